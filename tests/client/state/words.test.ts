import { describe, expect, it } from 'vitest'
import { citationOf } from '../../../client/state/citation.ts'
import { dateInWords } from '../../../graph-data/model/date-words.ts'
import { documentQuery } from '../../../client/state/cypher/document-query.ts'
import { splitMatches } from '../../../client/state/highlight.ts'
import { lineName } from '../../../graph-data/picture/line-name.ts'
import { inSeries } from '../../../graph-data/model/relationship-words.ts'
import {
  claimAsText,
  datedClaim,
  datedRelationship,
  relationshipAsText,
} from '../../../graph-data/model/sentence.ts'
import type { GraphRelationship } from '../../../graph-data/model/subgraph.ts'
import { claim, node, relationship, summary } from '../sample.ts'

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

const EXPLICIT = summary({ certainty: 'explicit' })

describe('claimAsText', () => {
  it('tells who, what and whom', () => {
    expect(claimAsText(EXPLICIT)).toBe('Campaign is attributed to APT31')
  })

  it('names the speakers of what is said with reservations, unless they speak of their own doing', () => {
    expect(claimAsText(summary())).toBe(
      'According to Czech foreign ministry: Campaign is attributed to APT31',
    )
    expect(claimAsText(summary({ asserters: [] }))).toBe('Campaign is attributed to APT31')
    const own = summary({ relationship: 'CONDEMNED', asserters: [summary().subject] })
    expect(claimAsText(own)).toBe('Campaign condemned APT31')
  })

  it('tells what is denied and what is withdrawn, and by whom', () => {
    const said = (stance: string, more = {}) => claimAsText(summary({ stance, ...more }))
    expect(said('denies')).toMatch(/^Denied by Czech foreign ministry: Campaign/)
    expect(said('withdraws')).toMatch(/^Withdrawn by Czech foreign ministry: Campaign/)
    expect(said('denies', { asserters: [] })).toMatch(/^It is denied that Campaign/)
    expect(said('withdraws', { asserters: [] })).toMatch(/^It is no longer said that Campaign/)
  })

  it('makes words of a type that it does not know', () => {
    expect(claimAsText({ ...EXPLICIT, relationship: 'TRADES_WITH' })).toBe(
      'Campaign trades with APT31',
    )
  })
})

describe('datedClaim', () => {
  it('bears the date of what happened, not that of what was said', () => {
    const targeted = { ...EXPLICIT, relationship: 'TARGETED', date: '2022/..' }
    expect(datedClaim(targeted)).toBe('Campaign targeted APT31 (since 2022)')
    expect(datedClaim({ ...targeted, date: null })).toBe('Campaign targeted APT31')
    expect(datedClaim(EXPLICIT)).toBe('Campaign is attributed to APT31')
  })
})

describe('a relationship in the picture', () => {
  const taiwan = node('state:tw', 'state', 'Taiwan')
  const china = node('state:cn', 'state', 'China')
  const line = (more: GraphRelationship['properties']) =>
    relationship('clm:9', 'PART_OF', taiwan.id, china.id, more)

  it('reads as its claim does', () => {
    const hedged = line({ certainty: 'hedged', assertedBy: ['China'], date: '1949/..' })
    const words = 'According to China: Taiwan is part of China'
    expect(relationshipAsText(hedged, taiwan, china)).toBe(words)
    expect(datedRelationship(hedged, taiwan, china)).toBe(`${words} (since 1949)`)
    const denied = line({ stance: 'denies', assertedBy: ['Taiwan'] })
    expect(relationshipAsText(denied, taiwan, china)).toMatch(/^Denied by Taiwan: /)
  })

  it('has a name that tells it from its parallels', () => {
    expect(lineName(line({ assertedBy: ['Taiwan'] }), taiwan, china)).toBe(
      'Taiwan is part of China, said by Taiwan, explicit',
    )
    expect(lineName(line({}), taiwan, china)).toBe(
      'Taiwan is part of China, nobody is named, explicit',
    )
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
        'According to Czech foreign ministry: Campaign is attributed to APT31 (said by Czech foreign ministry; 28 May 2025; ' +
          'hedged (“high degree of certainty”); contested).',
        '“naming it as APT31”\n— Prague blames Beijing, 29 May 2025',
        'http://x/?claim=clm:1',
      ].join('\n\n'),
    )
  })

  it('leaves words alone that bear their own quotation marks', () => {
    const [first] = claim().quotes
    if (!first) throw new Error('The sample claim has no quote')
    const text = citationOf(claim({ quotes: [{ ...first, quote: '“It was them,” he said.' }] }), '')
    expect(text).toContain('\n\n“It was them,” he said.\n— Prague')
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
