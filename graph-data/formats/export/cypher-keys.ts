import { cypherName } from '../../model/cypher-name.ts'
import type { GraphGroups, GraphNode } from '../../model/subgraph.ts'
import { flattened } from './graph-groups.ts'

/** The labels of the model, whose ids its loader keeps unique by the same constraints. */
const KEYED_LABELS = ['Actor', 'Incident', 'Claim', 'Document', 'Dataset']

/** A node that has no `id` of its own is found again by this property. */
const FOREIGN_ID = 'exportId'

/** By what a node is found: one of the model's labels where it has one, and a property. */
export interface NodeKey {
  readonly label: string
  readonly property: string
}

export function nodeKey({ id, labels, properties }: GraphNode): NodeKey {
  return {
    label: KEYED_LABELS.find((label) => labels.includes(label)) ?? labels[0] ?? '',
    property: properties['id'] === id ? 'id' : FOREIGN_ID,
  }
}

/** How a node is found, of a map `row`: `:Actor {id: row.id}`. */
export function pattern({ label, property }: NodeKey, column: string): string {
  return `${label === '' ? '' : `:${cypherName(label)} `}{${property}: row.${column}}`
}

export type NodeKeys = ReadonlyMap<string, NodeKey>

/** The keys of all nodes by their ids; those that are alike are one object. */
export function nodeKeys(nodes: GraphGroups['nodes']): NodeKeys {
  const known = new Map<string, NodeKey>()
  const keys = new Map<string, NodeKey>()
  for (const node of flattened(nodes)) {
    const own = nodeKey(node)
    const text = pattern(own, '')
    const shared = known.get(text) ?? own
    known.set(text, shared)
    keys.set(node.id, shared)
  }
  return keys
}

/** For the ids of the model's labels that are among the nodes, so that each is found by its id. */
export function* constraints(keys: NodeKeys): Generator<string> {
  for (const label of new Set([...keys.values()].map((key) => key.label))) {
    if (KEYED_LABELS.includes(label)) yield constraint(label)
  }
}

function constraint(label: string): string {
  return `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`
}
