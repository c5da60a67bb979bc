import { createHash } from 'node:crypto'
import { citedIn } from '../bibliography/cited-documents.ts'
import {
  evidenceOf,
  type DocumentView,
  type EvidenceView,
  type PartyView,
} from '../evidence-view.ts'
import { titleOf } from '../picture/title.ts'
import type { About, ExportGraph } from '../export-graph.ts'
import { ledgerOf, type LedgerRow } from '../../../claims/ledger.ts'
import { laddersOf, type IncidentLadder } from './ladder.ts'
import { openQuestions, type OpenQuestion } from './questions.ts'
import { tell, type Told } from './statements.ts'
import { timelineOf, type TimelineRow } from './timeline.ts'
import { structureOfGraph, toldClaims, type DossierClaim } from './told-claims.ts'

/** Everything that a dossier tells, before it is HTML or Markdown. */
export interface Dossier extends Told {
  readonly title: string
  readonly about: About
  /** The first 16 hexadecimal digits of the SHA-256 of the evidence: the same evidence, the same digits. */
  readonly version: string
  /** The actor or incident that it is about, where it is about one. */
  readonly focus: PartyView | null
  readonly actors: readonly PartyView[]
  readonly incidents: readonly PartyView[]
  readonly claims: number
  /** By date, the undated rows last. */
  readonly ledger: readonly LedgerRow<DossierClaim>[]
  readonly ladders: readonly IncidentLadder[]
  readonly timeline: readonly TimelineRow[]
  readonly questions: readonly OpenQuestion[]
  readonly bibliography: readonly DocumentView[]
  readonly view: EvidenceView
}

export function dossierOf(graph: ExportGraph): Dossier {
  const view = evidenceOf(graph)
  const told = tell(view)
  const claims = toldClaims(view)
  const structure = structureOfGraph(graph)
  const parties = [...view.parties.values()]
  const scope = graph.about.source.replace(/^[^:]*: /, '')
  const focus = view.parties.get(scope.replace(/^around /, '')) ?? onlyOne(parties)
  return {
    title: focus?.name ?? titleOf(graph.about),
    about: graph.about,
    version: versionOf(view),
    focus,
    actors: parties.filter(({ isIncident }) => !isIncident),
    incidents: parties.filter(({ isIncident }) => isIncident),
    claims: view.claims.length,
    ...told,
    ledger: ledgerOf(claims, structure).groups.flatMap(({ rows }) => rows),
    ladders: laddersOf(claims, view, structure),
    timeline: timelineOf(view),
    questions: openQuestions(told.statements, claims, structure),
    bibliography: citedIn(view),
    view,
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
