import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runScript, type Outcome } from './command.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-load-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function load(...options: string[]): Promise<Outcome> {
  return runScript('load', options, { DATA_DIR: join(folder, 'data') })
}

function write(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : stringify(content))
  return path
}

const STATE = { id: 'state:ardenia', name: 'Ardenia', kind: 'state' }

function condemnation(id: string, subject = 'state:ardenia') {
  const quote = 'Ardenia condemned it.'
  return {
    id,
    title: 'Ardenia speaks',
    claims: [
      {
        type: 'condemned',
        subject,
        object: 'inc:cz-mfa-campaign',
        asserters: [subject],
        certainty: 'explicit',
        quote,
        start: 0,
        end: quote.length,
      },
    ],
  }
}

describe('npm run load', { timeout: 180_000 }, () => {
  it('loads the curated data, and the second time changes nothing and says so', async () => {
    const first = await load('--json')
    expect(first.code, first.err).toBe(0)
    expect(JSON.parse(first.out)).toMatchObject({ origin: 'curated', changed: true })
    const second = await load('--json')
    expect(JSON.parse(second.out)).toMatchObject({
      changed: false,
      nodes: { created: 0, updated: 0, deleted: 0 },
    })
    expect((await load()).out).toMatch(/nothing to change/)
  })

  it('adds a file that refers to what is stored, and takes it out again', async () => {
    await load()
    const state = write('state.ardenia.yaml', STATE)
    const document = write('doc.ardenia.yaml', condemnation('doc:ardenia'))
    const tried = await load('--dry-run', state, document)
    expect(tried.out).toMatch(/would change[^]*3 new/)
    expect((await load(state, document)).out).toMatch(/changed[^]*3 new/)
    expect((await load('--prune')).out).toMatch(/nothing to change/)
    expect((await load('--prune', state)).out).toMatch(/2 taken out/)
  })

  it('says which of the given things it left alone', async () => {
    await load()
    const renamed = write('state.cz.yaml', { id: 'state:cz', name: 'Bohemia', kind: 'state' })
    expect((await load(renamed)).out).toMatch(/left alone[^]*state:cz/)
  })

  it('tells every fault of all files with its place, and leaves the store as it was', async () => {
    await load()
    const files = [
      write('state.ardenia.yaml', 'id: state:ardenia\nname: Ardenia\nkind: kingdom\n'),
      write('doc.ardenia.yaml', 'id: doc:ardenia\ntitle: "unfinished\n'),
    ]
    const faulty = await load(...files)
    expect(faulty.code).toBe(1)
    expect(faulty.err).toMatch(/state\.ardenia\.yaml:3:7 .*kind/)
    expect(faulty.err).toMatch(/doc\.ardenia\.yaml:\d+:\d+ /)
    const unknown = await load(write('doc.ardenia.yaml', condemnation('doc:ardenia', 'io:nobody')))
    expect(unknown.code).toBe(1)
    expect(unknown.err).toMatch(/doc\.ardenia\.yaml:\d+:\d+ .*there is no io:nobody/)
    expect((await load()).out).toMatch(/nothing to change/)
  })

  it('tells all files that are no text, or not there', async () => {
    const bytes = Buffer.from([0xff, 0xfe, 0x00])
    writeFileSync(join(folder, 'a.yaml'), bytes)
    writeFileSync(join(folder, 'b.yaml'), bytes)
    const faulty = await load('--check', folder)
    expect(faulty.code).toBe(1)
    expect(faulty.err).toMatch(/a\.yaml:1:1[^]*b\.yaml:1:1/)
    expect((await load('--check', join(folder, 'nowhere'))).code).toBe(1)
  })

  it('knows wrong arguments and a store that is not there', async () => {
    expect((await load('--colour')).code).toBe(2)
    expect((await load('--format', 'docx')).code).toBe(2)
    const away = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' }
    const unreachable = await runScript('load', [], away)
    expect(unreachable.code).toBe(3)
    expect(unreachable.err).toContain('127.0.0.1:1')
  })

  it('checks without a store', async () => {
    expect((await load('--check')).code).toBe(0)
    expect(readdirSync(folder)).toEqual([])
  })
})
