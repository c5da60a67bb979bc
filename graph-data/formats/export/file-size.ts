import type { HeldClaim } from '../../model/claim-folding.ts'
import type { GraphGroups, GraphNode } from '../../model/subgraph.ts'
import type { ExportGraph, Place } from './export-graph.ts'
import { countOf, flattened, groupsOf } from './graph-groups.ts'

export interface FileSize {
  readonly bytes: number
  /** Whether the file was written and counted; else a sample of it was. */
  readonly exact: boolean
}

type Write = (graph: ExportGraph) => Iterable<string | Uint8Array>

/** A graph of no more nodes, relationships and claims is written in full to count its bytes. */
const MOST_IN_FULL = 4_000
const SAMPLE = 800

/**
 * How large a file becomes. Of a large graph a file of some nodes, one of some relationships with
 * their ends, and one of some claims with all that they name, tell what one of each takes. A format
 * that `needsPlaces` is not laid out for it: where nodes stand makes no file larger.
 */
export function fileSize(given: ExportGraph, write: Write, needsPlaces = false): FileSize {
  const graph = needsPlaces ? { ...given, places: somePlaces(given) } : given
  const { folded } = graph
  const groups = groupsOf(graph)
  const [nodes, lines] = [countOf(groups.nodes), countOf(groups.relationships)]
  const claims = folded?.claims ?? []
  if (nodes + lines + claims.length <= MOST_IN_FULL) {
    return { bytes: bytesOf(write(graph)), exact: true }
  }
  const bytesWith = (part: Part) => bytesOf(write({ ...graph, ...EMPTY, ...part }))
  const frame = bytesWith({})
  const someNodes = spread(flattened(groups.nodes), nodes)
  const perNode = share(bytesWith({ nodes: someNodes }) - frame, someNodes)
  const someLines = spread(flattened(groups.relationships), lines)
  const ends = nodesWith(
    groups,
    new Set(someLines.flatMap(({ source, target }) => [source, target])),
  )
  const joined = bytesWith({ nodes: ends, relationships: someLines }) - frame
  const perLine = share(joined - perNode * ends.length, someLines)
  const someClaims = spread(claims, claims.length)
  const named = nodesWith(groups, new Set(someClaims.flatMap(idsIn)))
  const told = bytesWith({ nodes: named, folded: { claims: someClaims, foreign: [], drawn: 0 } })
  const perClaim = share(told - frame - perNode * named.length, someClaims)
  const bytes = frame + perNode * nodes + perLine * lines + perClaim * claims.length
  return { bytes: Math.max(frame, Math.round(bytes)), exact: false }
}

type Part = Partial<Pick<ExportGraph, 'nodes' | 'relationships' | 'folded'>>
const EMPTY = { nodes: [], relationships: [], folded: undefined, groups: undefined }

/** Read one by one: all of them together may not fit into memory. */
function nodesWith({ nodes }: GraphGroups, ids: ReadonlySet<string>): readonly GraphNode[] {
  const found: GraphNode[] = []
  if (ids.size === 0) return found
  for (const node of flattened(nodes)) if (ids.has(node.id)) found.push(node)
  return found
}

function share(bytes: number, items: readonly unknown[]): number {
  return bytes / Math.max(items.length, 1)
}

function idsIn({ subject, object, about, asserters, evidence }: HeldClaim): string[] {
  const documents = evidence.map(({ document }) => document)
  return [subject, object, about, ...asserters, ...documents].filter((id) => typeof id === 'string')
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

/** At most `SAMPLE` of the items, from everywhere among them. */
function spread<Item>(items: Iterable<Item>, length: number): readonly Item[] {
  const step = Math.max(1, length / SAMPLE)
  const some: Item[] = []
  let index = 0
  for (const item of items) {
    if (index >= some.length * step) some.push(item)
    index += 1
  }
  return some
}

function bytesOf(chunks: Iterable<string | Uint8Array>): number {
  let bytes = 0
  for (const chunk of chunks) {
    bytes += typeof chunk === 'string' ? Buffer.byteLength(chunk) : chunk.length
  }
  return bytes
}
