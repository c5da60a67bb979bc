import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Request, Response } from 'express'
import { aboutFile, scopeTitle } from '../../graph-data/formats/export/about.ts'
import {
  EXPORT_FORMATS,
  exportFileName,
  type ExportFormat,
} from '../../graph-data/formats/export/formats.ts'
import { judge } from '../cypher/gate.ts'
import { gatherGraph } from '../queries/export-graph.ts'
import { ScopeFault, type GatheredGraph } from '../queries/export-scope.ts'
import { StoreBusy } from '../store/errors.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { checked } from './checked.ts'
import { RequestFault } from './errors.ts'
import { exportRequest, type ExportRequest } from './export-request.ts'
import type { QueryLimits } from './query.ts'
import { send } from './send.ts'

export interface ExportContext {
  readonly store: GraphStore
  readonly about: { readonly name: string; readonly version: string }
  readonly limits: QueryLimits
  readonly closing: AbortSignal
}

/** Each holds its part of the graph in memory until the client has taken the file. */
const MOST_AT_ONCE = 4
const running = new WeakMap<GraphStore, number>()

/**
 * Answers `POST /api/export`: a part of the graph as a file. What is wrong before the first byte is
 * a problem with its own status; what goes wrong later cuts the stream off.
 */
export async function answerExport(
  request: Request,
  response: Response,
  context: ExportContext,
): Promise<void> {
  const { store } = context
  const given = checked(exportRequest, request.body)
  if (given.scope.kind === 'query') judge(given.scope.cypher)
  const others = running.get(store) ?? 0
  if (others >= MOST_AT_ONCE) {
    throw new StoreBusy(`${others} exports run already: try again in a moment`)
  }
  running.set(store, others + 1)
  try {
    await sendFile(response, given, await gathered(response, given, context), context)
  } finally {
    running.set(store, (running.get(store) ?? 1) - 1)
  }
}

async function gathered(
  response: Response,
  given: ExportRequest,
  { store, limits, closing }: ExportContext,
): Promise<GatheredGraph> {
  const left = new AbortController()
  response.on('close', () => left.abort())
  const content = given.content ?? EXPORT_FORMATS[given.format].content
  const signal = AbortSignal.any([left.signal, closing])
  try {
    const options = { content, timeoutMs: limits.timeoutMs, signal }
    return await gatherGraph(store, given.scope, options)
  } catch (error) {
    if (!(error instanceof ScopeFault)) throw error
    if (error.missing) throw new RequestFault(404, 'Not found', error.message)
    throw new RequestFault(400, 'The request is at fault', error.message)
  }
}

async function sendFile(
  response: Response,
  given: ExportRequest,
  graph: GatheredGraph,
  { about: { version }, closing }: ExportContext,
): Promise<void> {
  const { format, places, looks } = given
  const { mediaType, write }: ExportFormat = EXPORT_FORMATS[format]
  const title = given.title ?? scopeTitle(given.scope)
  const about = aboutFile(`Demarche ${version}`, title, new Date())
  response.setHeader('Content-Type', mediaType)
  response.setHeader('Cache-Control', 'no-store')
  response.attachment(exportFileName(format, title, about.generated))
  response.setHeader('Content-Type', mediaType)
  const file = {
    about,
    ...graph,
    places: places && new Map(Object.entries(places)),
    looks: looks && new Map(Object.entries(looks)),
  }
  for (const chunk of write(file, given)) {
    await send(response, chunk)
    // Where the client takes all at once, nobody else would get a turn.
    await nextTurn()
    if (response.destroyed || closing.aborted) break
  }
  if (closing.aborted) response.destroy()
  else response.end()
}
