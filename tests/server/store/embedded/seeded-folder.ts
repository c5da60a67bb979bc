import { loadInto } from '../../../../server/store/embedded/graph-load.ts'
import type { Changes } from '../../../../server/store/graph-store.ts'

const NONE = { created: 0, updated: 0, deleted: 0, unchanged: 0 }

/** What a load reports that changed something: the counts do not matter to the adapter. */
export const CHANGED: Changes = {
  nodes: NONE,
  relationships: NONE,
  version: '1',
  changed: true,
  left: [],
}

/** Makes the folder a store that holds what the statements write. */
export async function seed(folder: string, ...statements: readonly string[]): Promise<void> {
  await loadInto(
    folder,
    async (session) => {
      for (const statement of statements) await session.run(statement, {})
      return CHANGED
    },
    { dryRun: false, onProgress: () => undefined },
  )
}
