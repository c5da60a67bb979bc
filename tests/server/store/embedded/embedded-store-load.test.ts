import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { EMPTY_DATASET } from '../../../../graph-data/model/dataset.ts'
import { openEmbeddedStore } from '../../../../server/store/embedded/embedded-store.ts'
import { graphFiles } from '../../../../server/store/embedded/graph-files.ts'
import { openLoader } from '../../../../server/store/embedded/loader.ts'
import { LoadFailed, StoreUnavailable } from '../../../../server/store/errors.ts'
import type { ApplyOptions, GraphStore } from '../../../../server/store/graph-store.ts'
import { readAll } from './read-all.ts'
import { seed } from './seeded-folder.ts'
import { temporaryFolder } from './temporary-folder.ts'

const STALLING = new URL('./stalling-loader.ts', import.meta.url)
const STORE_FILES = ['format.json', 'graph.grafeo', 'load.lock']

async function openedStore(folder: string): Promise<GraphStore> {
  const store = await openEmbeddedStore({ directory: folder, readers: 1 })
  onTestFinished(() => store.close())
  return store
}

const actorIds = async (store: GraphStore) =>
  (await readAll(store, 'MATCH (a:Actor) RETURN a.id ORDER BY a.id')).rows.flat()

function load(folder: string, origin: string, options: Partial<ApplyOptions> = {}) {
  const loader = openLoader(graphFiles(folder), STALLING)
  const done = loader.apply(EMPTY_DATASET, { origin, prune: false, dryRun: false, ...options })
  return { loader, done }
}

describe('opening a folder', () => {
  it('makes an empty store where there is none', async () => {
    const folder = join(temporaryFolder(), 'made', 'here')
    const store = await openedStore(folder)
    expect(await actorIds(store)).toEqual([])
    expect(readdirSync(folder).toSorted()).toEqual(STORE_FILES)
  })

  it('refuses a store of another version and says what to do', async () => {
    const folder = temporaryFolder()
    await seed(folder, "CREATE (:Actor {id: 'a'})")
    writeFileSync(graphFiles(folder).marker, '{"format":1,"engine":"0.5.9"}')
    const opening = openEmbeddedStore({ directory: folder })
    await expect(opening).rejects.toBeInstanceOf(StoreUnavailable)
    await expect(opening).rejects.toThrow(/engine 0\.5\.9.*load the data again/)
  })

  it('refuses a file that is no graph', async () => {
    const folder = temporaryFolder()
    await seed(folder)
    writeFileSync(graphFiles(folder).graph, 'something else')
    await expect(openEmbeddedStore({ directory: folder })).rejects.toThrow(
      /graph\.grafeo cannot be opened/,
    )
  })

  it('refuses a folder that cannot be made', async () => {
    const file = join(temporaryFolder(), 'file')
    writeFileSync(file, '')
    await expect(openEmbeddedStore({ directory: join(file, 'store') })).rejects.toBeInstanceOf(
      StoreUnavailable,
    )
  })

  it('says so when the graph is taken away under it', async () => {
    const folder = temporaryFolder()
    const store = await openedStore(folder)
    rmSync(graphFiles(folder).graph)
    await expect(readAll(store, 'RETURN 1')).rejects.toBeInstanceOf(StoreUnavailable)
  })
})

describe('a load', () => {
  it('by another process is seen by the next statement, not by one that is being read', async () => {
    const folder = temporaryFolder()
    await seed(folder, "UNWIND range(1, 2000) AS n CREATE (:Actor {id: 'old:' + toString(n)})")
    const store = await openedStore(folder)
    const old = await store.run(
      { text: 'MATCH (a:Actor) RETURN a.id', parameters: {} },
      { timeoutMs: 15_000 },
    )
    await load(folder, 'whole').done
    let rows = 0
    for await (const batch of old.batches) rows += batch.length
    expect(rows).toBe(2_000)
    expect(await actorIds(store)).toHaveLength(2_002)
    expect(readdirSync(folder).toSorted()).toEqual(STORE_FILES)
  })

  it('that would only be tried, or changes nothing, replaces nothing', async () => {
    const folder = temporaryFolder()
    const store = await openedStore(folder)
    await load(folder, 'whole', { dryRun: true }).done
    await load(folder, 'unchanged').done
    expect(await actorIds(store)).toEqual([])
    expect(readdirSync(folder).toSorted()).toEqual(STORE_FILES)
  })

  it('that fails leaves the store as it was', async () => {
    const folder = temporaryFolder()
    const store = await openedStore(folder)
    const { done } = load(folder, 'failing')
    await expect(done).rejects.toBeInstanceOf(LoadFailed)
    await expect(done).rejects.toThrow('the store is as it was')
    expect(await actorIds(store)).toEqual([])
    expect(readdirSync(folder).toSorted()).toEqual(STORE_FILES)
  })

  it('waits for another one, and both are kept', async () => {
    const folder = temporaryFolder()
    const store = await openedStore(folder)
    await Promise.all([load(folder, 'one').done, load(folder, 'two').done])
    expect(await actorIds(store)).toEqual(['one:a', 'one:b', 'two:a', 'two:b'])
  })

  it('is ended by close', async () => {
    const folder = temporaryFolder()
    const store = await openedStore(folder)
    const { loader, done } = load(folder, 'written', { onProgress: () => void loader.close() })
    await expect(done).rejects.toBeInstanceOf(LoadFailed)
    expect(await actorIds(store)).toEqual([])
  })
})

describe.each(['copied', 'written', 'swapping'])(
  'a load that is killed when it has %s',
  (moment) => {
    it('leaves the store as it was, and nothing behind for the next', async () => {
      const folder = temporaryFolder()
      await seed(folder, "CREATE (:Actor {id: 'old'})")
      const store = await openedStore(folder)
      const { loader, done } = load(folder, moment, { onProgress: () => void loader.close() })
      await expect(done).rejects.toThrow('the store is as it was')
      expect(existsSync(graphFiles(folder).next)).toBe(true)
      expect(await actorIds(store)).toEqual(['old'])

      const reopened = await openedStore(folder)
      expect(readdirSync(folder).toSorted()).toEqual(STORE_FILES)
      expect(await actorIds(reopened)).toEqual(['old'])

      await load(folder, 'whole').done
      expect(await actorIds(store)).toEqual(['old', 'whole:a', 'whole:b'])
    })
  },
)

it('a store is opened beside a load that runs', async () => {
  const folder = temporaryFolder()
  await seed(folder, "CREATE (:Actor {id: 'old'})")
  await new Promise<void>((resolve) => {
    const { loader, done } = load(folder, 'written', { onProgress: () => resolve() })
    onTestFinished(async () => {
      await loader.close()
      await expect(done).rejects.toBeInstanceOf(LoadFailed)
    })
    done.catch(() => undefined)
  })
  const store = await openedStore(folder)
  expect(await actorIds(store)).toEqual(['old'])
  expect(existsSync(graphFiles(folder).next)).toBe(true)
})
