import { type Graph, GrafeoDB } from './engine.ts'
import { dirname } from 'node:path'
import type { PlanStep } from '../../../graph-data/model/plan.ts'
import type { ValueMap } from '../../../graph-data/model/value.ts'
import { QueryRefused, QueryUnsupported, StoreUnavailable } from '../errors.ts'
import type { Statement } from '../graph-store.ts'
import type { FirstChunk, OpenedGraph, ReadRequest, RowChunk } from './calls.ts'
import { toEmbedded } from './dialect/dialect.ts'
import { type SentText, toStoreError } from './engine-fault.ts'
import { type NodeIdLookup, nodeIdOf, toValue } from './engine-value.ts'
import { checkMarker, fileIdentity, graphFiles } from './graph-files.ts'
import { planTree } from './plan-tree.ts'
import { type RowCursor, openCursor } from './row-cursor.ts'
import { revive } from './revive.ts'
import { EXPLAIN_LINE, isLimited, needsNoPlan, planRefusal } from './statement-plan.ts'

/** A graph that is open for reading, with one answer at a time. */
export interface OpenReader {
  readonly opened: OpenedGraph
  /** @throws QueryFault, QueryUnsupported, QueryRefused, QueryTooLarge */
  run(request: ReadRequest): Promise<FirstChunk>
  /** @throws QueryFault, QueryUnsupported, QueryRefused */
  explain(statement: Statement): Promise<PlanStep>
  more(): RowChunk
  discard(): void
}

/** @throws StoreUnavailable when the file cannot be read, or another version made it */
export function openReader(file: string): OpenReader {
  // Before the file is opened: one that is swapped in between is then taken for an older one.
  const identity = fileIdentity(file)
  if (identity === null) throw new StoreUnavailable(`there is no graph at ${file}`)
  const graph = openGraph(file)
  const engineVersion = graph.version()
  checkMarker(graphFiles(dirname(file)), engineVersion)
  let cursor: RowCursor | null = null
  return {
    opened: { engineVersion, identity },
    run: async (request) => {
      cursor = null
      const { result, raw, renamed } = await execute(graph, request)
      const idOf = nodeIds(graph)
      const rows = openCursor(result, request, (value, column) =>
        toValue(revive(value, raw.get(column), graph), idOf),
      )
      const first = rows.next()
      if (first.more) cursor = rows
      const truncated = request.limit !== null && result.length > request.limit
      const columns = result.columns.map((name) => renamed.get(name) ?? name)
      return { ...first, columns, truncated }
    },
    explain: (statement) => explain(graph, statement),
    more: () => {
      const chunk = cursor?.next() ?? { count: 0, rows: [], lines: new Uint8Array(), more: false }
      if (!chunk.more) cursor = null
      return chunk
    },
    discard: () => {
      cursor = null
    },
  }
}

function openGraph(file: string): Graph {
  try {
    return GrafeoDB.openReadOnly(file)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new StoreUnavailable(`the graph at ${file} cannot be opened: ${reason}`)
  }
}

async function execute(graph: Graph, request: ReadRequest) {
  const { text: dialectText, raw, stops, renamed } = toEmbedded(request.text, request.parameters)
  const unchanged = dialectText === request.text
  const sent: SentText = { written: request.text, unchanged, linesBefore: 0, stops }
  const text = await examine(graph, dialectText, request, sent)
  const result = await translated(sent, () => graph.executeCypher(text, request.parameters))
  return { result, raw, renamed }
}

/**
 * Has the engine plan the statement without running it: refuses what a person typed and does more
 * than read, and adds the limit where that is possible, since the engine makes every row of an
 * answer before it gives the first.
 */
async function examine(
  graph: Graph,
  text: string,
  { parameters, untrusted, limit }: ReadRequest,
  sent: SentText,
): Promise<string> {
  if (needsNoPlan(text)) return text
  const limited = limit === null ? null : await withLimit(graph, text, limit + 1, parameters)
  if (untrusted) {
    refuseBy(limited?.plan ?? (await planned(graph, text, parameters, sent)))
  }
  return limited?.text ?? text
}

/** The plan of the statement as the engine is given it: without the limit that `run` adds. */
async function explain(graph: Graph, { text, parameters }: Statement): Promise<PlanStep> {
  const { text: dialectText } = toEmbedded(text, parameters)
  if (needsNoPlan(dialectText)) {
    throw new QueryUnsupported('the embedded engine shows no plan of SHOW and EXPLAIN')
  }
  const sent: SentText = { written: text, unchanged: dialectText === text, linesBefore: 0 }
  const plan = await planned(graph, dialectText, parameters, sent)
  refuseBy(plan)
  return planTree(plan)
}

function planned(
  graph: Graph,
  text: string,
  parameters: ValueMap,
  sent: SentText,
): Promise<string> {
  return translated({ ...sent, linesBefore: 1 }, () => planOf(graph, text, parameters))
}

function refuseBy(plan: string): void {
  const refusal = planRefusal(plan)
  if (refusal !== null) throw new QueryRefused(refusal)
}

/** The statement with a limit and its plan, or null where it takes none. */
async function withLimit(graph: Graph, text: string, limit: number, parameters: ValueMap) {
  const limited = `${text}\nLIMIT ${limit}`
  // A statement that is at fault is told so for the text that was written.
  const plan = await planOf(graph, limited, parameters).catch(() => '')
  return isLimited(plan, limit) ? { text: limited, plan } : null
}

async function planOf(graph: Graph, text: string, parameters: ValueMap): Promise<string> {
  try {
    const result = await graph.executeCypher(EXPLAIN_LINE + text, parameters)
    const plan = result.scalar()
    return typeof plan === 'string' ? plan : ''
  } catch (error) {
    if (error instanceof Error && error.message.includes('Schema commands')) {
      throw new QueryRefused('the statement would change indexes or constraints', null)
    }
    throw error
  }
}

async function translated<Result>(sent: SentText, call: () => Promise<Result>): Promise<Result> {
  try {
    return await call()
  } catch (error) {
    throw toStoreError(error, sent)
  }
}

function nodeIds(graph: Graph): NodeIdLookup {
  const known = new Map<number, string>()
  return (engineId) => {
    const before = known.get(engineId)
    if (before !== undefined) return before
    const id = nodeIdOf(graph.getNode(engineId)?.get('id'), engineId)
    known.set(engineId, id)
    return id
  }
}
