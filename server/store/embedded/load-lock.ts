import { setTimeout as delay } from 'node:timers/promises'
import { StoreBusy } from '../errors.ts'
import { type Graph, GrafeoDB } from './engine.ts'
import type { GraphFiles } from './graph-files.ts'

const RETRY_MS = 100
/** Beside a process that takes or gives back the lock, the engine finds the file half made for a moment. */
const UNSETTLED_MS = 2_000

/**
 * Waits until no other process loads into this store, at most `maxWaitMs`. The lock is the engine's
 * own on a small file of its kind: the system frees it with the process that holds it, so that a
 * killed load leaves none behind, and no process number is ever taken for another's.
 * @returns what gives the lock back
 * @throws StoreBusy
 */
export async function lockForLoad(files: GraphFiles, maxWaitMs: number): Promise<() => void> {
  const start = performance.now()
  for (;;) {
    const held = tryLock(files.lock)
    if ('lock' in held) return () => held.lock.close()
    const waited = performance.now() - start
    if (held.fault !== null && waited >= UNSETTLED_MS) throw held.fault
    if (held.fault === null && waited >= maxWaitMs) {
      throw new StoreBusy('another load is running; try again when it is done')
    }
    await delay(RETRY_MS)
  }
}

/** The lock; or why it cannot be had: null where another process holds it. */
function tryLock(file: string): { lock: Graph } | { fault: Error | null } {
  try {
    return { lock: GrafeoDB.create(file) }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return { fault: error.message.includes('cannot be locked') ? null : error }
  }
}
