import { describe, expect, it } from 'vitest'
import { parsePartialDate } from '../../../graph-data/model/dates.ts'
import { beginningOf, daysBetween } from '../../../graph-data/claims/days.ts'
import { NO_DATA } from '../../../graph-data/model/graph-data.ts'
import { ladderOf } from '../../../graph-data/claims/ladder.ts'
import { daysInWords } from '../../../client/state/ledger-words.ts'
import { structureOf } from '../../../graph-data/claims/sides.ts'
import { claim, summary } from '../../client/sample.ts'

const STRUCTURE = structureOf(NO_DATA)

const days = (a: string, b: string) =>
  daysInWords(daysBetween(parsePartialDate(a), parsePartialDate(b)))

describe('the days between two dates', () => {
  it.each([
    ['2025-05-28', '2025-05-28', 'the same day'],
    ['2025-05-28', '2025-05-29', '1 day later'],
    ['2024-02-28', '2024-03-01', '2 days later'],
    ['2024-05-01', '2024-05', '0–30 days later'],
    ['2024-05', '2024-06', '1–60 days later'],
    ['2024-05-31', '2024-06', '1–30 days later'],
    ['2024-05-15', '2024-05', 'within 16 days; which came first is not known'],
    ['2024-05', '2024-05', 'within 30 days; which came first is not known'],
    ['2024-05-01', '2025/..', 'at least 245 days later'],
    ['../2021', '2022-01-01', 'at least 1 day later'],
    ['2022/..', '2025-05-28', 'days between them not known'],
    ['2024', '../2025', 'days between them not known'],
  ])('from %s to %s: %s', (a, b, words) => {
    expect(days(a, b)).toBe(words)
  })
})

describe('beginningOf', () => {
  it.each([
    ['2022/..', { from: '2022-01-01', to: '2022-12-31' }],
    ['2021-03/2022', { from: '2021-03-01', to: '2021-03-31' }],
    ['../2021', { from: null, to: '2021-12-31' }],
    ['2024-05', { from: '2024-05-01', to: '2024-05-31' }],
  ])('of %s', (date, range) => {
    expect(beginningOf(date)).toEqual(range)
  })
})

const EU = { id: 'io:eu', name: 'EU', kind: 'international-organisation' }
const CZ = { id: 'state:cz', name: 'Czech Republic', kind: 'state' }
const OFFICE = { id: 'off:embassy', name: 'Embassy', kind: 'office' }

function at(date: string | null, more: Parameters<typeof claim>[0] = {}) {
  const range = date === null ? { from: null, to: null } : parsePartialDate(date)
  return claim({ date, dateFrom: range.from, dateTo: range.to, ...more })
}

const attributed = at('2025-05-28', { id: 'clm:a', asserters: [CZ] })
const unnamed = at('2025-05-28', { id: 'clm:b', asserters: [] })
const condemned = at('2025-05', {
  id: 'clm:c',
  relationship: 'CONDEMNED',
  subject: EU,
  object: summary().subject,
})
const summoned = at(null, { id: 'clm:d', relationship: 'SUMMONED', subject: CZ, object: OFFICE })
const targeted = at('2022/..', { id: 'clm:e', relationship: 'TARGETED', object: CZ })
const CLAIMS = [summoned, targeted, condemned, unnamed, attributed]

describe('ladderOf', () => {
  it('puts the steps in order, with what happened first and what is undated apart', () => {
    const { steps, undated } = ladderOf(CLAIMS, '2022/..', STRUCTURE)
    expect(steps.map(({ rung, date }) => [rung, date])).toEqual([
      ['happened', '2022/..'],
      ['condemns', '2025-05'],
      ['attributes', '2025-05-28'],
      ['published', '2025-05-29'],
    ])
    expect(undated.map(({ rung }) => rung)).toEqual(['summons'])
    expect(undated[0]?.objects).toEqual([OFFICE])
  })

  it('takes what one date has in common for one step, and counts who is not named', () => {
    const { steps } = ladderOf(CLAIMS, null, STRUCTURE)
    const step = steps.find(({ rung }) => rung === 'attributes')
    expect(step).toMatchObject({ claims: ['clm:b', 'clm:a'], unnamed: 1 })
    expect(step?.sides.map(({ name }) => name)).toEqual(['Czech Republic'])
    expect(step?.objects.map(({ name }) => name)).toEqual(['APT31'])
  })

  it('never tells days more precisely than the dates do', () => {
    const [happened, first, second] = ladderOf(CLAIMS, '2022/..', STRUCTURE).steps
    expect(happened?.since).toBeNull()
    expect(first?.since && daysInWords(first.since)).toBe('852–1,246 days later')
    expect(second?.since && daysInWords(second.since)).toMatch(/which came first is not known/)
  })

  it('begins with the earliest date that is told of the attack, where the incident has none', () => {
    const later = at('2023', { id: 'clm:f', relationship: 'TARGETED' })
    const { steps } = ladderOf([later, ...CLAIMS], null, STRUCTURE)
    expect(steps[0]).toMatchObject({ rung: 'happened', date: '2022/..' })
  })

  it('has no beginning where nothing tells of one', () => {
    expect(ladderOf([attributed], null, STRUCTURE).steps.map(({ rung }) => rung)).toEqual([
      'attributes',
      'published',
    ])
    expect(ladderOf([], null, STRUCTURE)).toEqual({ steps: [], undated: [] })
  })
})
