import { readFile, stat } from 'node:fs/promises'
import { relative } from 'node:path'
import { DataFault } from '../../graph-data/formats/fault.ts'
import type { GivenFile, LoadableGraph } from '../../graph-data/formats/import/graph-file.ts'
import {
  GRAPH_FORMATS,
  readGraphFile,
  recognise,
  type GraphFormat,
} from '../../graph-data/formats/import/read-graph-file.ts'
import type { Dataset } from '../../graph-data/model/dataset.ts'
import { ArgumentFault } from '../../server/exit-code.ts'

/** A graph to be loaded: its files, and what they are. */
export interface GraphFiles {
  readonly format: GraphFormat
  readonly files: readonly GivenFile[]
}

export const LOAD_FORMATS = ['yaml', ...GRAPH_FORMATS] as const

/**
 * The graph files among the paths; none where all are curated YAML.
 * @throws {ArgumentFault} where graph files and YAML stand in one load, or the format is not known
 * @throws {DataFault} where a file cannot be read
 */
export async function graphFiles(
  paths: readonly string[],
  format: string | undefined,
): Promise<readonly GraphFiles[]> {
  const named = LOAD_FORMATS.find((each) => each === format)
  if (format !== undefined && named === undefined) {
    throw new ArgumentFault(`--format ${format} is not known: there are ${LOAD_FORMATS.join(', ')}`)
  }
  if (named === 'yaml') return []
  const given = await Promise.all(paths.map((path) => opened(path, named)))
  const graphs = given.filter((each) => each !== null)
  if (graphs.length === 0) return []
  if (graphs.length < given.length) {
    throw new ArgumentFault('graph files and YAML are two loads: give one kind at a time')
  }
  const tables = graphs.filter((graph) => graph.format === 'csv').flatMap(({ files }) => files)
  const others = graphs.filter((graph) => graph.format !== 'csv')
  return tables.length > 0 ? [...others, { format: 'csv', files: tables }] : others
}

async function opened(path: string, format: GraphFormat | undefined): Promise<GraphFiles | null> {
  const name = relative(process.cwd(), path) || path
  try {
    if ((await stat(path)).isDirectory()) return null
    if (format === undefined && /\.ya?ml$/.test(path)) return null
    const bytes = await readFile(path)
    const found = format ?? (path.endsWith('csv-metadata.json') ? 'csv' : recognise(bytes))
    return found === null ? null : { format: found, files: [{ path: name, bytes }] }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const why = code === 'ENOENT' ? 'is not there' : `cannot be read: ${message}`
    throw new DataFault([{ file: name, line: 1, column: 1, message: why }])
  }
}

/** What is applied to the store, and in whose name. */
export interface GraphLoad extends LoadableGraph {
  readonly origin: string
}

/**
 * Reads the graphs one after the other: the later may refer to what the earlier bring.
 * @param origin who brings them; where it is not given, each thing keeps the origin it had
 * @throws {DataFault}
 */
export function readGraphs(
  graphs: readonly GraphFiles[],
  origin: string | undefined,
  known: ReadonlySet<string>,
): GraphLoad[] {
  const ids = new Set(known)
  return graphs.map(({ format, files }) => {
    const graph = readGraphFile(format, files, ids)
    for (const { id } of [...graph.dataset.actors, ...graph.dataset.incidents]) ids.add(id)
    return origin === undefined ? withOwnOrigins(graph) : broughtBy(graph, origin)
  })
}

function broughtBy({ dataset, notes }: LoadableGraph, origin: string): GraphLoad {
  const claims = dataset.claims.map((claim) => ({ ...claim, origin }))
  return { dataset: { ...dataset, claims }, origins: {}, notes, origin }
}

const OTHERWISE = 'local'

/** A file of one origin is that origin's own; one of several keeps each. */
function withOwnOrigins(graph: LoadableGraph): GraphLoad {
  const found = originsOf(graph)
  const [only] = found
  const single = found.size === 1 && only !== undefined
  return { ...graph, origin: single ? only : OTHERWISE }
}

function originsOf({ dataset, origins }: LoadableGraph): ReadonlySet<string> {
  const { actors, incidents, documents, claims }: Dataset = dataset
  const nodes = [...actors, ...incidents, ...documents]
  return new Set([
    ...nodes.map(({ id }) => origins[id] ?? OTHERWISE),
    ...claims.map(({ origin }) => origin),
  ])
}
