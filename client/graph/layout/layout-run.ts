import type {
  Arranged,
  LayoutInput,
  Places,
} from '../../../graph-data/picture/layout/arrangement.ts'

/** The first layout of the page, for which the worker fetches the graph itself. */
export interface FirstLayout {
  /** Where the graph is. */
  readonly address: string
  /** The query part of the page's address, which names the layout and holds what is pinned. */
  readonly search: string
  readonly aspect: number
}

/** What of an input changes the places of the same nodes. */
export type LayoutTerms = Pick<LayoutInput, 'layout' | 'centre' | 'fixed' | 'aspect'>

/** What the worker says. */
export type LayoutMessage =
  | { readonly type: 'begun' }
  | { readonly type: 'arranged'; readonly arranged: Arranged; readonly terms: LayoutTerms }
  | { readonly type: 'failed'; readonly reason: string }

export interface LayoutAnswer {
  readonly places: Places
  readonly terms: LayoutTerms
}

export interface LayoutRun {
  /** Rejects where the layout fails, and when its signal aborts. */
  readonly answer: Promise<LayoutAnswer>
  /** Resolves when the worker is at it, or has failed. */
  readonly begun: Promise<void>
}

/** Arranges a graph in a worker of its own, which ends with it, and when `signal` aborts. */
export function runLayout(order: LayoutInput | FirstLayout, signal: AbortSignal): LayoutRun {
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' })
  const told = new Promise<void>((resolve) => {
    worker.addEventListener('message', () => resolve(), { once: true })
  })
  const answer = answerOf(worker, signal).finally(() => worker.terminate())
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port has no origin
  worker.postMessage(order)
  return { answer, begun: Promise.race([told, answer.then(ignore, ignore)]) }
}

function ignore(): void {}

function answerOf(worker: Worker, signal: AbortSignal): Promise<LayoutAnswer> {
  return new Promise((resolve, reject) => {
    const fail = (reason: string): void => reject(new Error(`The layout stopped: ${reason}`))
    worker.addEventListener('message', ({ data }: MessageEvent<LayoutMessage>) => {
      if (data.type === 'arranged') resolve({ places: data.arranged.places, terms: data.terms })
      if (data.type === 'failed') fail(data.reason)
    })
    worker.addEventListener('error', ({ message }) => fail(message))
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
  })
}
