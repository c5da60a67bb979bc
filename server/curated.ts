import { readDataset } from '../graph-data/formats/read-dataset.ts'
import { curatedFiles } from '../graph-data/source-files.ts'
import { ask } from './queries/ask.ts'
import { dataVersions } from './queries/graph-counts.ts'
import type { Changes, GraphStore } from './store/graph-store.ts'
import { versionOf } from './store/load/apply-dataset.ts'

/** The origin of everything that graph-data/ holds. */
export const CURATED = 'curated'

/**
 * Brings the curated files into the store where it holds another version of them, or none.
 * @returns what changed, or null where nothing had to
 * @throws {DataFault} where the files are at fault; the store is as it was
 */
export async function loadCurated(store: GraphStore, root: string): Promise<Changes | null> {
  const dataset = readDataset(await curatedFiles(root), { origin: CURATED })
  const stored = await ask(store, dataVersions(), { timeoutMs: 30_000 })
  const version = stored.find(({ origin }) => origin === CURATED)?.version
  if (version === versionOf(dataset)) return null
  return store.apply(dataset, { origin: CURATED, prune: true, dryRun: false })
}
