import type { NamedNode } from '../model/api.ts'
import { parsePartialDate, type DayRange } from '../model/dates.ts'
import { actOf, happenedOn, saidOn, speakersOf } from './acts.ts'
import { beginningOf, daysBetween, sortKey, type DaySpan } from './days.ts'
import { firstPublication } from './ledger.ts'
import { sidesOf, type Side, type Structure } from './sides.ts'
import type { ToldClaim } from './told-claim.ts'

/** The rungs in the order in which they are told where their days are the same. */
export const RUNGS = [
  'happened',
  'attributes',
  'condemns',
  'summons',
  'rejects',
  'withdraws',
  'published',
] as const
export type Rung = (typeof RUNGS)[number]

/** What was done on one date, by whom and concerning whom. */
export interface LadderStep {
  readonly rung: Rung
  /** EDTF; null where the texts do not say. */
  readonly date: string | null
  readonly sides: readonly Side[]
  /** Who is held responsible, or who is called in. */
  readonly objects: readonly NamedNode[]
  readonly claims: readonly string[]
  /** Claims that name nobody. */
  readonly unnamed: number
  /** Days from the step before; null for the first step. */
  readonly since: DaySpan | null
}

export interface Ladder {
  readonly steps: readonly LadderStep[]
  /** What was done too, on a day that nobody tells. */
  readonly undated: readonly LadderStep[]
}

interface Moment {
  readonly rung: Rung
  readonly date: string | null
  readonly claim: ToldClaim | null
}

/**
 * How an incident was answered: when it began, who attributed, condemned, summoned and rejected, and
 * when it became public. `began` is the incident's own date as EDTF; without one, the earliest date
 * of what the claims say of it counts.
 */
export function ladderOf(
  claims: readonly ToldClaim[],
  began: string | null,
  structure: Structure,
): Ladder {
  const moments = [...beginning(claims, began), ...publication(claims), ...answers(claims)]
  const together = new Map<string, Moment[]>()
  for (const moment of moments) {
    const key = `${moment.rung} ${moment.date ?? ''}`
    together.set(key, [...(together.get(key) ?? []), moment])
  }
  const steps = [...together.values()].map((same) => stepOf(same, structure))
  const dated = steps
    .filter(({ date }) => date !== null)
    .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
  return {
    steps: dated.map((step, index) => withDays(step, dated[index - 1])),
    undated: steps.filter(({ date }) => date === null),
  }
}

function answers(claims: readonly ToldClaim[]): readonly Moment[] {
  return claims.flatMap((claim) => {
    const rung = RUNGS.find((each) => each === actOf(claim))
    return rung === undefined ? [] : [{ rung, date: saidOn(claim), claim }]
  })
}

function beginning(claims: readonly ToldClaim[], began: string | null): readonly Moment[] {
  const told = claims.flatMap((claim) =>
    claim.relationship === 'TARGETED' ? (happenedOn(claim) ?? []) : [],
  )
  const date = began ?? firstOf(told, beginningOf)
  return date === null ? [] : [{ rung: 'happened', date, claim: null }]
}

function publication(claims: readonly ToldClaim[]): readonly Moment[] {
  const dates = claims.flatMap((claim) => firstPublication(claim) ?? [])
  const date = firstOf(dates, parsePartialDate)
  return date === null ? [] : [{ rung: 'published', date, claim: null }]
}

function firstOf(dates: readonly string[], rangeOf: (date: string) => DayRange): string | null {
  const sorted = dates.toSorted((a, b) => (sortKey(rangeOf(a)) < sortKey(rangeOf(b)) ? -1 : 1))
  return sorted[0] ?? null
}

function stepOf(moments: readonly Moment[], structure: Structure): LadderStep {
  const { rung, date } = moments[0] ?? { rung: 'happened', date: null }
  const claims = moments.flatMap(({ claim }) => claim ?? [])
  const speakers = claims.map((claim) => speakersOf(claim))
  const names = rung === 'attributes' || rung === 'summons'
  const objects = names ? claims.map(({ object }) => [object.id, object] as const) : []
  return {
    rung,
    date,
    sides: sidesOf(structure, speakers.flat()),
    objects: [...new Map(objects).values()],
    claims: claims.map(({ id }) => id),
    unnamed: speakers.filter((each) => each.length === 0).length,
    since: null,
  }
}

/** Of what happened, the beginning counts; what was said was said on some day of its range. */
function daysOf({ rung, date }: LadderStep): DayRange {
  if (date === null) return { from: null, to: null }
  return rung === 'happened' ? beginningOf(date) : parsePartialDate(date)
}

function orderOf(step: LadderStep): string {
  const first = step.rung === 'happened' ? 0 : 1
  return `${first} ${sortKey(daysOf(step))} ${RUNGS.indexOf(step.rung)}`
}

function withDays(step: LadderStep, before: LadderStep | undefined): LadderStep {
  return before ? { ...step, since: daysBetween(daysOf(before), daysOf(step)) } : step
}
