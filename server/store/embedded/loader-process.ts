import type { ApplyProgress } from '../graph-store.ts'
import { applyDataset } from '../load/apply-dataset.ts'
import type { LoaderCalls } from './calls.ts'
import { serveParent } from './child-service.ts'
import { loadInto, prepareStore } from './graph-load.ts'

serveParent<LoaderCalls>({
  prepare: async (directory) => {
    await prepareStore(directory)
    return null
  },
  apply: ({ directory, dataset, options }, notify) => {
    const onProgress = (progress: ApplyProgress): void => notify(progress)
    return loadInto(
      directory,
      (session) => applyDataset(session, dataset, { ...options, onProgress }),
      { dryRun: options.dryRun, onProgress },
    )
  },
})
