import type { ExportGraph, Place } from './export-graph.ts'

export interface FileSize {
  readonly bytes: number
  /** Whether the file was written and counted; else a sample of it was. */
  readonly exact: boolean
}

type Write = (graph: ExportGraph) => Iterable<string | Uint8Array>

/** A graph of no more nodes and relationships is written in full to count its bytes. */
const MOST_IN_FULL = 4_000
const SAMPLE = 800

/**
 * How large a file becomes. Of a large graph a file of some nodes, and one of some relationships
 * with their ends, tell what one of each takes. A format that `needsPlaces` is not laid out for it:
 * where nodes stand makes no file larger.
 */
export function fileSize(given: ExportGraph, write: Write, needsPlaces = false): FileSize {
  const graph = needsPlaces ? { ...given, places: somePlaces(given) } : given
  const { nodes, relationships } = graph
  if (nodes.length + relationships.length <= MOST_IN_FULL) {
    return { bytes: bytesOf(write(graph)), exact: true }
  }
  const bytesWith = (part: Pick<ExportGraph, 'nodes' | 'relationships'>) =>
    bytesOf(write({ ...graph, ...part }))
  const frame = bytesWith({ nodes: [], relationships: [] })
  const some = spread(nodes)
  const perNode = (bytesWith({ nodes: some, relationships: [] }) - frame) / Math.max(some.length, 1)
  const lines = spread(relationships)
  const ends = new Set(lines.flatMap(({ source, target }) => [source, target]))
  const joined = nodes.filter(({ id }) => ends.has(id))
  const both = bytesWith({ nodes: joined, relationships: lines }) - frame - perNode * joined.length
  const perLine = both / Math.max(lines.length, 1)
  const bytes = frame + perNode * nodes.length + perLine * relationships.length
  return { bytes: Math.max(frame, Math.round(bytes)), exact: false }
}

const COLUMNS = 60
const APART = 120

/** The places that are given, and a grid for all other nodes. */
function somePlaces({ nodes, places }: ExportGraph): ReadonlyMap<string, Place> {
  return new Map(
    nodes.map(({ id }, index): [string, Place] => {
      const [row, column] = [Math.floor(index / COLUMNS), index % COLUMNS]
      return [id, places?.get(id) ?? { x: column * APART, y: row * APART }]
    }),
  )
}

/** At most `SAMPLE` of the items, from everywhere in the list. */
function spread<Item>(items: readonly Item[]): readonly Item[] {
  const step = Math.max(1, items.length / SAMPLE)
  return Array.from(
    { length: Math.min(SAMPLE, items.length) },
    (_, index) => items[Math.floor(index * step)],
  ).filter((item) => item !== undefined)
}

function bytesOf(chunks: Iterable<string | Uint8Array>): number {
  let bytes = 0
  for (const chunk of chunks) {
    bytes += typeof chunk === 'string' ? Buffer.byteLength(chunk) : chunk.length
  }
  return bytes
}
