import type { FoldedClaims } from '../../graph-data/model/claim-folding.ts'
import type {
  GraphGroups,
  GraphNode,
  GraphParting,
  GraphRelationship,
} from '../../graph-data/model/subgraph.ts'
import type { AskOptions } from './ask.ts'

/** The part of the graph that a file shall hold. */
export type ExportScope =
  | { readonly kind: 'all' }
  | {
      readonly kind: 'nodes'
      readonly ids: readonly string[]
      /** Only these relationships among the nodes; all of them where it is absent. */
      readonly relationships?: readonly string[] | undefined
    }
  | { readonly kind: 'around'; readonly id: string; readonly hops: number }
  | {
      readonly kind: 'query'
      readonly cypher: string
      readonly parameters: Readonly<Record<string, unknown>>
    }

/** See `EXPORT_CONTENTS` of the formats. */
export type GatheredContent = 'drawn' | 'evidence' | 'store'

export interface GatheredGraph {
  readonly nodes: readonly GraphNode[]
  readonly relationships: readonly GraphRelationship[]
  /** Of the parting `claims`: they are not among the nodes then. */
  readonly folded?: FoldedClaims | undefined
  /** Of the parting `groups`: all there is, and nothing is in the lists then. */
  readonly groups?: GraphGroups | undefined
}

export interface GatherOptions extends AskOptions {
  readonly content: GatheredContent
  /** How the whole graph is taken apart; any smaller part of it comes in one. */
  readonly parting?: GraphParting | undefined
  readonly onProgress?: (gathered: { nodes: number; relationships: number }) => void
}

/** The scope names what is not there, or gives no part of the graph; the message says which. */
export class ScopeFault extends Error {
  /** Whether something was named that is not there. */
  readonly missing: boolean
  constructor(message: string, { missing }: { missing: boolean }) {
    super(message)
    this.name = 'ScopeFault'
    this.missing = missing
  }
}
