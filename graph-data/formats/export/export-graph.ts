import type { FoldedClaims } from '../../model/claim-folding.ts'
import type { GraphGroups, GraphNode, GraphRelationship } from '../../model/subgraph.ts'

/** Where something stands in the picture: x to the right, y upwards. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** How a node or relationship looks; the colour is `#rrggbb`, the size in the picture's own unit. */
export interface Look {
  readonly color?: string | undefined
  readonly size?: number | undefined
}

/** What a file says about itself. */
export interface About {
  /** The moment of writing, ISO 8601 in UTC. */
  readonly generated: string
  /** The program and the part of the graph: `Demarche 0.1.0: the whole graph`. */
  readonly source: string
  readonly licence: string
  /** The hash of everything that the store held then; null where nothing was loaded. */
  readonly dataVersion?: string | null | undefined
}

/** The part of the graph that a file holds. Each id of a node, and of a relationship, stands once. */
export interface ExportGraph {
  readonly about: About
  readonly nodes: readonly GraphNode[]
  readonly relationships: readonly GraphRelationship[]
  /** For a format that reads in `claims`: they are not among the nodes then. */
  readonly folded?: FoldedClaims | undefined
  /** For a format that reads in `groups`: all there is, and nothing is in the lists then. */
  readonly groups?: GraphGroups | undefined
  /** By the id of the node. */
  readonly places?: ReadonlyMap<string, Place> | undefined
  /** By the id of the node or relationship. */
  readonly looks?: ReadonlyMap<string, Look> | undefined
}

/** What people call a node: its name, title or text, else its id. */
export function labelOf({ id, properties }: GraphNode): string {
  const found = [properties['name'], properties['title']].find((each) => typeof each === 'string')
  return typeof found === 'string' ? found : id
}
