import { ACTOR_KINDS, type ActorKind } from '../../../model/kinds.ts'
import { dateInWords } from '../../../model/date-words.ts'
import type { Act } from '../../../claims/acts.ts'
import type { DaySpan } from '../../../claims/days.ts'
import type { Gap } from '../../../claims/gaps.ts'
import type { LadderStep, Rung } from '../../../claims/ladder.ts'
import type { LedgerRow } from '../../../claims/ledger.ts'
import { sideInWords } from '../../../claims/sides.ts'
import { claimWords } from '../claim-words.ts'
import { partyName, type PartyView } from '../evidence-view.ts'
import { inSeries } from '../../../model/relationship-words.ts'
import type { Dossier } from './dossier.ts'
import type { Statement } from './statements.ts'
import type { TimelineRow } from './timeline.ts'
import type { DossierClaim } from './told-claims.ts'

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

export const QUESTIONS: Readonly<Record<Gap, string>> = {
  contested: 'Contested: somebody denies or contradicts it',
  'nobody-named': 'Nobody is named as saying it',
  'one-speaker': 'Only one side says it',
  'one-document': 'It stands in one document only',
  undated: 'No date is told',
}

const ACT_WORDS: Readonly<Record<Act, string>> = {
  attributes: 'attributes',
  links: 'links',
  condemns: 'condemns',
  summons: 'summons',
  rejects: 'rejects',
  withdraws: 'withdraws',
  targets: 'reports a target',
  states: 'states',
}

const RUNG_WORDS: Readonly<Record<Rung, string>> = {
  happened: 'It began',
  attributes: 'Attributed',
  condemns: 'Condemned',
  summons: 'Ambassador summoned',
  rejects: 'Rejected',
  withdraws: 'Withdrawn',
  published: 'First published',
}

/** As many digits as tell versions apart. */
const VERSION_DIGITS = 12

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

/** The versions in short: of all that the store held, and of the evidence in the dossier. */
export function versionsOf({ about: { dataVersion }, version }: Dossier): string {
  const short = dataVersion?.split('-').map((each) => each.slice(0, VERSION_DIGITS))
  const store = short ? `${short.join('-')} in the store, ` : ''
  return `Version of the data: ${store}${version} of the evidence here`
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

export function ledgerCells(
  { claim, act, said, speakers, repeats }: LedgerRow<DossierClaim>,
  { view }: Pick<Dossier, 'view'>,
): readonly string[] {
  const { about, certainty, wording } = claim.view
  const words = claimWords(claim.view, view)
  const topic = about === null ? null : partyName(view, about)
  return [
    dateOr(said),
    speakers.length === 0 ? 'nobody is named' : inSeries(speakers.map(({ name }) => name)),
    repeats ? `${ACT_WORDS[act]} again` : ACT_WORDS[act],
    topic === null || words.includes(topic) ? words : `${words} (in: ${topic})`,
    [certainty, wording === null ? null : `“${wording}”`].filter(Boolean).join(', '),
  ]
}

export function ladderCells({ rung, date, sides, objects, unnamed, since }: LadderStep) {
  const speakers = [...sides.map(sideInWords), ...(unnamed > 0 ? ['nobody is named'] : [])]
  const who = [inSeries(speakers), inSeries(objects.map(({ name }) => name))]
  return [
    RUNG_WORDS[rung],
    dateOr(date),
    who.filter(Boolean).join(' → '),
    since === null ? '' : (daysInWords(since) ?? ''),
  ]
}

/** `3 days`, `2 to 33 days`, `at least 2 days`; null where nothing tells. */
function daysInWords({ least, most }: DaySpan): string | null {
  if (least === null) return most === null ? null : `up to ${count(most, 'day')} apart`
  if (most === null) return `at least ${count(least, 'day')}`
  if (least !== most) return `${least.toLocaleString('en')} to ${count(most, 'day')}`
  return least === 0 ? 'the same day' : count(least, 'day')
}

export function timelineCells({ date, kind, words, speakers }: TimelineRow): readonly string[] {
  const who = kind === 'published' || speakers === null ? '' : inSeries(speakers)
  return [dateInWords(date), kind, words, speakers?.length === 0 ? 'nobody is named' : who]
}
