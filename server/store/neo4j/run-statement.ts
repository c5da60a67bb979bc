import type { PlanStep } from '../../../graph-data/model/plan.ts'
import type { Record } from 'neo4j-driver'
import { QueryFault } from '../errors.ts'
import type {
  ExplainOptions,
  Row,
  RunOptions,
  RunResult,
  RunSummary,
  Statement,
} from '../graph-store.ts'
import { createOwnIds, ownIdOf, type OwnIds } from './own-ids.ts'
import { examinePlan, planOf } from './plan-check.ts'
import { openScope, type Connection, type QueryScope } from './query-scope.ts'
import { fetchSizeFor, openRecords, type RecordSource } from './record-source.ts'
import { toWireValue } from './wire-value.ts'

/** Runs one reading statement; see GraphStore.run. */
export async function runStatement(
  connection: Connection,
  statement: Statement,
  options: RunOptions,
): Promise<RunResult> {
  refuseEmpty(statement)
  const scope = openScope(connection, options)
  try {
    if (options.untrusted === true) await examinePlan(scope, statement)
    const session = scope.openSession(fetchSizeFor(options.limit))
    const source = await scope.guard(openRecords(session, statement, options))
    return resultOf(scope, source)
  } catch (error) {
    scope.end()
    throw error
  }
}

/** Has the server plan one reading statement; see GraphStore.explain. */
export async function explainStatement(
  connection: Connection,
  statement: Statement,
  options: ExplainOptions,
): Promise<PlanStep> {
  refuseEmpty(statement)
  const scope = openScope(connection, options)
  try {
    return await planOf(scope, statement)
  } finally {
    scope.end()
  }
}

/** @throws {QueryFault} */
export function refuseEmpty({ text }: Statement): void {
  if (text.trim() === '') throw new QueryFault('the statement is empty')
}

function resultOf(scope: QueryScope, source: RecordSource): RunResult {
  const ids = createOwnIds()
  let done: RunSummary | null = null

  async function* readBatches(): AsyncGenerator<readonly Row[]> {
    let count = 0
    try {
      while (done === null) {
        const { records, isLast, truncated } = await scope.guard(source.next())
        const rows = await toRows(scope, records, ids)
        count += rows.length
        if (isLast) {
          done = { rows: count, truncated, elapsedMs: scope.elapsedMs() }
          // Before the rows go out: a slow reader of the last ones is no reason for a timeout.
          scope.end()
        }
        if (rows.length > 0) yield rows
      }
    } finally {
      scope.end()
    }
  }
  const summary = (): RunSummary => {
    if (done === null) throw new Error('the summary is known once the last batch was read')
    return done
  }
  return { columns: source.columns, batches: readBatches(), summary }
}

async function toRows(
  scope: QueryScope,
  records: readonly Record[],
  ids: OwnIds,
): Promise<readonly Row[]> {
  const before = ids.misses()
  const rows = mapRows(records, ids)
  // An end may have come as a node in a later row: then nothing is wanted, but this row lacks it.
  if (ids.misses() === before) return rows
  const wanted = ids.wanted()
  if (wanted.length > 0) await lookUp(scope, wanted, ids)
  return mapRows(records, ids)
}

function mapRows(records: readonly Record[], ids: OwnIds): readonly Row[] {
  // By number: the record's own iterator is a slow one.
  return records.map((record) =>
    record.keys.map((_key, column) => toWireValue(record.get(column), ids)),
  )
}

const OWN_IDS = 'MATCH (n) WHERE elementId(n) IN $ids RETURN elementId(n) AS elementId, n.id AS id'

/** A node that is gone in the meantime keeps the engine's id. */
async function lookUp(
  scope: QueryScope,
  elementIds: readonly string[],
  ids: OwnIds,
): Promise<void> {
  for (const elementId of elementIds) ids.note(elementId, ownIdOf(elementId, null))
  const { records } = await scope.query(OWN_IDS, { ids: elementIds })
  for (const record of records) {
    const elementId = String(record.get('elementId'))
    ids.note(elementId, ownIdOf(elementId, record.get('id')))
  }
}
