import type { GraphNode, Properties } from './subgraph.ts'

const NODE_KEYS = {
  Actor: ['id', 'name', 'kind', 'aliases', 'country', 'description', 'xrefs'],
  Incident: ['id', 'name', 'kind', 'aliases', 'date', 'description', 'xrefs'],
  Document: [
    'id',
    'title',
    'publisher',
    'published',
    'url',
    'language',
    'sha256',
    'file',
    'licence',
  ],
  Claim: ['id', 'type', 'stance', 'certainty', 'wording', 'date', 'origin'],
} as const satisfies Record<string, readonly string[]>
export type ModelLabel = keyof typeof NODE_KEYS
const MODEL_LABELS = Object.keys(NODE_KEYS) as ModelLabel[]

/** What the loader makes anew of the rest. */
const DERIVED_KEYS: ReadonlySet<string> = new Set([
  'dateFrom',
  'dateTo',
  'publishedFrom',
  'publishedTo',
  'searchText',
  'origin',
])

/** The label of the model by which a node is kept, where it has one. */
export function modelLabelOf({ id, labels, properties }: GraphNode): ModelLabel | undefined {
  if (properties['id'] !== id) return undefined
  return MODEL_LABELS.find((label) => labels.includes(label))
}

/** What the model knows of a node, and is there. */
export function ownProperties(node: GraphNode): Properties {
  const label = modelLabelOf(node)
  const keys = label ? NODE_KEYS[label] : []
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = node.properties[key]
      return value === undefined || value === null ? [] : [[key, value]]
    }),
  )
}

/** What of a node the model has no place for; nothing for a node of the model's own making. */
export function foreignPart(node: GraphNode): GraphNode[] {
  const label = modelLabelOf(node)
  if (!label) return node.labels.includes('Dataset') ? [] : [node]
  const known: readonly string[] = NODE_KEYS[label]
  const extra = Object.entries(node.properties).filter(
    ([key]) => !known.includes(key) && !DERIVED_KEYS.has(key),
  )
  if (extra.length === 0) return []
  return [{ id: node.id, labels: node.labels, properties: Object.fromEntries(extra) }]
}
