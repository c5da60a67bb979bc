import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Column } from '../../../client/state/table-column.ts'
import { csvOf, tsvOf } from '../../../client/state/table-export.ts'

const column = (title: string, index: number): Column<readonly string[]> => ({
  id: title,
  title,
  width: 100,
  text: (row) => row[index] ?? '',
  sortKey: () => null,
})
const TWO = [column('First', 0), column('Second', 1)]

/** Reads RFC 4180. */
function parseCsv(text: string): string[][] {
  const cells = text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of cells) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('csvOf', () => {
  it('has a line of titles, and ends each line with CR LF', () => {
    expect(csvOf(TWO, [['a', 'b']])).toBe('First,Second\r\na,b\r\n')
  })

  it('quotes commas, quotes and line breaks', () => {
    expect(csvOf(TWO, [['a, "b"', 'c\nd']])).toBe('First,Second\r\n"a, ""b""","c\nd"\r\n')
  })

  it.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx'])('disarms the formula %j', (text) => {
    const [, row] = parseCsv(csvOf(TWO, [[text, 'plain']]))
    expect(row).toEqual([`'${text}`, 'plain'])
  })

  it('brings back any cells that were put in, but for the mark before a formula', () => {
    const cell = fc.string({ unit: 'binary', maxLength: 12 })
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 5 }), (rows) => {
        const [, ...read] = parseCsv(csvOf(TWO, rows))
        const plain = read.map((row) => row.map((text) => text.replace(/^'(?=[=+\-@\t\r])/, '')))
        const wanted = rows.map((row) => row.map((text) => text.replace(/^'(?=[=+\-@\t\r])/, '')))
        expect(plain).toEqual(wanted)
      }),
    )
  })

  it('takes the whole text where the cell shows less', () => {
    const short = { ...column('Date', 0), full: () => '2025-05-28' }
    expect(csvOf([short], [['28 May 2025']])).toBe('Date\r\n2025-05-28\r\n')
  })
})

describe('tsvOf', () => {
  it('has no tab and no line break within a cell, and no formula', () => {
    expect(tsvOf(TWO, [['a\tb\nc', '=x']])).toBe("First\tSecond\na b c\t'=x")
  })
})
