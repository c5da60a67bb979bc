import { describe, expect, it } from 'vitest'
import { citationOf } from '../../../client/state/citation.ts'
import { dateInWords } from '../../../client/state/date-words.ts'
import { documentQuery } from '../../../client/state/document-query.ts'
import { splitMatches } from '../../../client/state/highlight.ts'
import { claimAsText, inSeries } from '../../../client/state/sentence.ts'
import { claim, summary } from '../sample.ts'

describe('dateInWords', () => {
  it.each([
    ['2025-05-28', '28 May 2025'],
    ['2024-05', 'May 2024'],
    ['2021', '2021'],
    ['2022/..', 'since 2022'],
    ['../2021', 'until 2021'],
    ['2021/2022-03', '2021 to March 2022'],
  ])('%s is %s', (text, words) => {
    expect(dateInWords(text)).toBe(words)
  })
})

describe('claimAsText', () => {
  it('tells who, what and whom', () => {
    expect(claimAsText(summary())).toBe('Campaign is attributed to APT31')
  })

  it('tells what is denied and what is withdrawn', () => {
    expect(claimAsText(summary({ stance: 'denies' }))).toMatch(/^It is denied that Campaign/)
    expect(claimAsText(summary({ stance: 'withdraws' }))).toMatch(/^It is no longer said/)
  })

  it('makes words of a type that it does not know', () => {
    expect(claimAsText(summary({ relationship: 'TRADES_WITH' }))).toBe('Campaign trades with APT31')
  })
})

describe('inSeries', () => {
  it.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C'], 'A, B and C'],
  ])('%j is %s', (names, text) => {
    expect(inSeries(names)).toBe(text)
  })
})

describe('citationOf', () => {
  it('holds the claim, the speaker, the certainty, each quote with its source, and the link', () => {
    expect(citationOf(claim(), 'http://x/?claim=clm:1')).toBe(
      [
        'Campaign is attributed to APT31 (said by Czech foreign ministry; 28 May 2025; ' +
          'hedged (“high degree of certainty”); contested).',
        '“naming it as APT31”\n— Prague blames Beijing, 29 May 2025',
        'http://x/?claim=clm:1',
      ].join('\n\n'),
    )
  })

  it('says when nobody is named', () => {
    expect(citationOf(claim({ asserters: [] }), '')).toContain('nobody is named')
  })
})

function marked(text: string, search: string): readonly string[] {
  return splitMatches(text, search).map(({ text: piece, matches }) =>
    matches ? `[${piece}]` : piece,
  )
}

describe('splitMatches', () => {
  it('finds without regard to case and accents', () => {
    expect(marked('Jan Lipavský', 'lipavsky')).toEqual(['Jan ', '[Lipavský]'])
    expect(marked('APT31 and apt31', 'Apt31')).toEqual(['[APT31]', ' and ', '[apt31]'])
  })

  it('leaves a text alone in which nothing is found', () => {
    expect(marked('China', 'Russia')).toEqual(['China'])
    expect(marked('China', '')).toEqual(['China'])
  })
})

describe('documentQuery', () => {
  it('keeps a quote in an id from ending the string', () => {
    expect(documentQuery("doc:o'x")).toContain("{id: 'doc:o\\'x'}")
  })
})
