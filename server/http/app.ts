import compression from 'compression'
import express, { type Express, type RequestHandler } from 'express'
import type { Logger } from 'pino'
import { ask } from '../queries/ask.ts'
import { countAllDrawn } from '../queries/drawn-relationships.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { isWorthCompressing } from './compressing.ts'
import { checked } from './checked.ts'
import type { Endpoint } from './endpoint.ts'
import { ENDPOINTS } from './endpoints.ts'
import { answerExport } from './export.ts'
import { answerExportPreview } from './export-preview.ts'
import { answerErrors, methodNotAllowed, unknownPath } from './fallbacks.ts'
import { openApi } from './openapi.ts'
import { servePage } from './page.ts'
import { answerPlan } from './plan.ts'
import { answerQuery, type QueryLimits } from './query.ts'
import { accessToken, jsonOnly, ownHost, pageHeaders, requestRate } from './security.ts'
import { writeModeOf } from './write/write-mode.ts'
import { writeRoutes } from './write/write-routes.ts'

export interface AppDependencies {
  readonly store: GraphStore
  readonly log: Logger
  readonly about: { readonly name: string; readonly version: string }
  readonly limits: QueryLimits & { readonly requestsPerMinute: number }
  /** Further names under which the server answers. */
  readonly hosts: readonly string[]
  readonly token: string | null
  /** What lets a person change the graph; null where nobody may. */
  readonly writeToken: string | null
  /** The folder of the built page. */
  readonly page: string
  /** The folder of the built viewer of interactive pages. */
  readonly viewer: string
  /** Aborted when the server shuts down: what runs is stopped. */
  readonly closing: AbortSignal
}

/** How long the store may take to answer before it does not count as ready. */
const READY_MS = 5_000

/** The whole HTTP side. It does not listen. */
export function createApp(dependencies: AppDependencies): Express {
  const { store, log, about, limits, hosts, token, page, viewer, closing } = dependencies
  const app = express()
  app.disable('x-powered-by')
  app.set('query parser', 'simple')
  app.use(pageHeaders())
  app.get('/healthz', (_request, response) => void response.json({ status: 'alive' }))
  app.use(ownHost(hosts))
  app.use(closeWhenClosing(closing))
  app.use(requestRate(limits.requestsPerMinute))
  if (token !== null) app.use(accessToken(token))
  app.use(compression({ filter: isWorthCompressing }))
  app.get('/readyz', ready(store))
  const document = openApi(ENDPOINTS, about.version)
  app.get('/api/openapi.json', (_request, response) => void response.json(document))
  for (const endpoint of ENDPOINTS) app.get(endpoint.path, answer(endpoint, dependencies))
  app.post('/api/query', jsonOnly, express.json({ limit: '1mb' }), (request, response) =>
    answerQuery(request, response, store, limits, closing),
  )
  app.post('/api/plan', jsonOnly, express.json({ limit: '1mb' }), (request, response) =>
    answerPlan(request, response, store, limits, closing),
  )
  // A picture's places and colours go with the request, a line for each node.
  app.post('/api/export', jsonOnly, express.json({ limit: '16mb' }), (request, response) =>
    answerExport(request, response, { store, about, limits, viewer, closing }),
  )
  app.post('/api/export/preview', jsonOnly, express.json({ limit: '16mb' }), (request, response) =>
    answerExportPreview(request, response, { store, about, limits, viewer, closing }),
  )
  app.use('/api/write', writeRoutes(dependencies))
  const paths = ENDPOINTS.map(({ path }) => path)
  app.all(
    [...paths, '/api/query', '/api/plan', '/api/export', '/api/export/preview'],
    methodNotAllowed,
  )
  app.use('/api', unknownPath)
  app.use(servePage(page))
  app.use(unknownPath)
  app.use(answerErrors(log))
  return app
}

function answer(endpoint: Endpoint, dependencies: AppDependencies): RequestHandler {
  const { store, about, limits, closing } = dependencies
  const writes = writeModeOf(store, dependencies.writeToken)
  return async (request, response) => {
    const given = checked(endpoint.request, { ...request.query, ...request.params })
    const left = new AbortController()
    response.on('close', () => left.abort())
    const signal = AbortSignal.any([left.signal, closing])
    const context = { store, about, writes, ask: { timeoutMs: limits.timeoutMs, signal } }
    const content = await endpoint.handle(given, context)
    response.setHeader('Cache-Control', 'no-cache')
    response.json(content)
  }
}

function ready(store: GraphStore): RequestHandler {
  return async (_request, response) => {
    const { engine, version } = await store.describe()
    await ask(store, countAllDrawn(), { timeoutMs: READY_MS })
    response.json({ status: 'ready', store: { engine, version } })
  }
}

/** A connection that stays open after its answer would hold up the end of the server. */
function closeWhenClosing(closing: AbortSignal): RequestHandler {
  return (_request, response, next) => {
    if (closing.aborted) response.setHeader('Connection', 'close')
    next()
  }
}
