import type { ChildProcess } from 'node:child_process'
import { StoreUnavailable } from '../errors.ts'
import type { CallTable, ReplyMessage } from './calls.ts'
import { keepLastWords, startChild } from './child-start.ts'
import { fromFailure } from './failure.ts'
import { removeSpill } from './spill.ts'

/** The process ended without an answer: it was killed, or it broke down. */
export class ChildEnded extends StoreUnavailable {
  /** Whether `kill` ended it. */
  readonly wanted: boolean
  /** The signal that ended it, or what kept it from starting. */
  readonly signal: string | null
  /** The end of what it wrote to its standard error. */
  readonly lastWords: string
  constructor(wanted: boolean, signal: string | null, lastWords: string) {
    super('the graph engine broke down while it answered, and is being started again')
    this.wanted = wanted
    this.signal = signal
    this.lastWords = lastWords
  }
}

/** A child process that answers calls, one at a time. */
export interface Channel<C extends CallTable<keyof C>> {
  readonly pid: number
  /** @throws ChildEnded, and what the handler in the child throws */
  ask<Name extends keyof C & string>(
    call: Name,
    argument: C[Name]['argument'],
    onNotice?: (notice: unknown) => void,
  ): Promise<C[Name]['reply']>
  /** Ends the process at once, whatever it does; a call under way is rejected. */
  kill(): void
  /** Whether the process was ended or has ended. */
  isOver(): boolean
  /** Resolves when the process is gone. */
  readonly ended: Promise<ChildEnded>
}

interface Pending {
  readonly resolve: (reply: unknown) => void
  readonly reject: (error: Error) => void
  readonly onNotice: (notice: unknown) => void
}

interface ChannelState {
  readonly child: ChildProcess
  readonly lastWords: () => string
  pending: Pending | null
  over: ChildEnded | null
}

/**
 * Starts `entry` (a module that calls `serveParent`) in a process of its own, whose JavaScript may
 * use `heapMb` megabytes.
 */
export function openChannel<C extends CallTable<keyof C>>(entry: URL, heapMb: number): Channel<C> {
  const child = startChild(entry, heapMb)
  const state: ChannelState = { child, lastWords: keepLastWords(child), pending: null, over: null }
  const ended = new Promise<ChildEnded>((resolve) => {
    // Not 'exit': the last words may still be under way then.
    child.once('close', (_code, signal) => {
      if (child.pid !== undefined) removeSpill(child.pid)
      resolve(end(state, false, signal))
    })
    child.once('error', (error) => resolve(end(state, false, error.message)))
  })
  child.on('message', (message: ReplyMessage) => receive(state, message))
  return {
    pid: child.pid ?? 0,
    ended,
    isOver: () => state.over !== null,
    ask: (call, argument, onNotice = () => undefined) =>
      new Promise((resolve, reject) => {
        send(state, { call, argument }, { resolve, reject, onNotice })
      }),
    kill: () => {
      end(state, true, 'SIGKILL')
      child.kill('SIGKILL')
    },
  }
}

function send(state: ChannelState, message: object, pending: Pending): void {
  if (state.over !== null) return pending.reject(state.over)
  if (state.pending !== null) return pending.reject(new Error('another call is being answered'))
  // What finds no receiver any more is rejected by the end of the process.
  state.child.send(message, () => undefined)
  state.pending = pending
}

function receive(state: ChannelState, message: ReplyMessage): void {
  if ('notice' in message) return state.pending?.onNotice(message.notice)
  const call = state.pending
  state.pending = null
  if ('reply' in message) call?.resolve(message.reply)
  else call?.reject(fromFailure(message.failure))
}

function end(state: ChannelState, wanted: boolean, signal: string | null): ChildEnded {
  state.over ??= new ChildEnded(wanted, signal, state.lastWords())
  const call = state.pending
  state.pending = null
  call?.reject(state.over)
  return state.over
}
