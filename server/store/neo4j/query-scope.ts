import type { Driver, QueryResult, Session } from 'neo4j-driver'
import type { ValueMap } from '../../../graph-data/model/value.ts'
import type { RunOptions } from '../graph-store.ts'
import { toParameters } from './parameters.ts'
import { armStopSwitch } from './stop-switch.ts'
import { toStoreError } from './store-error.ts'

export interface Connection {
  readonly driver: Driver
  readonly database: string
  /** Without credentials. */
  readonly address: string
}

type Access = 'READ' | 'WRITE'

/** All that one run does in the database: it is stopped as a whole, by the clock or on request. */
export interface QueryScope {
  /** A session, closed when the scope ends; it reads where nothing else is said. */
  openSession(fetchSize: number, access?: Access): Session
  /** Runs a short statement to its end, in a session of its own; for `prefix` see parseFault. */
  query(text: string, parameters: ValueMap, prefix?: string): Promise<QueryResult>
  /**
   * What `work` gives, with the errors of the port. Where the scope is stopped first, it throws why,
   * at once: a server that is stuck does not answer a RESET either.
   */
  guard<Result>(work: Promise<Result>, prefix?: string): Promise<Result>
  elapsedMs(): number
  end(): void
}

/** More than a short statement answers. */
const SHORT = 1_000

type Limits = Pick<RunOptions, 'timeoutMs' | 'signal'>

/** @throws {QueryCancelled} where the signal is aborted already */
export function openScope(connection: Connection, limits: Limits): QueryScope {
  const { driver, database, address } = connection
  const { timeoutMs } = limits
  const started = performance.now()
  const sessions = openSessions(driver, database)
  const stopSwitch = armStopSwitch(limits, sessions.closeAll)

  const guard: QueryScope['guard'] = async (work, prefix = '') => {
    try {
      return await stopSwitch.unlessStopped(work)
    } catch (error) {
      throw toStoreError(error, { address, database, timeoutMs, prefix })
    }
  }
  return {
    openSession: sessions.open,
    async query(text, parameters, prefix) {
      const session = sessions.open(SHORT)
      try {
        const result = session.run(text, toParameters(parameters), { timeout: timeoutMs })
        return await guard(Promise.resolve(result), prefix)
      } finally {
        sessions.close(session)
      }
    },
    guard,
    elapsedMs: () => Math.round(performance.now() - started),
    end() {
      stopSwitch.disarm()
      sessions.closeAll()
    },
  }
}

interface Sessions {
  readonly open: (fetchSize: number, access?: Access) => Session
  /** Stops what runs in it (RESET). */
  readonly close: (session: Session) => void
  readonly closeAll: () => void
}

function openSessions(driver: Driver, database: string): Sessions {
  const sessions = new Set<Session>()
  const close = (session: Session): void => {
    sessions.delete(session)
    // Nobody waits for it: a stuck server would hold them up for minutes.
    session.close().catch(() => {
      // The connection is gone, and with it what was to be stopped.
    })
  }
  return {
    open: (fetchSize, access = 'READ') => {
      const session = driver.session({ database, defaultAccessMode: access, fetchSize })
      sessions.add(session)
      return session
    },
    close,
    closeAll: () => {
      for (const session of sessions) close(session)
    },
  }
}
