import type { Arranged, LayoutInput, Places } from './arrangement.ts'

function startWorker(): Worker {
  return new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' })
}

/** Started while the page still waits for the graph: the first picture does not wait for it then. */
let waiting: Worker | null = startWorker()

/**
 * Arranges a graph in a worker of its own, which ends with it; with the places come the boxes of its
 * groups. Rejects when `signal` aborts.
 */
export function runArrange(input: LayoutInput, signal: AbortSignal): Promise<Arranged> {
  const worker = waiting ?? startWorker()
  waiting = null
  const work = new Promise<Arranged>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Arranged>) => resolve(data))
    worker.addEventListener('error', ({ message }) => {
      reject(new Error(`The layout stopped: ${message}`))
    })
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port has no origin
    worker.postMessage(input)
  })
  return work.finally(() => worker.terminate())
}

/** The places alone of `runArrange`. */
export async function runLayout(input: LayoutInput, signal: AbortSignal): Promise<Places> {
  const { places } = await runArrange(input, signal)
  return places
}
