import type { Dataset } from '../../../graph-data/model/dataset.ts'
import { LoadFailed, StoreBusy } from '../errors.ts'
import type { ApplyOptions, ApplyProgress, Changes } from '../graph-store.ts'
import type { LoaderCalls } from './calls.ts'
import { type Channel, ChildEnded, openChannel } from './child-channel.ts'
import { siblingModule } from './child-start.ts'
import { type GraphFiles, fileIdentity, hasNext } from './graph-files.ts'

/** A load holds the whole data set and its differences. */
const HEAP_MB = 4_096

/** Loads that run in processes of their own, so that a crash of the engine ends only the load. */
export interface Loader {
  /** Makes the directory a store, and clears what a killed load left. */
  prepare(): Promise<void>
  /** @throws LoadFailed, StoreBusy, StoreUnavailable */
  apply(dataset: Dataset, options: ApplyOptions): Promise<Changes>
  /** Ends the loads that run; the store is then as it was before them. */
  close(): Promise<void>
}

export function openLoader(
  files: GraphFiles,
  entry: URL = siblingModule('loader-process', import.meta.url),
): Loader {
  const channels = new Set<Channel<LoaderCalls>>()
  const withProcess = async <Result>(
    work: (channel: Channel<LoaderCalls>) => Promise<Result>,
  ): Promise<Result> => {
    const channel = openChannel<LoaderCalls>(entry, HEAP_MB)
    channels.add(channel)
    try {
      return await work(channel)
    } finally {
      channel.kill()
      await channel.ended
      channels.delete(channel)
    }
  }
  return {
    prepare: async () => {
      if (fileIdentity(files.graph) !== null && !hasNext(files)) return
      await withProcess((channel) => prepare(channel, files))
    },
    apply: (dataset, options) => withProcess((channel) => apply(channel, files, dataset, options)),
    close: async () => {
      const ends = [...channels].map((channel) => channel.ended)
      for (const channel of channels) channel.kill()
      await Promise.all(ends)
    },
  }
}

async function prepare(channel: Channel<LoaderCalls>, files: GraphFiles): Promise<void> {
  try {
    await channel.ask('prepare', files.directory)
  } catch (error) {
    // What looks like a left-over is a load that runs, and there is a graph to read.
    const isLoading = error instanceof StoreBusy && fileIdentity(files.graph) !== null
    if (!isLoading) throw error
  }
}

async function apply(
  channel: Channel<LoaderCalls>,
  files: GraphFiles,
  dataset: Dataset,
  { onProgress, ...options }: ApplyOptions,
): Promise<Changes> {
  const before = fileIdentity(files.graph)
  const request = { directory: files.directory, dataset, options }
  try {
    return await channel.ask('apply', request, (notice) => onProgress?.(notice as ApplyProgress))
  } catch (error) {
    if (!(error instanceof ChildEnded)) throw error
    const isUntouched = fileIdentity(files.graph) === before
    throw new LoadFailed(
      isUntouched
        ? 'the load was stopped before it was done; the store is as it was'
        : 'the load was stopped, and the graph was replaced before that; run it again to be sure: what is there already stays',
    )
  }
}
