import { citationOf } from '../bibliography/plain-citations.ts'
import { inQuotes } from '../claim-words.ts'
import type { PartyView } from '../evidence-view.ts'
import type { ExportGraph } from '../export-graph.ts'
import { inChunks } from '../text-chunks.ts'
import { dossierOf, type Dossier } from './dossier.ts'
import type { Statement } from './statements.ts'
import {
  backingOf,
  CLAIMS_ARE_NO_FACTS,
  countsOf,
  dateOr,
  factsOf,
  HEADINGS,
  LADDER_COLUMNS,
  ladderCells,
  LEDGER_COLUMNS,
  ledgerCells,
  NO_CLAIMS,
  QUESTIONS,
  TIMELINE_COLUMNS,
  timelineCells,
  versionsOf,
} from './texts.ts'

/** The dossier as Markdown (GitHub's: tables, and footnotes `[^1]`). */
export function writeDossierMarkdown(graph: ExportGraph): Generator<string> {
  return inChunks(parts(dossierOf(graph)))
}

function* parts(dossier: Dossier): Generator<string> {
  const { about, statements, ledger, ladders, timeline, questions, bibliography } = dossier
  yield `# ${plain(dossier.title)}\n\nDossier of ${dateOr(about.generated.slice(0, 10))}\n`
  yield* summary(dossier)
  if (statements.length > 0) yield heading('relations')
  for (const statement of statements) yield item(statement, true)
  if (ledger.length > 0) yield heading('ledger')
  yield* table(
    LEDGER_COLUMNS,
    ledger.map((row) => ledgerCells(row, dossier)),
  )
  if (ladders.length > 0) yield heading('ladder')
  for (const { incident, steps } of ladders) {
    yield `\n### ${plain(incident.name)}\n\n`
    yield* table(LADDER_COLUMNS, steps.map(ladderCells))
  }
  if (timeline.length > 0) yield heading('timeline')
  yield* table(TIMELINE_COLUMNS, timeline.map(timelineCells))
  if (questions.length > 0) yield heading('questions')
  for (const question of questions) {
    yield `\n### ${QUESTIONS[question.gap]}\n\n`
    for (const statement of question.statements) yield item(statement, false)
  }
  if (bibliography.length > 0) yield heading('bibliography')
  for (const document of bibliography) yield `1. ${plain(citationOf(document))}\n`
  yield* footnotes(dossier)
}

function heading(section: keyof typeof HEADINGS): string {
  return `\n## ${HEADINGS[section]}\n\n`
}

function* summary(dossier: Dossier): Generator<string> {
  const { focus, incidents, actors, claims, about } = dossier
  yield heading('summary')
  if (focus?.description) yield `${plain(focus.description)}\n\n`
  if (focus) yield `${plain(factsOf(focus))}\n\n`
  yield `${countsOf(dossier)}. ${claims > 0 ? CLAIMS_ARE_NO_FACTS : NO_CLAIMS}\n`
  yield* partyList('Incidents', incidents)
  yield* partyList('Actors', actors)
  yield `\n${plain(versionsOf(dossier))}. Written ${plain(about.generated)} by ${plain(about.source)}. Licence: ${plain(about.licence)}.\n`
}

function* partyList(title: string, parties: readonly PartyView[]): Generator<string> {
  if (parties.length > 0) yield `\n### ${title}\n\n`
  for (const party of parties) {
    const description = party.description === null ? '' : ` ${plain(party.description)}`
    yield `- **${plain(party.name)}** (${plain(factsOf(party))})${description}\n`
  }
}

function item(statement: Statement, withNotes: boolean): string {
  const notes = withNotes ? statement.notes.map((note) => `[^${note}]`).join('') : ''
  return `- ${plain(statement.words)}${notes} (${plain(backingOf(statement))})\n`
}

function* table(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): Generator<string> {
  if (rows.length === 0) return
  yield `| ${columns.join(' | ')} |\n|${columns.map(() => ' --- |').join('')}\n`
  for (const row of rows) yield `| ${row.map(plain).join(' | ')} |\n`
}

function* footnotes(dossier: Dossier): Generator<string> {
  if (dossier.footnotes.length > 0) yield '\n'
  for (const { number, quote, document } of dossier.footnotes) {
    const source = document ? citationOf(document) : quote.document
    yield `[^${number}]: ${plain(inQuotes(quote))} — ${plain(source)}\n`
  }
}

/** One line of text in which nothing is markup. */
function plain(text: string): string {
  return (
    text
      .replace(/[\s\u2028\u2029]+/g, ' ')
      // oxlint-disable-next-line no-control-regex -- no reader shows these
      .replace(/[\u0000-\u001f\u007f-\u009f]|\p{Surrogate}/gu, '\ufffd')
      .trim()
      .replace(/[\\`*_{}[\]<>#|~&$]|^[-+=]|^\d+(?=[.)])/g, escaped)
  )
}

/** A number at the start of a line would begin a list: the backslash goes before its dot. */
function escaped(found: string): string {
  return /^\d+$/.test(found) ? `${found}\\` : `\\${found}`
}
