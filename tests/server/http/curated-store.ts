import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { loadCurated } from '../../../server/curated.ts'
import { openEmbeddedStore } from '../../../server/store/embedded/embedded-store.ts'
import type { GraphStore } from '../../../server/store/graph-store.ts'

/** An embedded store in a folder of its own that holds the curated graph. */
export async function openCuratedStore(): Promise<{
  store: GraphStore
  remove: () => Promise<void>
}> {
  const directory = await mkdtemp(join(tmpdir(), 'demarche-http-'))
  const store = await openEmbeddedStore({ directory })
  await loadCurated(store, resolve(import.meta.dirname, '../../..'))
  const remove = async () => {
    await store.close()
    await rm(directory, { recursive: true, force: true })
  }
  return { store, remove }
}
