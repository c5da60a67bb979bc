import { describe, expect, it } from 'vitest'
import type { ClaimAnswer, NamedNode } from '../../../graph-data/model/api.ts'
import { merge, NO_DATA } from '../../../graph-data/model/graph-data.ts'
import { ledgerOf, rowsThat, sidesThat } from '../../../graph-data/claims/ledger.ts'
import { summaryInWords } from '../../../client/state/ledger-words.ts'
import { sideInWords, structureOf } from '../../../graph-data/claims/sides.ts'
import { claim, node, relationship, summary } from '../../client/sample.ts'

const actor = (id: string, name = id): NamedNode => ({ id, name, kind: 'state' })
const CZ = actor('state:cz', 'Czech Republic')
const MINISTRY = actor('org:cz-mfa', 'Czech foreign ministry')
const NATO = actor('io:nato', 'NATO')
const CHINA = actor('state:cn', 'China')
const CAMPAIGN = summary().subject

const STRUCTURE = structureOf(
  merge(NO_DATA, {
    nodes: [node('state:cz', 'state', 'Czech Republic'), node('org:cz-mfa', 'government-body')],
    relationships: [relationship('clm:part', 'PART_OF', 'org:cz-mfa', 'state:cz')],
  }),
)

function dated(date: string | null): Partial<ClaimAnswer> {
  return { date, dateFrom: date, dateTo: date }
}

let serial = 0

function made(more: Partial<ClaimAnswer>): ClaimAnswer {
  serial += 1
  const base = claim({ id: `clm:made-${serial}`, contestedBy: [], disputedBy: 0, object: CHINA })
  return { ...base, certainty: 'explicit', ...more }
}

const deed = (relationshipType: string, subject: NamedNode, more: Partial<ClaimAnswer> = {}) =>
  made({ relationship: relationshipType, subject, object: CAMPAIGN, asserters: [subject], ...more })

const STATE_BLAMES = made({ asserters: [CZ], ...dated('2025-05-28') })
const MINISTRY_BLAMES = made({
  asserters: [MINISTRY],
  certainty: 'implied',
  ...dated('2025-05-28'),
})
const NOBODY_BLAMES = made({ asserters: [], ...dated(null) })
const NATO_CONDEMNS = deed('CONDEMNED', NATO, dated('2025-05'))
const CHINA_REJECTS = deed('REJECTED', CHINA, { ...dated('2025-05-29'), asserters: [MINISTRY] })
const CLAIMS = [NOBODY_BLAMES, CHINA_REJECTS, MINISTRY_BLAMES, NATO_CONDEMNS, STATE_BLAMES]

const LEDGER = ledgerOf(CLAIMS, STRUCTURE)
const rows = LEDGER.groups.flatMap((group) => group.rows)
const rowOf = ({ id }: ClaimAnswer) => rows.find((row) => row.claim.id === id)

describe('ledgerOf', () => {
  it('groups by the date of the statement, the undated last, and counts those', () => {
    expect(LEDGER.groups.map(({ date }) => date)).toEqual([
      '2025-05',
      '2025-05-28',
      '2025-05-29',
      null,
    ])
    expect(LEDGER.undated).toBe(1)
  })

  it('calls it a repetition where the same side had said the same, and not where nobody speaks', () => {
    expect(rowOf(STATE_BLAMES)?.repeats).toBe(false)
    expect(rowOf(MINISTRY_BLAMES)?.repeats).toBe(true)
    expect(rowOf(NOBODY_BLAMES)?.repeats).toBe(false)
  })

  it('counts speakers who are independent, and claims that name nobody', () => {
    const counts = LEDGER.counts.map(({ act, sides, claims, unnamed }) => [
      act,
      sides.map(({ id }) => id),
      claims,
      unnamed,
    ])
    expect(counts).toEqual([
      ['attributes', ['state:cz'], 3, 1],
      ['condemns', ['io:nato'], 1, 0],
      ['rejects', ['state:cn'], 1, 0],
    ])
  })

  it('lets the one speak who condemns or rejects, whoever reports it', () => {
    expect(rowOf(CHINA_REJECTS)?.speakers).toEqual([CHINA])
  })

  it('tells who condemned without attributing', () => {
    expect(sidesThat(LEDGER, 'condemns', 'attributes').map(sideInWords)).toEqual(['NATO'])
    const both = ledgerOf([...CLAIMS, deed('CONDEMNED', MINISTRY)], STRUCTURE)
    expect(sidesThat(both, 'condemns', 'attributes').map(({ id }) => id)).toEqual(['io:nato'])
    expect(sidesThat(LEDGER, 'summons', 'attributes')).toEqual([])
  })

  it('takes a denial for a rejection and a withdrawal for what it is, of their speakers', () => {
    const denied = made({ stance: 'denies', asserters: [CHINA] })
    const withdrawn = made({ stance: 'withdraws', asserters: [CZ], relationship: 'TARGETED' })
    const { groups } = ledgerOf([denied, withdrawn], STRUCTURE)
    const acts = groups.flatMap((group) => group.rows.map(({ act, speakers }) => [act, speakers]))
    expect(acts).toEqual([
      ['rejects', [CHINA]],
      ['withdraws', [CZ]],
    ])
  })

  it('keeps the date of what happened apart from that of the statement', () => {
    const targeted = made({ relationship: 'TARGETED', ...dated('2022') })
    const [row] = ledgerOf([targeted], STRUCTURE).groups.flatMap((group) => group.rows)
    expect(row).toMatchObject({ said: null, happened: '2022', firstPublished: '2025-05-29' })
  })

  it('names the first publication of several, and none where no document is dated', () => {
    const [quote] = claim().quotes
    if (!quote) throw new Error('The sample claim has no quote')
    const published = (date: string | null) => ({
      ...quote,
      document: { ...quote.document, id: `doc:${date}`, published: date },
    })
    const first = (...dates: (string | null)[]) =>
      ledgerOf([made({ quotes: dates.map(published) })], STRUCTURE).groups[0]?.rows[0]
    expect(first('2025-06', null, '2025-05-30')?.firstPublished).toBe('2025-05-30')
    expect(first(null)?.firstPublished).toBeNull()
    expect(first('2025-06', '2025-06')?.documents).toHaveLength(1)
  })

  it('lists once what disputes its claims from outside', () => {
    const outside = summary({ id: 'clm:outside' })
    const inside = deed('REJECTED', CHINA, { id: 'clm:inside' })
    const contestedBy = [outside, inside]
    const claims = [made({ contestedBy, disputedBy: 2 }), made({ contestedBy, disputedBy: 2 })]
    const ledger = ledgerOf([...claims, inside], STRUCTURE)
    expect(ledger.disputedBy).toEqual([outside])
    expect(ledger.contested).toBe(2)
  })

  it('narrows to one act, and leaves no empty date behind', () => {
    expect(rowsThat(LEDGER, 'rejects').map(({ date }) => date)).toEqual(['2025-05-29'])
    expect(rowsThat(LEDGER, null)).toBe(LEDGER.groups)
    expect(rowsThat(LEDGER, 'withdraws')).toEqual([])
  })

  it('marks what the evidence leaves open', () => {
    expect(rowOf(STATE_BLAMES)?.gaps).toEqual(['one-speaker', 'one-document'])
    expect(rowOf(NOBODY_BLAMES)?.gaps).toEqual(['nobody-named', 'one-document', 'undated'])
    expect(rowOf(NATO_CONDEMNS)?.gaps).toEqual(['one-document'])
    const more = ledgerOf([STATE_BLAMES, made({ asserters: [NATO] })], STRUCTURE)
    expect(more.groups[0]?.rows[0]?.gaps).toEqual(['one-document'])
  })

  it('is empty of nothing', () => {
    expect(ledgerOf([], STRUCTURE)).toEqual({
      groups: [],
      counts: [],
      contested: 0,
      undated: 0,
      disputedBy: [],
    })
  })
})

describe('summaryInWords', () => {
  it('tells in one line who does what, and that it is disputed', () => {
    expect(summaryInWords(LEDGER)).toBe(
      '1 independent speaker attributes it, 1 condemns it, 1 rejects it',
    )
    const two = [made({ asserters: [CZ], disputedBy: 1 }), made({ asserters: [NATO] })]
    expect(summaryInWords(ledgerOf([...two, CHINA_REJECTS], STRUCTURE))).toBe(
      '2 independent speakers attribute it, 1 rejects it; disputed',
    )
  })

  it('says so where nobody who is named says anything', () => {
    expect(summaryInWords(ledgerOf([NOBODY_BLAMES], STRUCTURE))).toMatch(/^Nobody attributes/)
  })
})
