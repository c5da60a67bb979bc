import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runScript, type Outcome } from './command.ts'

let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-export-'))
  expect((await load('data')).code).toBe(0)
  const state = join(folder, 'state.ardenia.yaml')
  writeFileSync(state, 'id: state:ardenia\nname: =Ardenia\nkind: state\n')
  expect((await load('data', state)).code).toBe(0)
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function load(data: string, ...options: string[]): Promise<Outcome> {
  return runScript('load', options, { DATA_DIR: join(folder, data) })
}

function exported(data: string, ...options: string[]): Promise<Outcome> {
  return runScript('export', options, { DATA_DIR: join(folder, data) })
}

/** Without the moment of writing, and without what follows from it. */
function contentOf(path: string): unknown {
  const { generated: _generated, ...rest } = JSON.parse(readFileSync(path, 'utf8')) as {
    generated: string
  }
  return rest
}

describe('npm run export', { timeout: 180_000 }, () => {
  it('writes a file that comes back without loss through npm run load', async () => {
    const first = join(folder, 'first.json')
    const second = join(folder, 'second.json')
    const written = await exported('data', '--format', 'json', '--out', first)
    expect(written.code, written.err).toBe(0)
    expect(written.err).toMatch(/\d+ nodes, \d+ relationships, \d+ claims, \d+ documents/)
    const loaded = await load('other', first, '--json')
    expect(loaded.code, loaded.err).toBe(0)
    expect(JSON.parse(loaded.out)).toMatchObject({ changed: true, notes: [] })
    expect((await exported('other', '--format', 'json', '--out', second)).code).toBe(0)
    // Also who brought what, the curators and somebody else.
    expect(contentOf(second)).toEqual(contentOf(first))
    expect(contentOf(second)).toMatchObject({
      data: { origins: { 'state:cz': 'curated', 'state:ardenia': 'local' } },
    })
    expect((await load('other', first)).out).toMatch(/nothing to change/)
  })

  it('loads a file without evidence, and says what became of it', async () => {
    const path = join(folder, 'drawn.gexf')
    expect((await exported('data', '--format', 'gexf', '--out', path)).code).toBe(0)
    const loaded = await load('third', path)
    expect(loaded.code, loaded.err).toBe(0)
    expect(loaded.out).toMatch(/\d+ relationships without evidence in the file/)
    expect(loaded.out).toMatch(/\d+ relationships drawn from claims.*--content evidence/)
    expect(loaded.out).toMatch(/\d+ relationships disputed by other claims/)
  })

  it('writes a part of the graph to standard output', async () => {
    const cypher = 'MATCH p = (:Actor {id: $id})--() RETURN p'
    const query = ['--cypher', cypher, '--param', 'id=state:cz']
    const { code, out } = await exported('data', '--format', 'graphology', '--out', '-', ...query)
    expect(code).toBe(0)
    const { nodes } = JSON.parse(out) as { nodes: { key: string }[] }
    expect(nodes.map(({ key }) => key)).toContain('state:cz')
    const near = ['--around', 'grp:apt31', '--hops', '0']
    const one = await exported('data', '--format', 'graphology', '--out', '-', ...near)
    expect((JSON.parse(one.out) as { nodes: unknown[] }).nodes).toHaveLength(1)
  })

  it('tells wrong arguments and faults apart, and leaves no half of a file', async () => {
    const path = join(folder, 'kept.gexf')
    writeFileSync(path, 'what was there')
    const to = ['--format', 'gexf', '--out', path]
    const unknown = await exported('data', '--format', 'docx', '--out', path)
    expect(unknown.code).toBe(2)
    expect(unknown.err).toMatch(/json, graphology, gexf/)
    expect((await exported('data', ...to, '--hops', '2')).code).toBe(2)
    expect((await exported('data', ...to, '--ids', 'state:nowhere')).code).toBe(1)
    expect((await exported('data', ...to, '--cypher', 'MATCH (n) DELETE n')).code).toBe(1)
    expect(readFileSync(path, 'utf8')).toBe('what was there')
    const nowhere = join(folder, 'no', 'such', 'folder.gexf')
    expect((await exported('data', '--format', 'gexf', '--out', nowhere)).code).toBe(2)
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })
})
