import type { PlanStep } from '../../../graph-data/model/plan.ts'
import {
  QueryCancelled,
  QueryTooLarge,
  QueryUnsupported,
  type StoreError,
  StoreUnavailable,
} from '../errors.ts'
import type {
  ExplainOptions,
  RunOptions,
  RunResult,
  RunSummary,
  Statement,
} from '../graph-store.ts'
import type { BatchForm } from './batch-form.ts'
import type { FirstChunk, ReaderCalls, RowChunk } from './calls.ts'
import { ChildEnded } from './child-channel.ts'
import { EnginePanic } from './engine-fault.ts'
import { residentMb } from './process-memory.ts'
import type { Lease } from './reader-pool.ts'
import { setGuard } from './statement-guard.ts'

/** A reader that has grown by more than this since its start is replaced after the statement. */
const KEPT_MEMORY_MB = 192

/** A statement on its reader, until its last row was fetched or it was stopped. */
interface Running {
  readonly lease: Lease
  readonly dismissGuard: () => void
  /** Why it was stopped. */
  stopped: StoreError | null
  asking: boolean
  /** Whether its reader is to be replaced, whatever memory it holds. */
  spent: boolean
  over: boolean
}

/**
 * Runs a statement on a leased reader and gives the reader back as soon as it has no more rows. One
 * that does not stop in time is ended with its process.
 * @throws what `GraphStore.run` throws
 */
export async function runStatement<Batch>(
  lease: Lease,
  statement: Statement,
  options: RunOptions,
  { memoryMb, form, batchOf }: BatchForm<Batch> & { readonly memoryMb: number },
): Promise<RunResult<Batch>> {
  const startedAt = performance.now()
  const running = begin(lease, options, memoryMb)
  const first = await ask(running, 'run', {
    text: statement.text,
    parameters: statement.parameters,
    untrusted: options.untrusted === true,
    limit: options.limit ?? null,
    form,
  })
  if (!first.more) finish(running)
  let summary: RunSummary | null = null
  const batches = fetchAll(running, first, batchOf, (rows) => {
    const elapsedMs = Math.round(performance.now() - startedAt)
    summary = { rows, truncated: first.truncated, elapsedMs }
  })
  return {
    columns: first.columns,
    batches,
    summary: () => {
      if (summary === null) throw new Error('the summary is known after the last batch')
      return summary
    },
  }
}

/**
 * Has a leased reader plan a statement, and gives the reader back.
 * @throws what `GraphStore.explain` throws
 */
export async function explainStatement(
  lease: Lease,
  { text, parameters }: Statement,
  options: ExplainOptions,
  memoryMb: number,
): Promise<PlanStep> {
  const running = begin(lease, options, memoryMb)
  const plan = await ask(running, 'explain', { text, parameters })
  finish(running)
  return plan
}

function begin(lease: Lease, options: ExplainOptions, memoryMb: number): Running {
  const { channel } = lease.reader
  const { timeoutMs, signal } = options
  const dismissGuard = setGuard({ pid: channel.pid, timeoutMs, signal, memoryMb }, (reason) => {
    running.stopped = reason
    if (running.asking) channel.kill()
    else void giveUp(running)
  })
  const stopped = signal?.aborted === true ? new QueryCancelled() : null
  const running: Running = {
    lease,
    dismissGuard,
    stopped,
    asking: false,
    spent: false,
    over: false,
  }
  return running
}

async function* fetchAll<Batch>(
  running: Running,
  first: FirstChunk,
  batchOf: (chunk: RowChunk) => Batch,
  onEnd: (rows: number) => void,
): AsyncGenerator<Batch, void, undefined> {
  let rows = first.count
  let { more } = first
  try {
    if (rows > 0) yield batchOf(first)
    while (more) {
      const chunk = await ask(running, 'more', null)
      ;({ more } = chunk)
      if (!more) finish(running)
      rows += chunk.count
      yield batchOf(chunk)
    }
    onEnd(rows)
  } finally {
    await giveUp(running)
  }
}

/** One call to the reader; when it fails, the statement is over and the reader is given back. */
async function ask<Name extends 'run' | 'explain' | 'more'>(
  running: Running,
  call: Name,
  argument: ReaderCalls[Name]['argument'],
): Promise<ReaderCalls[Name]['reply']> {
  try {
    if (running.stopped !== null) throw running.stopped
    running.asking = true
    return await running.lease.reader.channel.ask(call, argument)
  } catch (error) {
    running.spent = error instanceof EnginePanic
    finish(running)
    throw running.stopped ?? whyEnded(error)
  } finally {
    running.asking = false
  }
}

/** V8 and the engine end their process when they get no more memory, and say so as they go. */
function whyEnded(error: unknown): unknown {
  if (error instanceof EnginePanic) return new QueryUnsupported(error.message)
  if (!(error instanceof ChildEnded)) return error
  if (!/memory/i.test(error.lastWords)) return new StoreUnavailable(error.message)
  return new QueryTooLarge('the query was stopped: its rows need too much memory; add a LIMIT')
}

/** Leaves a result of which rows remain. */
async function giveUp(running: Running): Promise<void> {
  if (running.over) return
  running.over = true
  running.dismissGuard()
  // A process that cannot discard has ended, and the pool knows.
  await running.lease.reader.channel.ask('discard', null).catch(() => undefined)
  release(running)
}

function finish(running: Running): void {
  if (running.over) return
  running.over = true
  running.dismissGuard()
  release(running)
}

function release(running: Running): void {
  const { lease, spent } = running
  const { channel, startMb } = lease.reader
  lease.release(spent || residentMb(channel.pid) - startMb > KEPT_MEMORY_MB)
}
