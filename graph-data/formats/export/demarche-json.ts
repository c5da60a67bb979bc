import type { GraphContent } from '../dataset-of-graph.ts'
import type { ExportGraph } from './export-graph.ts'
import { inChunks, jsonLines } from './text-chunks.ts'

export const DEMARCHE_KIND = 'demarche-graph'
/** Raised when a reader of the version before would misunderstand a file. */
export const DEMARCHE_VERSION = 1

/**
 * The program's own format: the data set with its evidence, from which the graph is made again
 * without loss, and whatever else the graph held. One entry a line, so that versions can be compared.
 */
export function writeDemarche(
  graph: Pick<ExportGraph, 'about' | 'places' | 'looks'>,
  content: GraphContent,
): Generator<string> {
  return inChunks(parts(graph, content))
}

function* parts(
  { about, places, looks }: Pick<ExportGraph, 'about' | 'places' | 'looks'>,
  { dataset, origins, foreign }: GraphContent,
): Generator<string> {
  const { generated, source, licence } = about
  const head = { kind: DEMARCHE_KIND, version: DEMARCHE_VERSION, generated, source, licence }
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "data": {\n`
  for (const name of ['actors', 'incidents', 'documents', 'claims'] as const) {
    yield* list(name, dataset[name])
    yield ',\n'
  }
  yield `"origins": ${JSON.stringify(origins)},\n"foreign": {\n`
  yield* list('nodes', foreign.nodes)
  yield ',\n'
  yield* list('relationships', foreign.relationships)
  yield '}'
  if (places) yield `,\n"places": ${JSON.stringify(Object.fromEntries(places))}`
  if (looks) yield `,\n"looks": ${JSON.stringify(Object.fromEntries(looks))}`
  yield '\n}\n}\n'
}

function* list(name: string, items: Iterable<unknown>): Generator<string> {
  yield `${JSON.stringify(name)}: [`
  yield* jsonLines(items)
  yield '\n]'
}
