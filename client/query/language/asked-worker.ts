import type { Answered, QuestionName, Questions } from './messages.ts'

/** A worker that is started when it is first asked. */
export interface AskedWorker {
  /** Rejects where the worker cannot answer, fails, or is ended meanwhile. */
  readonly ask: <K extends QuestionName>(
    name: K,
    ask: Questions[K]['ask'],
  ) => Promise<Questions[K]['answer']>
  /** Ends the worker with whatever it is at; the next question starts another. */
  readonly end: () => void
}

interface Waiting {
  readonly resolve: (answer: unknown) => void
  readonly reject: (error: Error) => void
}

export function askedWorker(start: () => Worker): AskedWorker {
  let worker: Worker | null = null
  let count = 0
  const waiting = new Map<number, Waiting>()
  const end = (reason = 'the worker was ended'): void => {
    worker?.terminate()
    worker = null
    for (const { reject } of waiting.values()) reject(new Error(reason))
    waiting.clear()
  }
  const running = (): Worker => {
    if (worker) return worker
    worker = start()
    worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
      const asker = waiting.get(data.id)
      waiting.delete(data.id)
      if (data.fault === undefined) asker?.resolve(data.answer)
      else asker?.reject(new Error(data.fault))
    })
    worker.addEventListener('error', ({ message }) => end(message || 'the worker did not start'))
    return worker
  }
  return {
    ask: (name, ask) =>
      new Promise((resolve, reject) => {
        count += 1
        waiting.set(count, { resolve: resolve as (answer: unknown) => void, reject })
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port has no origin
        running().postMessage({ id: count, name, ask })
      }),
    end: () => end(),
  }
}
