import { describe, expect, it } from 'vitest'
import { bytesInWords } from '../../../client/ui/export/file-bytes.ts'
import { PICTURE, purposesOf } from '../../../client/ui/export/purposes.ts'
import { EXPORT_FORMATS, type ExportFormat } from '../../../graph-data/formats/export/formats.ts'

const FORMATS = Object.entries(EXPORT_FORMATS).map(([name, { title }]: [string, ExportFormat]) => ({
  name,
  title,
}))

describe('the formats by purpose', () => {
  it('hold every format of the server once, with a sentence each, and the picture', () => {
    const listed = purposesOf(FORMATS).flatMap(({ formats }) => formats)
    const names = [PICTURE, ...FORMATS.map(({ name }) => name)]
    expect(listed.map(({ name }) => name).toSorted()).toEqual(names.toSorted())
    for (const { title, help } of listed) expect([title, help]).not.toContain('')
  })

  it('have a place for one that is new', () => {
    const purposes = purposesOf([...FORMATS, { name: 'pajek', title: 'Pajek' }])
    expect(purposes.at(-1)?.formats).toEqual([{ name: 'pajek', title: 'Pajek', help: '' }])
  })

  it('name no purpose without a format', () => {
    expect(purposesOf([]).map(({ formats }) => formats.length)).toEqual([1])
  })
})

describe('bytesInWords', () => {
  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1_000, '1 kB'],
    [83_123, '83.1 kB'],
    [999_999, '1,000 kB'],
    [12_345_678, '12.3 MB'],
    [4_000_000_000, '4 GB'],
  ])('of %d: %s', (bytes, words) => {
    expect(bytesInWords(bytes)).toBe(words)
  })
})
