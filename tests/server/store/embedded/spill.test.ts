import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { openEmbeddedStore } from '../../../../server/store/embedded/embedded-store.ts'
import { removeSpill } from '../../../../server/store/embedded/spill.ts'
import { temporaryFolder } from './temporary-folder.ts'

it('takes away the folders of one process, and no others', () => {
  const folder = temporaryFolder()
  const names = ['grafeo-a-12-x.spill', 'grafeo-b-12-y.spill', 'grafeo-a-123-x.spill', 'mine-12-x']
  for (const name of names) mkdirSync(join(folder, name, 'deep'), { recursive: true })
  removeSpill(12, folder)
  expect(readdirSync(folder).toSorted()).toEqual(['grafeo-a-123-x.spill', 'mine-12-x'])
  removeSpill(12, join(folder, 'nowhere'))
})

it('is clean after a store was closed, although its readers are killed', async () => {
  const folder = temporaryFolder()
  vi.stubEnv('TMPDIR', folder)
  const store = await openEmbeddedStore({ directory: join(folder, 'store') })
  const litter = () => readdirSync(folder).filter((name) => name.endsWith('.spill'))
  expect(litter()).not.toEqual([])
  await store.close()
  expect(litter()).toEqual([])
  vi.unstubAllEnvs()
})
