import type { Answered, Asked, QuestionName, Questions } from './messages.ts'

type Handlers = { [K in QuestionName]?: (ask: Questions[K]['ask']) => Questions[K]['answer'] }

/** Lets a worker answer the questions that it has a handler for. */
export function serve(handlers: Handlers): void {
  self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port has no origin
    self.postMessage(answerTo(handlers, data))
  })
}

function answerTo(handlers: Handlers, { id, name, ask }: Asked): Answered {
  const handle = handlers[name] as ((ask: unknown) => unknown) | undefined
  if (!handle) return { id, fault: `nobody here answers "${name}"` }
  try {
    return { id, answer: handle(ask) }
  } catch (error) {
    return { id, fault: error instanceof Error ? error.message : String(error) }
  }
}
