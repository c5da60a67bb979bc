import type { GraphNode, GraphRelationship } from '../../../graph-data/model/subgraph.ts'
import type { NodeValue, RelationshipValue } from '../../../graph-data/model/value.ts'
import type { GraphStore, Row } from '../../../server/store/graph-store.ts'
import {
  DOCUMENTS,
  largeClaim,
  largeDocument,
  largeNode,
  largeRelationship,
  largeRole,
  NODES,
  RELATIONSHIPS,
  ROLES,
} from './large-graph.ts'

const BATCH = 1_000

function refuse(): Promise<never> {
  return Promise.reject(new Error('this store only answers what an export of the whole asks'))
}

/** A store that keeps nothing in memory: what an export of the whole asks for is made as it goes. */
export const LARGE_STORE: GraphStore = {
  run: async ({ text }) => {
    const { count, rowAt } = answerTo(text)
    return {
      columns: ['it'],
      batches: batches(count, rowAt),
      summary: () => ({ rows: count, truncated: false, elapsedMs: 0 }),
    }
  },
  runAsLines: refuse,
  explain: refuse,
  apply: refuse,
  describe: refuse,
  writer: { absent: 'it is made for a benchmark' },
  close: async () => undefined,
}

interface Answer {
  readonly count: number
  readonly rowAt: (index: number) => Row
}

const DRAWN_NODES = part(NODES, (index) => nodeRow(largeNode(index)))
const DRAWN_RELATIONSHIPS = part(RELATIONSHIPS, (index) =>
  relationshipRow(largeRelationship(index)),
)
const ALL_NODES = joined(
  DRAWN_NODES,
  part(RELATIONSHIPS, (index) => nodeRow(largeClaim(index))),
  part(DOCUMENTS, (index) => nodeRow(largeDocument(index))),
)
const ALL_RELATIONSHIPS = joined(
  DRAWN_RELATIONSHIPS,
  part(ROLES, (index) => relationshipRow(largeRole(index))),
)

/** The drawn part alone, or all: the statement tells by what it leaves out. */
function answerTo(text: string): Answer {
  if (text.endsWith('RETURN n')) return text.includes('NOT n:Claim') ? DRAWN_NODES : ALL_NODES
  if (!text.endsWith('RETURN r')) return part(0, () => [])
  return text.includes('NOT type(r)') ? DRAWN_RELATIONSHIPS : ALL_RELATIONSHIPS
}

function part(count: number, rowAt: (index: number) => Row): Answer {
  return { count, rowAt }
}

function joined(...parts: readonly Answer[]): Answer {
  const count = parts.reduce((sum, each) => sum + each.count, 0)
  const rowAt = (index: number): Row => {
    let start = 0
    for (const each of parts) {
      if (index < start + each.count) return each.rowAt(index - start)
      start += each.count
    }
    return []
  }
  return { count, rowAt }
}

function nodeRow(own: GraphNode): Row {
  const node: NodeValue = { $: 'node', ...own }
  return [node]
}

function relationshipRow(own: GraphRelationship): Row {
  const relationship: RelationshipValue = { $: 'relationship', ...own }
  return [relationship]
}

async function* batches(count: number, rowAt: (index: number) => Row): AsyncGenerator<Row[]> {
  for (let start = 0; start < count; start += BATCH) {
    const length = Math.min(BATCH, count - start)
    yield Array.from({ length }, (_, offset) => rowAt(start + offset))
  }
}
