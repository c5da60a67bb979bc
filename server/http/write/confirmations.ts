import { randomBytes } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { UpdateCounts } from '../../../graph-data/model/write.ts'
import type { Statement } from '../../store/graph-store.ts'
import { RequestFault } from '../errors.ts'

/** How long a person may look at a plan: milliseconds. */
export const LASTS_MS = 5 * 60_000
/** Plans that wait for their confirmation at once; the oldest gives way. */
const MOST = 20

interface Pending {
  readonly statement: Statement
  readonly counts: UpdateCounts
  readonly expires: number
}

/** What was shown of statements that may run, each of them once. */
export interface Confirmations {
  readonly issue: (statement: Statement, counts: UpdateCounts) => { id: string; expires: string }
  /**
   * What was shown of this statement; the confirmation is void from then on, whatever comes of it.
   * @throws {RequestFault} 409 where it is unknown, used, expired, or of another statement
   */
  readonly take: (id: string, statement: Statement) => UpdateCounts
}

/** `now`: milliseconds since 1970. */
export function createConfirmations(now: () => number): Confirmations {
  const pending = new Map<string, Pending>()
  return {
    issue: (statement, counts) => {
      const [oldest] = pending.keys()
      if (oldest !== undefined && pending.size >= MOST) pending.delete(oldest)
      const id = randomBytes(32).toString('base64url')
      const expires = now() + LASTS_MS
      pending.set(id, { statement, counts, expires })
      return { id, expires: new Date(expires).toISOString() }
    },
    take: (id, statement) => {
      const found = pending.get(id)
      pending.delete(id)
      if (found === undefined) throw notConfirmed('it is unknown, or was used before')
      if (found.expires <= now())
        throw notConfirmed(`it is older than ${LASTS_MS / 60_000} minutes`)
      if (!isDeepStrictEqual(found.statement, statement)) {
        throw notConfirmed('it is of another statement, or of other parameters')
      }
      return found.counts
    },
  }
}

function notConfirmed(why: string): RequestFault {
  const detail = `the confirmation does not hold: ${why}. Ask for the plan again`
  return new RequestFault(409, 'Not confirmed', detail)
}
