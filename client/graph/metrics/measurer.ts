import type { Metrics, MetricsInput } from './metrics.ts'

/** The part of a `Worker` that is needed. */
export type MetricsWorker = Pick<
  Worker,
  'postMessage' | 'terminate' | 'addEventListener' | 'removeEventListener'
>

export interface Measurer {
  /** Rejects with the reason of `signal` when it aborts, and with an `Error` where the worker fails. */
  readonly measure: (input: MetricsInput, signal: AbortSignal) => Promise<Metrics>
}

/**
 * Measures in a worker that `start` makes when the first question comes, and that waits for the next
 * one. A question that is taken back ends the worker: nothing is worked out that nobody wants.
 */
export function createMeasurer(start: () => MetricsWorker): Measurer {
  let idle: MetricsWorker | null = null
  return {
    measure: async (input, signal) => {
      signal.throwIfAborted()
      const worker = idle ?? start()
      idle = null
      try {
        const metrics = await ask(worker, input, signal)
        idle = worker
        return metrics
      } catch (error) {
        worker.terminate()
        throw error
      }
    },
  }
}

function ask(worker: MetricsWorker, input: MetricsInput, signal: AbortSignal): Promise<Metrics> {
  const answered = new AbortController()
  const { signal: over } = answered
  const answer = new Promise<Metrics>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Metrics>) => resolve(data), {
      signal: over,
    })
    worker.addEventListener('error', ({ message }) => reject(new Error(message)), { signal: over })
    signal.addEventListener('abort', () => reject(signal.reason as Error), { signal: over })
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port has no origin
    worker.postMessage(input)
  })
  return answer.finally(() => answered.abort())
}
