import { mkdirSync } from 'node:fs'
import type { ApplyProgress, Changes } from '../graph-store.ts'
import type { LoadSession } from '../load/load-session.ts'
import { engineVersion } from './engine.ts'
import { buildEmptyGraph, buildNextGraph } from './graph-build.ts'
import {
  type GraphFiles,
  checkMarker,
  fileIdentity,
  graphFiles,
  removeNext,
  writeMarker,
} from './graph-files.ts'
import { toLoadFailed } from './load-fault.ts'
import { lockForLoad } from './load-lock.ts'

/** How long a load waits for another one to finish. */
const MAX_WAIT_MS = 60_000

export interface LoadOptions {
  readonly dryRun: boolean
  readonly onProgress: (progress: ApplyProgress) => void
}

/**
 * Makes the directory a store: an empty graph where there is none, and nothing of killed loads.
 * @throws LoadFailed, StoreBusy (a load runs), StoreUnavailable (made by another version)
 */
export async function prepareStore(directory: string): Promise<void> {
  await withLock(directory, 0, async (files) => {
    removeNext(files)
    await ensureGraph(files)
  })
}

/**
 * Runs one load, alone in this store.
 * @throws LoadFailed (the store is as it was), StoreBusy, StoreUnavailable (made by another version)
 */
export async function loadInto(
  directory: string,
  write: (session: LoadSession) => Promise<Changes>,
  options: LoadOptions,
): Promise<Changes> {
  return withLock(directory, MAX_WAIT_MS, async (files) => {
    await ensureGraph(files)
    return buildNextGraph(files, write, {
      dryRun: options.dryRun,
      onSwap: () => options.onProgress({ stage: 'swapping', done: 0, total: 1 }),
    })
  })
}

async function withLock<Result>(
  directory: string,
  maxWaitMs: number,
  work: (files: GraphFiles) => Promise<Result>,
): Promise<Result> {
  const files = graphFiles(directory)
  try {
    mkdirSync(directory, { recursive: true })
    const unlock = await lockForLoad(files, maxWaitMs)
    try {
      return await work(files)
    } finally {
      unlock()
    }
  } catch (error) {
    throw toLoadFailed(error)
  }
}

async function ensureGraph(files: GraphFiles): Promise<void> {
  if (fileIdentity(files.graph) !== null) return checkMarker(files, engineVersion())
  // The marker first: a graph without one could be anybody's.
  writeMarker(files, engineVersion())
  await buildEmptyGraph(files)
}
