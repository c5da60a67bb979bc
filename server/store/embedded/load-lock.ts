import { setTimeout as delay } from 'node:timers/promises'
import { StoreBusy } from '../errors.ts'
import { type Graph, GrafeoDB } from './engine.ts'
import type { GraphFiles } from './graph-files.ts'

const RETRY_MS = 100

/**
 * Waits until no other process loads into this store, at most `maxWaitMs`. The lock is the engine's
 * own on a small file of its kind: the system frees it with the process that holds it, so that a
 * killed load leaves none behind, and no process number is ever taken for another's.
 * @returns what gives the lock back
 * @throws StoreBusy
 */
export async function lockForLoad(files: GraphFiles, maxWaitMs: number): Promise<() => void> {
  const until = performance.now() + maxWaitMs
  for (;;) {
    const held = tryLock(files.lock)
    if (held !== null) return () => held.close()
    if (performance.now() >= until) {
      throw new StoreBusy('another load is running; try again when it is done')
    }
    await delay(RETRY_MS)
  }
}

function tryLock(file: string): Graph | null {
  try {
    return GrafeoDB.create(file)
  } catch (error) {
    if (error instanceof Error && error.message.includes('cannot be locked')) return null
    throw error
  }
}
