import { Neo4jError, type Session, type Transaction } from 'neo4j-driver'
import type { Dataset } from '../../../graph-data/model/dataset.ts'
import { LoadFailed, QueryTooLarge, StoreUnavailable } from '../errors.ts'
import type { ApplyOptions, Changes } from '../graph-store.ts'
import { applyDataset } from '../load/apply-dataset.ts'
import { CONSTRAINTS } from '../load/constraints.ts'
import type { LoadSession } from '../load/load-session.ts'
import { createOwnIds } from './own-ids.ts'
import { toParameters } from './parameters.ts'
import type { Connection } from './query-scope.ts'
import { toStoreError } from './store-error.ts'
import { toWireValue } from './wire-value.ts'

/** An hour. Said expressly, because a server's own limit for queries is too short for a load. */
const LOAD_MS = 3_600_000
const ATTEMPTS = 3

/**
 * Loads wait for one another here: the uniqueness constraint locks the id until the transaction
 * ends, whether or not the node is still there. And it is not.
 */
const TAKE_TURNS = "MERGE (turn:Dataset {id: 'load in progress'}) DELETE turn"

/**
 * Brings the data set in by one transaction; see GraphStore.apply. The constraints are made before
 * it, also for a dry run: they hold no data.
 */
export async function loadDataset(
  connection: Connection,
  dataset: Dataset,
  options: ApplyOptions,
): Promise<Changes> {
  const { driver, database } = connection
  const session = driver.session({ database, defaultAccessMode: 'WRITE' })
  try {
    for (const constraint of CONSTRAINTS) await session.run(constraint)
    return await repeated(ATTEMPTS, () => loadOnce(session, dataset, options))
  } catch (error) {
    throw toLoadError(error, connection)
  } finally {
    await ended(session.close())
  }
}

/** A deadlock, or a cluster that changes its leader, passes by itself. */
async function repeated<Result>(attempts: number, work: () => Promise<Result>): Promise<Result> {
  for (let left = attempts - 1; ; left -= 1) {
    try {
      return await work()
    } catch (error) {
      if (left === 0 || !isTransient(error)) throw error
    }
  }
}

function isTransient(error: unknown): boolean {
  return (
    error instanceof Neo4jError &&
    error.code.startsWith('Neo.TransientError.') &&
    !error.code.includes('OutOfMemory')
  )
}

async function loadOnce(
  session: Session,
  dataset: Dataset,
  options: ApplyOptions,
): Promise<Changes> {
  const transaction = await session.beginTransaction({ timeout: LOAD_MS })
  try {
    await transaction.run(TAKE_TURNS)
    const changes = await undone(applyDataset(loadSession(transaction), dataset, options))
    if (options.dryRun || !changes.changed) await transaction.rollback()
    else await commit(transaction)
    return changes
  } finally {
    // Rolls back what was neither committed nor rolled back.
    await ended(transaction.close())
  }
}

/** A rollback fails only where the connection is lost, and then the server does it by itself. */
async function ended(closing: Promise<void>): Promise<void> {
  await closing.catch(() => undefined)
}

const AS_IT_WAS = 'the store is as it was'

async function undone(applying: Promise<Changes>): Promise<Changes> {
  try {
    return await applying
  } catch (error) {
    if (!(error instanceof LoadFailed)) throw error
    throw new LoadFailed(`${error.message}; ${AS_IT_WAS}`, { cause: error })
  }
}

function loadSession(transaction: Transaction): LoadSession {
  const ids = createOwnIds()
  return {
    async run(text, parameters) {
      const { records } = await transaction.run(text, toParameters(parameters))
      return records.map((record) =>
        Object.fromEntries(
          record.keys.map((key) => [key, toWireValue(record.get(key), ids)] as const),
        ),
      )
    },
  }
}

async function commit(transaction: Transaction): Promise<void> {
  try {
    await transaction.commit()
  } catch (error) {
    if (!isConnectionLost(error)) throw error
    throw new LoadFailed(
      'the connection was lost while the load was being confirmed: it stands as a whole or not at ' +
        'all. Run it again, which changes nothing where it stands',
      { cause: error },
    )
  }
}

function isConnectionLost(error: unknown): boolean {
  return (
    error instanceof Neo4jError && ['ServiceUnavailable', 'SessionExpired'].includes(error.code)
  )
}

function toLoadError(error: unknown, { address, database }: Connection): Error {
  const known = toStoreError(error, { address, database, timeoutMs: LOAD_MS, prefix: '' })
  if (!(error instanceof Neo4jError)) return known
  if (known instanceof StoreUnavailable) {
    return new StoreUnavailable(`${known.message}; ${AS_IT_WAS}`, { cause: error })
  }
  const why =
    known instanceof QueryTooLarge
      ? 'the load needs more memory than one transaction may have (db.memory.transaction.max)'
      : known.message
  return new LoadFailed(`${why}; ${AS_IT_WAS}`, { cause: error })
}
