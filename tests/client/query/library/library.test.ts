import { describe, expect, it } from 'vitest'
import { faultText } from '../../../../client/query/library/fault-text.ts'
import {
  formatPast,
  readPast,
  remembered,
  searchPast,
  type PastRun,
} from '../../../../client/query/library/history.ts'
import {
  byFolder,
  formatQueries,
  readQueries,
  withQueries,
} from '../../../../client/query/library/saved-queries.ts'
import { startRun, type QueryRun } from '../../../../client/query/workbench/query-run.ts'

const WHEN = new Date('2026-11-21T10:00:00Z')

function ended(text: string, change: Partial<QueryRun> = {}): QueryRun {
  const run = startRun({ text, from: 0, to: text.length }, {}, 10)
  return { ...run, status: 'done', count: 2, elapsedMs: 3.6, ...change }
}

describe('the history', () => {
  it('has the latest first, each statement once, and says what went wrong', () => {
    const problem = { type: 'x', title: 'Wrong', status: 400, detail: 'there' }
    const runs = [ended('A'), ended('B', { status: 'failed', problem }), ended('A', { count: 9 })]
    const past = runs.reduce<readonly PastRun[]>((before, run) => remembered(before, run, WHEN), [])
    expect(past).toEqual([
      { cypher: 'A', when: WHEN.toISOString(), rows: 9, elapsedMs: 4, error: null },
      { cypher: 'B', when: WHEN.toISOString(), rows: 2, elapsedMs: 4, error: 'Wrong: there' },
    ])
  })

  it('does not grow without end, nor by what was stopped or is too long', () => {
    let past: readonly PastRun[] = []
    for (let count = 0; count < 250; count += 1) past = remembered(past, ended(`R ${count}`), WHEN)
    expect(past).toHaveLength(200)
    expect(past[0]?.cypher).toBe('R 249')
    expect(remembered(past, ended('x', { status: 'stopped' }), WHEN)).toBe(past)
    expect(remembered(past, ended('x'.repeat(20_001)), WHEN)).toBe(past)
  })

  it('is searched by words of statement and error', () => {
    const past = [ended('MATCH (a:Actor) RETURN a'), ended('RETURN 1')].reduce<readonly PastRun[]>(
      (before, run) => remembered(before, run, WHEN),
      [],
    )
    expect(searchPast(past, 'ACTOR return').map(({ cypher }) => cypher)).toEqual([
      'MATCH (a:Actor) RETURN a',
    ])
  })

  it('comes back, and leaves out what cannot be read', () => {
    const past = remembered([], ended('A'), WHEN)
    expect(readPast(formatPast(past))).toEqual(past)
    expect(readPast('{')).toEqual([])
    expect(readPast('{"version":1,"past":[{"cypher":1},{"cypher":"a","when":"never"}]}')).toEqual(
      [],
    )
  })
})

const query = (name: string, folder = '') => ({
  name,
  folder,
  cypher: `RETURN '${name}'`,
  saved: WHEN.toISOString(),
})

describe('saved queries', () => {
  it('come back from their file', () => {
    const queries = [query('b'), query('a', 'F')]
    expect(readQueries(formatQueries(queries))).toEqual({ queries })
  })

  it.each([
    ['{', 'not-json'],
    ['[]', 'other-kind'],
    ['{"kind":"demarche-views","version":1}', 'other-kind'],
    ['{"kind":"demarche-queries","version":2,"queries":[]}', 'newer'],
    ['{"kind":"demarche-queries","version":"1"}', 'wrong-version'],
    ['{"kind":"demarche-queries","version":1,"queries":{}}', 'no-list'],
  ])('of %j are refused: %s', (text, reason) => {
    const read = readQueries(text)
    expect(read).toMatchObject({ fault: { reason } })
    if ('fault' in read) expect(faultText(read.fault)).not.toBe('')
  })

  it('name the one that is wrong, and its field', () => {
    const text = formatQueries([query('a'), { ...query('b'), saved: 'yesterday' }])
    const read = readQueries(text)
    expect(read).toEqual({ fault: { reason: 'wrong-query', index: 1, field: 'saved' } })
    if ('fault' in read)
      expect(faultText(read.fault)).toBe('statement 2 has a wrong or missing “saved”.')
  })

  it('are added once, with a number where the name is taken in the folder', () => {
    const all = withQueries(
      [query('a')],
      [query('a'), { ...query('a'), cypher: 'RETURN 2' }, query('a', 'F')],
    )
    expect(all.map(({ name, folder }) => `${folder}/${name}`)).toEqual(['/a', '/a (2)', 'F/a'])
  })

  it('stand by folder and name', () => {
    const folders = byFolder([query('z', 'B'), query('a', 'B'), query('m')])
    expect(folders.map(([folder, each]) => [folder, each.map(({ name }) => name)])).toEqual([
      ['', ['m']],
      ['B', ['a', 'z']],
    ])
  })
})
