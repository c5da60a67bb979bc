import { createServer, get, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pino } from 'pino'
import { createApp, type AppDependencies } from '../../../server/http/app.ts'
import type { GraphStore } from '../../../server/store/graph-store.ts'

export interface RunningApp {
  readonly url: string
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>
  readonly query: (body: unknown, headers?: Record<string, string>) => Promise<Response>
  readonly plan: (body: unknown, headers?: Record<string, string>) => Promise<Response>
  /** To `/api/write`, or with `/plan` to that. */
  readonly write: (
    path: '' | '/plan',
    body: unknown,
    headers?: Record<string, string>,
  ) => Promise<Response>
  readonly close: () => Promise<void>
}

/** The app over a real socket, on a port of its own. */
export async function runApp(
  store: GraphStore,
  changes: Partial<AppDependencies> = {},
): Promise<RunningApp> {
  const app = createApp({
    store,
    log: pino({ level: 'silent' }),
    about: { name: 'demarche', version: '0.0.0-test' },
    limits: { timeoutMs: 10_000, requestsPerMinute: 100_000 },
    hosts: [],
    token: null,
    writeToken: null,
    page: join(import.meta.dirname, '../../..', 'dist', 'client'),
    viewer: join(import.meta.dirname, '../../..', 'dist', 'viewer'),
    closing: new AbortController().signal,
    ...changes,
  })
  const server = createServer(app)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    get: (path, headers = {}) => fetch(`${url}${path}`, { headers }),
    query: (body, headers) => post(`${url}/api/query`, body, headers),
    plan: (body, headers) => post(`${url}/api/plan`, body, headers),
    write: (path, body, headers) => post(`${url}/api/write${path}`, body, headers),
    close: () => closeServer(server),
  }
}

function post(
  address: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

function closeServer(server: Server): Promise<void> {
  return new Promise((closed) => {
    server.close(() => closed())
    server.closeAllConnections()
  })
}

/** The status of a GET with just these headers; `fetch` adds some of its own, and forbids others. */
export function statusOf(url: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = get(url, { headers }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    request.on('error', reject)
  })
}

/** The lines of an NDJSON answer. */
export async function linesOf(response: Response): Promise<Record<string, unknown>[]> {
  const text = await response.text()
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}
