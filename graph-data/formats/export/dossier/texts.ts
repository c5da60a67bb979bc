import { ACTOR_KINDS, type ActorKind } from '../../../model/kinds.ts'
import { dateInWords } from '../../../model/date-words.ts'
import type { PartyView } from '../evidence-view.ts'
import { inSeries } from '../../../model/relationship-words.ts'
import type { Dossier } from './dossier.ts'
import type { LadderStep } from './ladder.ts'
import type { Statement } from './statements.ts'
import type { LedgerRow, TimelineRow } from './timeline.ts'

/** The words that the HTML and the Markdown share. */
export const HEADINGS = {
  summary: 'Summary',
  picture: 'Picture',
  relations: 'Relations',
  ledger: 'Who says what when',
  ladder: 'Response, day by day',
  timeline: 'Timeline',
  questions: 'Open questions',
  quotes: 'Quotes',
  bibliography: 'Documents',
} as const

export const LEDGER_COLUMNS = ['Date', 'Who', 'Does what', 'Claim', 'How plainly'] as const
export const TIMELINE_COLUMNS = ['Date', 'Kind', 'What', 'Said by'] as const
export const LADDER_COLUMNS = ['Step', 'Date', 'Who', 'After the step before'] as const

export const NO_CLAIMS = 'Nothing is claimed in this part of the graph.'
export const CLAIMS_ARE_NO_FACTS =
  'What stands here is claimed, not established: each statement names who makes it and where it was read.'

export function countsOf({ actors, incidents, claims, bibliography }: Dossier): string {
  return inSeries([
    count(actors.length, 'actor'),
    count(incidents.length, 'incident'),
    count(claims, 'claim'),
    count(bibliography.length, 'document'),
  ])
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`
}

export function kindOf({ kind, isIncident }: PartyView): string {
  if (isIncident) return kind
  return Object.hasOwn(ACTOR_KINDS, kind)
    ? ACTOR_KINDS[kind as ActorKind].title.toLowerCase()
    : kind
}

/** `threat group, also Judgment Panda; since 2022`. */
export function factsOf(party: PartyView): string {
  const { aliases, date } = party
  return [
    [kindOf(party), ...(aliases.length > 0 ? [`also ${inSeries(aliases)}`] : [])]
      .filter(Boolean)
      .join(', '),
    ...(date === null ? [] : [dateInWords(date)]),
  ].join('; ')
}

/** What stands behind a statement in brackets. */
export function backingOf({ speakers, dates, certainty, isContested }: Statement): string {
  return [
    speakers.length === 0 ? 'nobody is named as saying it' : `said by ${inSeries(speakers)}`,
    dates.length === 0 ? 'undated' : inSeries(dates.map(dateInWords)),
    ...(certainty === null || certainty === 'explicit' ? [] : [certainty]),
    ...(isContested ? ['contested'] : []),
  ].join('; ')
}

export function dateOr(date: string | null, other = 'undated'): string {
  return date === null ? other : dateInWords(date)
}

export function ledgerCells(row: LedgerRow): readonly string[] {
  const { said, speakers, act, words, about, certainty, wording } = row
  return [
    dateOr(said),
    speakers.length === 0 ? 'nobody is named' : inSeries(speakers),
    act,
    about === null || words.includes(about) ? words : `${words} (in: ${about})`,
    [certainty, wording === null ? null : `“${wording}”`].filter(Boolean).join(', '),
  ]
}

export function ladderCells({ rung, date, speakers, objects, since }: LadderStep) {
  const who = [inSeries(speakers), inSeries(objects)].filter(Boolean).join(' → ')
  return [rung, dateOr(date), who, since ?? '']
}

export function timelineCells({ date, kind, words, speakers }: TimelineRow): readonly string[] {
  const who = kind === 'published' || speakers === null ? '' : inSeries(speakers)
  return [dateInWords(date), kind, words, speakers?.length === 0 ? 'nobody is named' : who]
}
