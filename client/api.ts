import type {
  ClaimAnswer,
  ClaimsAnswer,
  DocumentsAnswer,
  DrawnGraph,
  ExportFormats,
  ExportPreview,
  GraphSchema,
  Info,
  NeighboursAnswer,
  NodeAnswer,
  PathsAnswer,
  PlanAnswer,
  Problem,
  QueryLine,
  SearchAnswer,
} from '../graph-data/model/api.ts'
import type { ValueMap } from '../graph-data/model/value.ts'
import type { WriteAnswer, WritePlanAnswer } from '../graph-data/model/write.ts'
import { chunksOf, readLines } from './ndjson.ts'

/** The server refused or could not be reached; `problem` says why (RFC 9457). */
export class ApiFault extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.detail)
    this.name = 'ApiFault'
    this.problem = problem
  }
}

/** A file as it comes; `chunks` can be read once, and rejects where the stream was cut off. */
export interface ComingFile {
  readonly name: string
  readonly type: string
  readonly chunks: AsyncIterable<Uint8Array<ArrayBuffer>>
}

export interface CypherStatement {
  readonly cypher: string
  readonly parameters: ValueMap
}

/** What the page asks of the server. Every call rejects with `ApiFault`, or an `AbortError`. */
export interface Api {
  graph(signal?: AbortSignal): Promise<DrawnGraph>
  search(text: string, signal?: AbortSignal): Promise<SearchAnswer>
  node(id: string, signal?: AbortSignal): Promise<NodeAnswer>
  /** The next `limit` neighbours of `id` beyond those in `exclude`. */
  neighbours(
    id: string,
    options: { readonly exclude: readonly string[]; readonly limit: number },
  ): Promise<NeighboursAnswer>
  claim(id: string, signal?: AbortSignal): Promise<ClaimAnswer>
  /** The claims about a node, or between two, with their quotes, in the order of their dates. */
  claimsAbout(id: string): Promise<ClaimsAnswer>
  claimsBetween(one: string, other: string): Promise<ClaimsAnswer>
  documents(): Promise<DocumentsAnswer>
  /** All shortest paths between two nodes, up to a number of them. */
  paths(wanted: {
    readonly from: string
    readonly to: string
    readonly maxHops: number
  }): Promise<PathsAnswer>
  schema(): Promise<GraphSchema>
  /**
   * Runs one Cypher statement; the lines of the answer in the groups in which they arrive. At most
   * `limit` rows, else as many as the server usually gives.
   */
  query(
    cypher: string,
    parameters: ValueMap,
    signal: AbortSignal,
    limit?: number,
  ): AsyncIterable<readonly QueryLine[]>
  /** How the engine would run a statement; runs nothing. */
  plan(cypher: string, parameters: ValueMap, signal: AbortSignal): Promise<PlanAnswer>
  info(): Promise<Info>
  /** What a statement would change, to somebody whose token is right; changes nothing. */
  planWrite(
    statement: CypherStatement,
    token: string,
    signal: AbortSignal,
  ): Promise<WritePlanAnswer>
  /** Makes the change that a plan showed; `confirmation` is the plan's. */
  write(statement: CypherStatement, token: string, confirmation: string): Promise<WriteAnswer>
  exportFormats(): Promise<ExportFormats>
  /** What the file of an order will hold, and how large it becomes. */
  exportPreview(order: unknown, signal: AbortSignal): Promise<ExportPreview>
  exportFile(order: unknown, signal: AbortSignal): Promise<ComingFile>
}

/** The interface at `base` (no slash at its end), over `send`, which is `fetch` in the browser. */
export function createApi(base: string, send: typeof fetch): Api {
  async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
    const answer = await request(send, `${base}${path}`, signal ? { signal } : {})
    return (await answer.json()) as T
  }
  return {
    graph: (signal) => get('/api/graph', signal),
    search: (text, signal) => get(`/api/search?q=${encodeURIComponent(text)}&limit=20`, signal),
    node: (id, signal) => get(`/api/nodes/${encodeURIComponent(id)}`, signal),
    neighbours: (id, { exclude, limit }) => {
      const parameters = new URLSearchParams({ limit: String(limit) })
      if (exclude.length > 0) parameters.set('exclude', exclude.join(','))
      return get(`/api/nodes/${encodeURIComponent(id)}/neighbours?${parameters}`)
    },
    claim: (id, signal) => get(`/api/claims/${encodeURIComponent(id)}`, signal),
    claimsAbout: (id) => get(`/api/claims?${new URLSearchParams({ about: id })}`),
    claimsBetween: (one, other) =>
      get(`/api/claims?${new URLSearchParams({ between: `${one},${other}` })}`),
    documents: () => get('/api/documents'),
    paths: ({ from, to, maxHops }) =>
      get(`/api/paths?${new URLSearchParams({ from, to, maxHops: String(maxHops) })}`),
    schema: () => get('/api/schema'),
    query: (cypher, parameters, signal, limit) =>
      streamQuery(send, `${base}/api/query`, { cypher, parameters, limit }, signal),
    info: () => get('/api/info'),
    ...statementApi(base, send),
    exportFormats: () => get('/api/export/formats'),
    exportPreview: async (order, signal) => {
      const answer = await post(send, `${base}/api/export/preview`, order, signal)
      return (await answer.json()) as ExportPreview
    },
    exportFile: async (order, signal) =>
      comingFile(await post(send, `${base}/api/export`, order, signal)),
  }
}

function statementApi(base: string, send: typeof fetch): Pick<Api, 'plan' | 'planWrite' | 'write'> {
  return {
    plan: async (cypher, parameters, signal) => {
      const answer = await post(send, `${base}/api/plan`, { cypher, parameters }, signal)
      return (await answer.json()) as PlanAnswer
    },
    planWrite: async (statement, token, signal) => {
      const answer = await post(send, `${base}/api/write/plan`, statement, signal, token)
      return (await answer.json()) as WritePlanAnswer
    },
    write: async (statement, token, confirmation) => {
      const content = { ...statement, confirmation }
      const answer = await post(send, `${base}/api/write`, content, undefined, token)
      return (await answer.json()) as WriteAnswer
    },
  }
}

async function* streamQuery(
  send: typeof fetch,
  address: string,
  statement: {
    readonly cypher: string
    readonly parameters: ValueMap
    readonly limit: number | undefined
  },
  signal: AbortSignal,
): AsyncGenerator<readonly QueryLine[]> {
  const answer = await post(send, address, statement, signal)
  if (!answer.body) return
  for await (const values of readLines(chunksOf(answer.body))) yield values as QueryLine[]
}

function comingFile({ headers, body }: Response): ComingFile {
  const name = /filename="?([^";]+)/.exec(headers.get('content-disposition') ?? '')?.[1]
  return {
    name: name ?? 'demarche-export',
    type: headers.get('content-type') ?? 'application/octet-stream',
    chunks: body ? chunksOf(body) : NO_CHUNKS,
  }
}

const NO_CHUNKS: ComingFile['chunks'] = {
  async *[Symbol.asyncIterator]() {
    // A file of nothing.
  },
}

function post(
  send: typeof fetch,
  address: string,
  content: unknown,
  signal: AbortSignal | undefined,
  writeToken?: string,
): Promise<Response> {
  return request(send, address, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(writeToken !== undefined && { 'x-write-token': writeToken }),
    },
    body: JSON.stringify(content),
    ...(signal && { signal }),
  })
}

async function request(
  send: typeof fetch,
  address: string,
  options: RequestInit,
): Promise<Response> {
  let answer: Response
  try {
    answer = await send(address, options)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new ApiFault(UNREACHABLE)
  }
  if (answer.ok) return answer
  throw new ApiFault(await problemOf(answer))
}

const UNREACHABLE: Problem = {
  type: 'about:blank',
  title: 'The server cannot be reached',
  status: 0,
  detail: 'The server did not answer. Check that it is running, and try again.',
}

async function problemOf(answer: Response): Promise<Problem> {
  const type = answer.headers.get('content-type') ?? ''
  if (type.includes('json')) {
    const body = (await answer.json().catch(() => null)) as Partial<Problem> | null
    if (body && typeof body.detail === 'string' && typeof body.title === 'string') {
      return { type: 'about:blank', status: answer.status, ...body } as Problem
    }
  }
  return {
    type: 'about:blank',
    title: 'The server refused the request',
    status: answer.status,
    detail: `The server answered with status ${answer.status}. Try again in a moment.`,
  }
}

/** What to tell of any failure. */
export function problemFrom(error: unknown): Problem {
  if (error instanceof ApiFault) return error.problem
  const detail = error instanceof Error ? error.message : String(error)
  return { type: 'about:blank', title: 'Something went wrong', status: 0, detail }
}

export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError'
}
