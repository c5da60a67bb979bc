import { createHash } from 'node:crypto'
import { citedIn } from '../bibliography/cited-documents.ts'
import {
  evidenceOf,
  type DocumentView,
  type EvidenceView,
  type PartyView,
} from '../evidence-view.ts'
import type { About, ExportGraph } from '../export-graph.ts'
import { laddersOf, type Ladder } from './ladder.ts'
import { openQuestions, type OpenQuestion } from './questions.ts'
import { tell, type Told } from './statements.ts'
import { ledgerOf, timelineOf, type LedgerRow, type TimelineRow } from './timeline.ts'

/** Everything that a dossier tells, before it is HTML or Markdown. */
export interface Dossier extends Told {
  readonly title: string
  readonly about: About
  /** The first 16 hexadecimal digits of the SHA-256 of the evidence: the same data, the same digits. */
  readonly version: string
  /** The actor or incident that it is about, where it is about one. */
  readonly focus: PartyView | null
  readonly actors: readonly PartyView[]
  readonly incidents: readonly PartyView[]
  readonly claims: number
  readonly ledger: readonly LedgerRow[]
  readonly ladders: readonly Ladder[]
  readonly timeline: readonly TimelineRow[]
  readonly questions: readonly OpenQuestion[]
  readonly bibliography: readonly DocumentView[]
}

export function dossierOf(graph: ExportGraph): Dossier {
  const view = evidenceOf(graph)
  const told = tell(view)
  const parties = [...view.parties.values()]
  const scope = graph.about.source.replace(/^[^:]*: /, '')
  const focus = view.parties.get(scope.replace(/^around /, '')) ?? onlyOne(parties)
  return {
    title: focus?.name ?? scope,
    about: graph.about,
    version: versionOf(view),
    focus,
    actors: parties.filter(({ isIncident }) => !isIncident),
    incidents: parties.filter(({ isIncident }) => isIncident),
    claims: view.claims.length,
    ...told,
    ledger: ledgerOf(view),
    ladders: laddersOf(view),
    timeline: timelineOf(view),
    questions: openQuestions(told.statements, view),
    bibliography: citedIn(view),
  }
}

function onlyOne(parties: readonly PartyView[]): PartyView | null {
  return parties.length === 1 ? (parties[0] ?? null) : null
}

function versionOf({ parties, documents, claims }: EvidenceView): string {
  const hash = createHash('sha256')
  for (const each of [...parties.values(), ...documents.values(), ...claims]) {
    hash.update(`${JSON.stringify(each)}\n`)
  }
  return hash.digest('hex').slice(0, 16)
}
