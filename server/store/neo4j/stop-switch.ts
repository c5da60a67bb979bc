import { QueryCancelled, QueryTimeout } from '../errors.ts'
import type { RunOptions } from '../graph-store.ts'

/** Ends a run from outside: by the clock, or on request. */
export interface StopSwitch {
  /**
   * What `work` gives; or, as soon as the run is stopped, QueryTimeout or QueryCancelled, whatever
   * becomes of the work.
   */
  unlessStopped<Result>(work: Promise<Result>): Promise<Result>
  /** The run is over; nothing stops it any more. */
  disarm(): void
}

/** @throws {QueryCancelled} where the signal is aborted already */
export function armStopSwitch(
  { timeoutMs, signal }: Pick<RunOptions, 'timeoutMs' | 'signal'>,
  onStop: () => void,
): StopSwitch {
  if (signal?.aborted === true) throw new QueryCancelled()
  const stopped = new AbortController()
  const stopWith = (reason: Error): void => {
    disarm()
    stopped.abort(reason)
    onStop()
  }
  const cancel = (): void => {
    stopWith(new QueryCancelled())
  }
  const timer = setTimeout(() => {
    stopWith(new QueryTimeout(timeoutMs))
  }, timeoutMs)
  signal?.addEventListener('abort', cancel)
  const disarm = (): void => {
    clearTimeout(timer)
    signal?.removeEventListener('abort', cancel)
  }
  return { unlessStopped: (work) => firstOf(stopped.signal, work), disarm }
}

function firstOf<Result>(stopped: AbortSignal, work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      reject(stopped.reason as Error)
    }
    const settled = (): void => {
      stopped.removeEventListener('abort', stop)
    }
    stopped.addEventListener('abort', stop)
    if (stopped.aborted) stop()
    void work.then(resolve, reject).then(settled)
  })
}
