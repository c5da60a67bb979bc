import type {
  Arranged,
  LayoutInput,
  Places,
} from '../../../graph-data/picture/layout/arrangement.ts'

/** What the worker says. */
export type LayoutMessage =
  | { readonly type: 'begun' }
  | { readonly type: 'arranged'; readonly arranged: Arranged }

function startWorker(): Worker {
  return new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' })
}

/** Started while the page still waits for the graph: the first picture does not wait for it then. */
let waiting: Worker | null = startWorker()

export interface LayoutRun {
  readonly places: Promise<Places>
  /** Resolves when the worker is at it, or is not needed, or has failed. */
  readonly begun: Promise<void>
}

/** Arranges a graph in a worker of its own, which ends with it. Rejects when `signal` aborts. */
export function runLayout(input: LayoutInput, signal: AbortSignal): LayoutRun {
  const worker = waiting ?? startWorker()
  waiting = null
  const told = new Promise<void>((resolve) => {
    worker.addEventListener('message', () => resolve(), { once: true })
  })
  const places = answer(worker, signal).finally(() => worker.terminate())
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port has no origin
  worker.postMessage(input)
  return { places, begun: Promise.race([told, places.then(ignore, ignore)]) }
}

function ignore(): void {}

function answer(worker: Worker, signal: AbortSignal): Promise<Places> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<LayoutMessage>) => {
      if (data.type === 'arranged') resolve(data.arranged.places)
    })
    worker.addEventListener('error', ({ message }) => {
      reject(new Error(`The layout stopped: ${message}`))
    })
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
  })
}
