import { TEXTS } from '../texts.ts'
import type { DaySpan } from '../../graph-data/claims/days.ts'
import type { ActCount, Ledger } from '../../graph-data/claims/ledger.ts'

/** Who answers, in one line: `2 independent speakers attribute it, 1 rejects it; disputed`. */
export function summaryInWords({ counts, contested }: Ledger): string {
  const told = counts.filter(({ act, sides }) => SUMMED.has(act) && sides.length > 0)
  if (told.length === 0) return TEXTS.ledger.nobodyAnswers
  const parts = told.map((count, index) => countInWords(count, index === 0))
  return parts.join(', ') + (contested > 0 ? `; ${TEXTS.ledger.disputed}` : '')
}

const SUMMED: ReadonlySet<string> = new Set([
  'attributes',
  'links',
  'condemns',
  'summons',
  'rejects',
  'withdraws',
])

function countInWords({ act, sides }: ActCount, isFirst: boolean): string {
  const [one, many] = TEXTS.ledger.does[act]
  const who = isFirst ? TEXTS.ledger.independent(sides.length) : String(sides.length)
  return `${who} ${sides.length === 1 ? one : many}`
}

/** The days between two steps, never more precise than their dates: `0–30 days later`. */
export function daysInWords({ least, most }: DaySpan): string {
  const { ladder } = TEXTS
  if (least === null) return most === null ? ladder.unknown : ladder.withoutOrder(most)
  if (most === null) return ladder.atLeast(least)
  if (least !== most) return ladder.between(least, most)
  return least === 0 ? ladder.sameDay : ladder.days(least)
}
