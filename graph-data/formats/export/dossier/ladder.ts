import type { DayRange } from '../../../model/dates.ts'
import { tellsAnEvent, speakersOf } from '../claim-words.ts'
import {
  dayRange,
  partyName,
  type ClaimView,
  type EvidenceView,
  type PartyView,
} from '../evidence-view.ts'
import { grouped } from '../grouped.ts'
import { actOf } from './acts.ts'
import { beginningOf, daysInWords, sortKey } from './days.ts'

/** The rungs in the order in which they are told where their days are the same. */
const RUNGS = {
  happened: 'It began',
  attributes: 'Attributed',
  condemns: 'Condemned',
  summons: 'Ambassador summoned',
  rejects: 'Rejected',
  withdraws: 'Withdrawn',
  published: 'First published',
} as const
type Rung = keyof typeof RUNGS

/** What was done on one date, in words. */
export interface LadderStep {
  readonly rung: string
  /** EDTF; null where the texts do not say. */
  readonly date: string | null
  readonly speakers: readonly string[]
  readonly objects: readonly string[]
  /** From the dated step before. */
  readonly since: string | null
}

export interface Ladder {
  readonly incident: PartyView
  readonly steps: readonly LadderStep[]
}

interface Moment {
  readonly rung: Rung
  readonly date: string | null
  readonly claim: ClaimView | null
}

/** How each incident was answered, day by day; none for an incident that nobody answered. */
export function laddersOf(view: EvidenceView): readonly Ladder[] {
  const byIncident = claimsByIncident(view)
  return [...view.parties.values()].flatMap((incident) => {
    const claims = byIncident.get(incident.id) ?? []
    const answered = claims.flatMap((claim): Moment[] => {
      const act = actOf(claim)
      return act in RUNGS ? [{ rung: act as Rung, date: claim.date, claim }] : []
    })
    if (answered.length === 0) return []
    const moments = [...began(incident, claims), ...answered, ...published(claims, view)]
    return [{ incident, steps: stepsOf(moments, view) }]
  })
}

function claimsByIncident({ claims, parties }: EvidenceView): Map<string, readonly ClaimView[]> {
  const pairs = claims.flatMap((claim) => {
    const topics = new Set([claim.subject, claim.object, ...(claim.about ? [claim.about] : [])])
    const incidents = [...topics].filter((id) => parties.get(id)?.isIncident)
    return incidents.map((incident) => ({ incident, claim }))
  })
  const groups = grouped(pairs, ({ incident }) => incident)
  return new Map(groups.map(([id, own]) => [id, own.map(({ claim }) => claim)]))
}

function began({ date }: PartyView, claims: readonly ClaimView[]): Moment[] {
  const told = claims.flatMap((claim) =>
    tellsAnEvent(claim) && claim.relationship === 'TARGETED' ? (claim.date ?? []) : [],
  )
  const first = date ?? earliest(told, beginningOf)
  return first === null ? [] : [{ rung: 'happened', date: first, claim: null }]
}

function published(claims: readonly ClaimView[], { documents }: EvidenceView): Moment[] {
  const quotes = claims.flatMap(({ evidence }) => evidence)
  const dates = quotes.flatMap(({ document }) => documents.get(document)?.published ?? [])
  const first = earliest(dates, dayRange)
  return first === null ? [] : [{ rung: 'published', date: first, claim: null }]
}

function earliest(dates: readonly string[], rangeOf: (date: string) => DayRange): string | null {
  const key = (date: string) => sortKey(rangeOf(date))
  return dates.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))[0] ?? null
}

function stepsOf(moments: readonly Moment[], view: EvidenceView): readonly LadderStep[] {
  const groups = grouped(moments, ({ rung, date }) => JSON.stringify([rung, date]))
  const ordered = groups
    .flatMap(([, same]) => (same[0] ? [{ ...same[0], same }] : []))
    .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
  return ordered.map(({ rung, date, same }, index) => {
    const claims = same.flatMap(({ claim }) => claim ?? [])
    const before = ordered[index - 1]
    const names = rung === 'attributes' || rung === 'summons'
    return {
      rung: RUNGS[rung],
      date,
      speakers: [...new Set(claims.flatMap((claim) => speakersOf(claim, view)))],
      objects: names ? [...new Set(claims.map(({ object }) => partyName(view, object)))] : [],
      since: before && date !== null ? daysInWords(daysOf(before), daysOf({ rung, date })) : null,
    }
  })
}

/** Of what happened, the beginning counts; what was said was said on some day of its range. */
function daysOf({ rung, date }: Pick<Moment, 'rung' | 'date'>) {
  return rung === 'happened' && date !== null ? beginningOf(date) : dayRange(date)
}

function orderOf(moment: Moment): string {
  const group = moment.rung === 'happened' ? 0 : moment.date === null ? 2 : 1
  return `${group} ${sortKey(daysOf(moment))} ${Object.keys(RUNGS).indexOf(moment.rung)}`
}
