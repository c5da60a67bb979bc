import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compressPage } from '../../../scripts/build/compress-page.ts'
import { openCuratedStore } from './curated-store.ts'
import { runApp, type RunningApp } from './running-app.ts'

const SCRIPT = 'export const text = "a script that is worth compressing"\n'.repeat(60)
const SMALL = 'export const one = 1\n'

describe('the files of the page', () => {
  let app: RunningApp
  let folder: string
  let removeStore: () => Promise<void>

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'demarche-page-'))
    const assets = join(folder, 'assets')
    await mkdir(assets)
    await writeFile(join(assets, 'script-1.js'), SCRIPT)
    await writeFile(join(assets, 'small-1.js'), SMALL)
    await compressPage(assets)
    const { store, remove } = await openCuratedStore()
    removeStore = remove
    app = await runApp(store, { page: folder })
  })

  afterAll(async () => {
    await app.close()
    await removeStore()
    await rm(folder, { recursive: true })
  })

  it.each([
    ['br', 'script-1.js', 'br', SCRIPT],
    ['gzip, deflate, br', 'script-1.js', 'br', SCRIPT],
    ['gzip', 'script-1.js', 'gzip', SCRIPT],
    ['identity', 'script-1.js', null, SCRIPT],
    ['gzip, br', 'small-1.js', null, SMALL],
  ])('go to a reader of %j: %s as %s', async (accepted, name, encoding, content) => {
    const answer = await app.get(`/assets/${name}`, { 'accept-encoding': accepted })
    expect(answer.headers.get('content-encoding')).toBe(encoding)
    expect(answer.headers.get('vary') ?? 'Accept-Encoding').toBe('Accept-Encoding')
    expect(answer.headers.get('content-type')).toMatch(/^text\/javascript/)
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(await answer.text()).toBe(content)
  })
})
