import type { LoaderCalls } from '../../../../server/store/embedded/calls.ts'
import { serveParent } from '../../../../server/store/embedded/child-service.ts'
import { loadInto, prepareStore } from '../../../../server/store/embedded/graph-load.ts'
import { CHANGED } from './seeded-folder.ts'

const CREATE = 'CREATE (:Actor {id: $id})'

// A loader whose load writes two nodes, named after its origin, and stands still where the origin says: 'copied' before the
// first, 'written' after the second, 'swapping' before the new graph is put in place, or nowhere.
serveParent<LoaderCalls>({
  prepare: async (directory) => {
    await prepareStore(directory)
    return null
  },
  apply: ({ directory, options: { origin, dryRun } }, notify) =>
    loadInto(
      directory,
      async (session) => {
        if (origin === 'copied') await standStill(notify)
        await session.run(CREATE, { id: `${origin}:a` })
        if (origin === 'failing') await session.run('CREATE (', {})
        await session.run(CREATE, { id: `${origin}:b` })
        if (origin === 'written') await standStill(notify)
        return { ...CHANGED, changed: origin !== 'unchanged' }
      },
      {
        dryRun,
        onProgress: (progress) => {
          notify(progress)
          // For good: the parent has the notice and ends this process.
          if (origin === 'swapping') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
        },
      },
    ),
})

function standStill(notify: (notice: unknown) => void): Promise<never> {
  notify({ stage: 'writing', done: 0, total: 1 })
  return new Promise(() => undefined)
}
