import type { QueryResult, Transaction } from 'neo4j-driver'
import { isDeepStrictEqual } from 'node:util'
import type { UpdateCounts } from '../../../graph-data/model/write.ts'
import {
  QueryCancelled,
  QueryRefused,
  QueryTimeout,
  StoreUnavailable,
  WriteDiffers,
  WriteUnconfirmed,
} from '../errors.ts'
import type { ExplainOptions, Statement, WritePlan, WriteSummary } from '../graph-store.ts'
import { toParameters } from './parameters.ts'
import { planOf, writePlanFault } from './plan-check.ts'
import { openScope, type Connection, type QueryScope } from './query-scope.ts'
import { refuseEmpty } from './run-statement.ts'

const FETCH_SIZE = 1_000

/** What a statement would change; see StatementWriter.plan. */
export async function planWrite(
  connection: Connection,
  statement: Statement,
  options: ExplainOptions,
): Promise<WritePlan> {
  refuseEmpty(statement)
  const scope = openScope(connection, options)
  try {
    const plan = await planOf(scope, statement, writePlanFault)
    const transaction = await begin(scope, options)
    const counts = await changesOf(scope, transaction, statement)
    await scope.guard(transaction.rollback())
    return { plan, counts }
  } finally {
    scope.end()
  }
}

/** Runs a statement that changes what is expected; see StatementWriter.write. */
export async function writeOnce(
  connection: Connection,
  statement: Statement,
  expected: UpdateCounts,
  options: ExplainOptions,
): Promise<WriteSummary> {
  refuseEmpty(statement)
  const scope = openScope(connection, options)
  try {
    await planOf(scope, statement, writePlanFault)
    const transaction = await begin(scope, options)
    const counts = await changesOf(scope, transaction, statement)
    if (!isDeepStrictEqual(counts, expected)) {
      await scope.guard(transaction.rollback())
      throw new WriteDiffers(
        'the statement would now change something else than was shown, so nothing was changed: ' +
          'the graph has changed in the meantime, or the statement does something else each time. ' +
          'Look at its plan again',
      )
    }
    await commit(scope, transaction)
    return { counts, elapsedMs: scope.elapsedMs() }
  } finally {
    // Rolls back what was neither committed nor rolled back: its session is closed.
    scope.end()
  }
}

function begin(scope: QueryScope, { timeoutMs }: ExplainOptions): Promise<Transaction> {
  const session = scope.openSession(FETCH_SIZE, 'WRITE')
  // Not a managed transaction: what failed is repeated by a person, who sees why.
  return scope.guard(Promise.resolve(session.beginTransaction({ timeout: timeoutMs })))
}

async function changesOf(
  scope: QueryScope,
  transaction: Transaction,
  { text, parameters }: Statement,
): Promise<UpdateCounts> {
  const { summary } = await scope.guard(readOut(transaction, text, parameters))
  if (summary.counters.containsSystemUpdates()) throw new QueryRefused(SERVER_CHANGED)
  const { indexesAdded, indexesRemoved, constraintsAdded, constraintsRemoved, ...counts } =
    summary.counters.updates()
  if (indexesAdded || indexesRemoved || constraintsAdded || constraintsRemoved) {
    throw new QueryRefused(SERVER_CHANGED)
  }
  return {
    nodesCreated: counts['nodesCreated'] ?? 0,
    nodesDeleted: counts['nodesDeleted'] ?? 0,
    relationshipsCreated: counts['relationshipsCreated'] ?? 0,
    relationshipsDeleted: counts['relationshipsDeleted'] ?? 0,
    propertiesSet: counts['propertiesSet'] ?? 0,
    labelsAdded: counts['labelsAdded'] ?? 0,
    labelsRemoved: counts['labelsRemoved'] ?? 0,
  }
}

const SERVER_CHANGED = 'the statement changed the schema or the server, and was taken back'

/** To its last row, one by one: the rows are not wanted, but some work is done as they are taken. */
async function readOut(
  transaction: Transaction,
  text: string,
  parameters: Statement['parameters'],
): Promise<Pick<QueryResult, 'summary'>> {
  const result = transaction.run(text, toParameters(parameters))
  const rows = result[Symbol.asyncIterator]()
  let row = await rows.next()
  while (row.done !== true) row = await rows.next()
  return { summary: row.value }
}

const UNKNOWN_END: readonly (abstract new (...given: never[]) => Error)[] = [
  QueryTimeout,
  QueryCancelled,
  StoreUnavailable,
]

async function commit(scope: QueryScope, transaction: Transaction): Promise<void> {
  try {
    await scope.guard(transaction.commit())
  } catch (error) {
    if (!UNKNOWN_END.some((kind) => error instanceof kind)) throw error
    throw new WriteUnconfirmed(
      'the database did not say whether the change was made: all of it stands, or nothing. ' +
        'Look, before you change it again',
      { cause: error },
    )
  }
}
