import type { Response } from 'express'
import { aboutFile, scopeTitle } from '../../graph-data/formats/export/about.ts'
import type { ExportGraph } from '../../graph-data/formats/export/export-graph.ts'
import {
  EXPORT_FORMATS,
  exportFileName,
  type ExportFormat,
} from '../../graph-data/formats/export/formats.ts'
import { judge } from '../cypher/gate.ts'
import { ask } from '../queries/ask.ts'
import { gatherGraph } from '../queries/export-graph.ts'
import { ScopeFault, type GatheredGraph } from '../queries/export-scope.ts'
import { dataVersion } from '../queries/graph-counts.ts'
import { StoreBusy } from '../store/errors.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { RequestFault } from './errors.ts'
import type { ExportRequest } from './export-request.ts'
import type { QueryLimits } from './query.ts'
import { readViewer } from './viewer-files.ts'

export interface ExportContext {
  readonly store: GraphStore
  readonly about: { readonly name: string; readonly version: string }
  readonly limits: QueryLimits
  /** The folder of the built viewer of interactive pages. */
  readonly viewer: string
  readonly closing: AbortSignal
}

/** A file that can be written. */
export interface ExportFile {
  readonly name: string
  readonly mediaType: string
  readonly graph: ExportGraph
  readonly needsPlaces: boolean
  readonly write: (graph: ExportGraph) => Iterable<string | Uint8Array>
}

/** Each holds its part of the graph in memory until the client has taken the file. */
const MOST_AT_ONCE = 4
const running = new WeakMap<GraphStore, number>()

/**
 * Gathers what `given` asks for, and hands the file to `use`; a client that leaves, or a server that
 * shuts down, ends the gathering.
 * @throws {StoreBusy} while too many files are made already, {RequestFault}, and what the gate and
 * `GraphStore.run` throw
 */
export async function withFile(
  response: Response,
  given: ExportRequest,
  context: ExportContext,
  use: (file: ExportFile) => void | Promise<void>,
): Promise<void> {
  const { store } = context
  if (given.scope.kind === 'query') judge(given.scope.cypher)
  const others = running.get(store) ?? 0
  if (others >= MOST_AT_ONCE) {
    throw new StoreBusy(`${others} exports run already: try again in a moment`)
  }
  running.set(store, others + 1)
  try {
    await use(await fileOf(response, given, context))
  } finally {
    running.set(store, (running.get(store) ?? 1) - 1)
  }
}

async function fileOf(
  response: Response,
  given: ExportRequest,
  context: ExportContext,
): Promise<ExportFile> {
  const { format, places, looks } = given
  const {
    mediaType,
    content,
    readsIn,
    fault,
    needsPlaces = false,
    needsViewer,
    write,
  }: ExportFormat = EXPORT_FORMATS[format]
  const left = new AbortController()
  response.on('close', () => left.abort())
  const signal = AbortSignal.any([left.signal, context.closing])
  const asked = { timeoutMs: context.limits.timeoutMs, signal }
  const version = await ask(context.store, dataVersion(), asked)
  const part = { content: given.content ?? content, parting: readsIn }
  const gathered = await gather(given, context, { ...asked, ...part })
  const why = fault?.(gathered) ?? null
  if (why !== null) throw new RequestFault(400, 'The request is at fault', why)
  const viewer = needsViewer ? await readViewer(context.viewer) : undefined
  const title = given.title ?? scopeTitle(given.scope)
  const about = aboutFile(`Demarche ${context.about.version}`, title, new Date())
  return {
    name: exportFileName(format, title, about.generated),
    mediaType,
    graph: {
      about: { ...about, dataVersion: version },
      ...gathered,
      places: places && new Map(Object.entries(places)),
      looks: looks && new Map(Object.entries(looks)),
    },
    needsPlaces,
    write: (graph) => write(graph, { ...given, viewer }),
  }
}

async function gather(
  { scope }: ExportRequest,
  { store }: ExportContext,
  options: Parameters<typeof gatherGraph>[2],
): Promise<GatheredGraph> {
  try {
    return await gatherGraph(store, scope, options)
  } catch (error) {
    if (!(error instanceof ScopeFault)) throw error
    if (error.missing) throw new RequestFault(404, 'Not found', error.message)
    throw new RequestFault(400, 'The request is at fault', error.message)
  }
}
