import { writeFileSync } from 'node:fs'
import type { CallMessage, CallTable, ReplyMessage } from './calls.ts'
import { toFailure } from './failure.ts'

export type Notify = (notice: unknown) => void

export type Handlers<C extends CallTable<keyof C>> = {
  readonly [Name in keyof C]: (
    argument: C[Name]['argument'],
    notify: Notify,
  ) => Promise<C[Name]['reply']> | C[Name]['reply']
}

/** Answers the parent's calls, one at a time, until the parent ends: then this process ends too. */
export function serveParent<C extends CallTable<keyof C>>(handlers: Handlers<C>): void {
  offerToOutOfMemoryKiller()
  // Ctrl-C and a service manager's SIGTERM reach the whole group: the parent decides what ends.
  process.on('SIGINT', () => undefined)
  process.on('SIGTERM', () => undefined)
  // Not process.exit: that would wait for native threads in the middle of a statement.
  process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'))
  process.on('message', (message: CallMessage) => {
    void answer(handlers, message).then(send)
  })
}

async function answer<C extends CallTable<keyof C>>(
  handlers: Handlers<C>,
  message: CallMessage,
): Promise<ReplyMessage> {
  try {
    const handler = handlers[message.call as keyof C]
    const notify: Notify = (notice) => send({ notice })
    return { reply: await handler(message.argument, notify) }
  } catch (error) {
    return { failure: toFailure(error) }
  }
}

function send(message: ReplyMessage): void {
  // A parent that is gone ends this process by 'disconnect'; the failed send says nothing new.
  process.send?.(message, undefined, undefined, () => undefined)
}

/** When the machine runs out of memory, this process is to go rather than the server. */
function offerToOutOfMemoryKiller(): void {
  if (process.platform !== 'linux') return
  try {
    writeFileSync('/proc/self/oom_score_adj', '1000')
  } catch {
    // Without the right to say so, the kernel chooses by size, which is as good a guess.
  }
}
