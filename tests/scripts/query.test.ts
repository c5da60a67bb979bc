import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text as readAll } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faultText } from '../../scripts/query/fault-text.ts'
import { FORMAT_NAMES, openFormat } from '../../scripts/query/formats.ts'
import { readParameters } from '../../scripts/query/parameters.ts'
import { ArgumentFault } from '../../server/exit-code.ts'
import { QueryFault } from '../../server/store/errors.ts'
import { seed } from '../server/store/embedded/seeded-folder.ts'
import { runScript } from './command.ts'

const STATE = { $: 'node', id: 'cz', labels: ['Actor', 'State'], properties: { id: 'cz' } } as const
const SUMMARY = { rows: 2, truncated: false, elapsedMs: 12.4 }

function written(name: (typeof FORMAT_NAMES)[number]): string {
  const format = openFormat(name)
  return (
    format.start(['a', 'b']) +
    format.rows([['x, "y"', STATE]]) +
    format.rows([[null, [1, 2]]]) +
    format.end(SUMMARY)
  )
}

describe('the formats of an answer', () => {
  it('writes a table', () => {
    expect(written('table')).toBe(
      [
        'a       b',
        '──────  ──────────────────',
        'x, "y"  (cz :Actor:State)',
        '        [1, 2]',
        '2 rows in 12 ms',
        '',
      ]
        .join('\n')
        .replace('──────  ──────────────────', `${'─'.repeat(6)}  ${'─'.repeat(17)}`),
    )
  })

  it('names the columns of a table without rows, and says that it is cut', () => {
    const format = openFormat('table')
    const text = format.start(['name']) + format.end({ ...SUMMARY, rows: 0, truncated: true })
    expect(text).toBe('name\n────\n0 rows in 12 ms, cut: --limit gives more\n')
  })

  it('writes JSON that reads as a whole', () => {
    expect(JSON.parse(written('json'))).toEqual({
      columns: ['a', 'b'],
      rows: [
        ['x, "y"', STATE],
        [null, [1, 2]],
      ],
      count: 2,
      truncated: false,
    })
  })

  it('writes CSV with quotes where they are needed', () => {
    expect(written('csv').split('\r\n').slice(0, 2)).toEqual([
      'a,b',
      `"x, ""y""","${JSON.stringify(STATE).replaceAll('"', '""')}"`,
    ])
  })

  it('writes the lines of the interface', () => {
    const lines = written('ndjson').trimEnd().split('\n')
    expect(lines.map((line) => (JSON.parse(line) as { type: string }).type)).toEqual([
      'header',
      'row',
      'row',
      'summary',
    ])
  })
})

describe('the parts of the command', () => {
  it('reads parameters as JSON where they are, else as texts', () => {
    expect(readParameters(['a=1', 'b=["x"]', 'c=state:cz', 'd=x=y', 'e='])).toEqual({
      a: 1,
      b: ['x'],
      c: 'state:cz',
      d: 'x=y',
      e: '',
    })
    expect(() => readParameters(['a'])).toThrow(ArgumentFault)
  })

  it('puts a caret below the place of a fault', () => {
    const fault = new QueryFault('what?', { line: 2, column: 3, offset: 12 })
    expect(faultText('MATCH (n)\n\tRETRUN n', fault)).toBe('query:2:3 what?\n  \tRETRUN n\n  \t ^')
  })
})

describe('npm run query', () => {
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'demarche-query-'))
    await seed(join(folder, 'store'), "CREATE (:State {id: 'cz'}), (:State {id: 'cn'})")
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  const query = (...options: string[]) => runScript('query', options, { DATA_DIR: folder })

  it('answers on standard output', async () => {
    const text = 'MATCH (n:State) WHERE n.id = $id RETURN n.id AS id'
    const { code, out } = await query(text, '--param', 'id=cn', '--format', 'csv')
    expect({ code, out }).toEqual({ code: 0, out: 'id\r\ncn\r\n' })
  })

  it('reads the query from standard input', async () => {
    const root = resolve(import.meta.dirname, '../..')
    const options = ['--import', 'tsx', 'scripts/query.ts', '-', '--format', 'ndjson']
    const env = { ...process.env, NEO4J_URI: '', DATA_DIR: folder }
    const child = spawn(process.execPath, options, { cwd: root, env })
    child.stdin.end('MATCH (n:State)\nRETURN count(n) AS n\n')
    expect(await readAll(child.stdout)).toContain('{"type":"row","values":[2]}')
  })

  it.each([
    ['a query that is wrong', ['MATCH (n) RETRUN n'], 1, '^'],
    ['a query that writes', ['CREATE (n)'], 1, 'it would write'],
    ['a format that is not known', ['RETURN 1', '--format', 'xml'], 2, '--format xml'],
    ['no query', [], 2, 'usage'],
  ])('ends with its code after %s', async (_what, options, code, message) => {
    const outcome = await query(...options)
    expect(outcome.code).toBe(code)
    expect(outcome.err).toContain(message)
  })

  it('says that the store cannot be reached', async () => {
    const address = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' }
    const { code } = await runScript('query', ['RETURN 1'], address)
    expect(code).toBe(3)
  })
})
