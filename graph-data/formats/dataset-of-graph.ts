import { createClaimFolding, type FoldedClaims, type HeldClaim } from '../model/claim-folding.ts'
import { foreignPart, modelLabelOf, ownProperties, type ModelLabel } from '../model/known-part.ts'
import type { GraphNode, GraphRelationship, Properties } from '../model/subgraph.ts'

/** A data set as a store or a file holds it: not yet held against the model. */
export interface RawDataset {
  readonly actors: readonly Properties[]
  readonly incidents: readonly Properties[]
  readonly documents: readonly Properties[]
  readonly claims: readonly HeldClaim[]
}

export interface GraphParts {
  readonly nodes: readonly GraphNode[]
  readonly relationships: readonly GraphRelationship[]
  /** Claims that are not among the nodes any more, nor their roles and what is drawn of them. */
  readonly folded?: FoldedClaims | undefined
}

/** A graph taken apart into what the model knows and what it does not. */
export interface GraphContent {
  readonly dataset: RawDataset
  /** Who brought each actor, incident and document, by its id. */
  readonly origins: Readonly<Record<string, string>>
  /** Nodes and properties that the model does not know, and relationships without their claim. */
  readonly foreign: GraphParts
}

/** The data set that was written into the graph, each list sorted by id. */
export function datasetOfGraph(graph: GraphParts): GraphContent {
  const { nodes, relationships, folded } = foldedGraph(graph)
  const of = (label: ModelLabel) =>
    nodes.filter((node) => modelLabelOf(node) === label).toSorted(byId)
  const [actors, incidents, documents] = [of('Actor'), of('Incident'), of('Document')]
  const origins = [...actors, ...incidents, ...documents].flatMap(({ id, properties }) =>
    typeof properties['origin'] === 'string' ? [[id, properties['origin']] as const] : [],
  )
  return {
    dataset: {
      actors: actors.map(ownProperties),
      incidents: incidents.map(ownProperties),
      documents: documents.map(ownProperties),
      claims: folded.claims,
    },
    origins: Object.fromEntries(origins),
    foreign: {
      nodes: [...nodes.flatMap(foreignPart), ...folded.foreign].toSorted(byId),
      relationships,
    },
  }
}

/** The same graph with its claims put together: what is theirs is no relationship any more. */
function foldedGraph({
  nodes,
  relationships,
  folded,
}: GraphParts): GraphParts & { readonly folded: FoldedClaims } {
  if (folded) return { nodes, relationships, folded }
  const folding = createClaimFolding()
  return {
    nodes: nodes.filter((node) => !folding.addNode(node)),
    relationships: relationships.filter((each) => !folding.addRelationship(each)),
    folded: folding.done(),
  }
}

function byId(a: GraphNode, b: GraphNode): number {
  return a.id < b.id ? -1 : 1
}
