import type { Dataset } from '../../../graph-data/model/dataset.ts'
import type { ApplyOptions, Changes } from '../graph-store.ts'
import type { LoadSession } from './load-session.ts'

export async function applyDataset(
  _session: LoadSession,
  _dataset: Dataset,
  _options: ApplyOptions,
): Promise<Changes> {
  throw new Error('in work')
}
