import { QueryCancelled, QueryTimeout, QueryTooLarge, type StoreError } from '../errors.ts'
import { residentMb } from './process-memory.ts'

const MEMORY_CHECK_MS = 50

export interface StatementLimits {
  /** The process that answers the statement. */
  readonly pid: number
  readonly timeoutMs: number
  readonly signal: AbortSignal | undefined
  /** Megabytes by which the process may grow. */
  readonly memoryMb: number
}

/**
 * Calls `stop` once, when the statement passes its time or memory or the signal is given.
 * @returns what ends the watching: a limit that is passed later has no effect
 */
export function setGuard(limits: StatementLimits, stop: (reason: StoreError) => void): () => void {
  const { pid, timeoutMs, signal, memoryMb } = limits
  const before = residentMb(pid)
  const halt = (reason: StoreError): void => {
    dismiss()
    stop(reason)
  }
  const cancel = (): void => halt(new QueryCancelled())
  const deadline = setTimeout(() => halt(new QueryTimeout(timeoutMs)), timeoutMs)
  const memory = setInterval(() => {
    if (residentMb(pid) - before > memoryMb) halt(tooLarge(memoryMb))
  }, MEMORY_CHECK_MS)
  const dismiss = (): void => {
    clearTimeout(deadline)
    clearInterval(memory)
    signal?.removeEventListener('abort', cancel)
  }
  signal?.addEventListener('abort', cancel, { once: true })
  return dismiss
}

function tooLarge(memoryMb: number): QueryTooLarge {
  return new QueryTooLarge(
    `the query was stopped: it needed more than ${memoryMb} MB; narrow it or add a LIMIT`,
  )
}
