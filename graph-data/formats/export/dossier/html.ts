import { createHash } from 'node:crypto'
import { citationOf } from '../bibliography/plain-citations.ts'
import { inQuotes } from '../claim-words.ts'
import type { PartyView } from '../evidence-view.ts'
import type { ExportGraph } from '../export-graph.ts'
import { drawnPart } from '../picture/drawn-part.ts'
import { writeSvg } from '../picture/svg.ts'
import { inChunks } from '../text-chunks.ts'
import { xmlAttribute, xmlContent } from '../xml-text.ts'
import { DOSSIER_STYLE } from './dossier-style.ts'
import { dossierOf, type Dossier } from './dossier.ts'
import type { Footnote, Statement } from './statements.ts'
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

export interface DossierOptions {
  /**
   * SVG text; it stands as an image, so that nothing in it runs or loads. Null for none; without it
   * the graph is drawn, up to `MOST_DRAWN`.
   */
  readonly picture?: string | null | undefined
}

/** A page that needs nothing else: no script, no address that it asks by itself, one style. */
export function writeDossierHtml(graph: ExportGraph, options: DossierOptions = {}) {
  return inChunks(parts(graph, options))
}

type Section = keyof typeof HEADINGS

function* parts(graph: ExportGraph, options: DossierOptions): Generator<string> {
  const dossier = dossierOf(graph)
  const picture = options.picture === undefined ? yield* drawn(graph) : options.picture
  const sections = sectionsOf(dossier, picture)
  yield head(dossier)
  yield `<nav aria-label="Contents"><ul>${sections
    .map(([id]) => `<li><a href="#${id}">${HEADINGS[id]}</a></li>`)
    .join('')}</ul></nav></header>\n`
  for (const [id, content] of sections) {
    yield `<section id="${id}">\n<h2>${HEADINGS[id]}</h2>\n`
    yield* content
    yield '</section>\n'
  }
  yield '</main>\n</body>\n</html>\n'
}

/**
 * Of more nodes and relationships a picture on a page shows nothing but that they are many. Less
 * than what `fileSize` takes for a sample, which thus has no picture where the whole has none.
 */
const MOST_DRAWN = 700

/** The graph as SVG, null where it is too large; yields now and then, so that others get a turn. */
function* drawn(graph: ExportGraph): Generator<string, string | null> {
  const { nodes, relationships } = drawnPart(graph)
  if (nodes.size + relationships.size > MOST_DRAWN) return null
  const chunks: string[] = []
  for (const chunk of writeSvg(graph)) {
    chunks.push(chunk)
    yield ''
  }
  return chunks.join('')
}

function head({ title, about }: Dossier): string {
  const style = createHash('sha256').update(DOSSIER_STYLE).digest('base64')
  const policy = `default-src 'none'; style-src 'sha256-${style}'; img-src data:; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${xmlContent(title)} – dossier</title>
<style>${DOSSIER_STYLE}</style>
</head>
<body>
<main>
<header>
<h1>${xmlContent(title)}</h1>
<p class="meta">Dossier of ${dateOr(about.generated.slice(0, 10))}</p>
`
}

/** Those that have something to tell. */
function sectionsOf(dossier: Dossier, picture: string | null) {
  const { statements, ledger, ladders, timeline, questions, footnotes, bibliography } = dossier
  const all: readonly (readonly [id: Section, items: number, content: Iterable<string>])[] = [
    ['summary', 1, summary(dossier)],
    ['picture', picture === null ? 0 : 1, image(picture ?? '', dossier)],
    ['relations', statements.length, relations(statements)],
    [
      'ledger',
      ledger.length,
      table(
        LEDGER_COLUMNS,
        ledger.map((row) => ledgerCells(row, dossier)),
      ),
    ],
    ['ladder', ladders.length, ladder(dossier)],
    ['timeline', timeline.length, table(TIMELINE_COLUMNS, timeline.map(timelineCells))],
    ['questions', questions.length, open(dossier)],
    ['quotes', footnotes.length, quotes(footnotes)],
    ['bibliography', bibliography.length, documents(dossier)],
  ]
  return all.flatMap(([id, items, content]) => (items > 0 ? [[id, content] as const] : []))
}

function* summary(dossier: Dossier): Generator<string> {
  const { focus, actors, incidents, about, claims } = dossier
  if (focus?.description) yield `<p class="lead">${xmlContent(focus.description)}</p>\n`
  if (focus) yield `<p class="facts">${xmlContent(factsOf(focus))}</p>\n`
  yield `<p>${countsOf(dossier)}. ${claims > 0 ? CLAIMS_ARE_NO_FACTS : NO_CLAIMS}</p>\n`
  yield* partyList('Incidents', incidents)
  yield* partyList('Actors', actors)
  yield `<p class="meta">${xmlContent(versionsOf(dossier))}. Written ${xmlContent(about.generated)} by ${xmlContent(about.source)}. Licence: ${xmlContent(about.licence)}.</p>\n`
}

function* partyList(title: string, parties: readonly PartyView[]): Generator<string> {
  if (parties.length === 0) return
  yield `<h3>${title}</h3>\n<ul>\n`
  for (const party of parties) {
    const description = party.description === null ? '' : ` ${xmlContent(party.description)}`
    yield `<li><strong>${xmlContent(party.name)}</strong> <span class="facts">(${xmlContent(factsOf(party))})</span>${description}</li>\n`
  }
  yield '</ul>\n'
}

function* image(svg: string, { title }: Dossier): Generator<string> {
  const data = Buffer.from(svg, 'utf8').toString('base64')
  yield `<img alt="${xmlAttribute(`The graph: ${title}`)}" src="data:image/svg+xml;base64,${data}">\n`
}

function* relations(statements: readonly Statement[]): Generator<string> {
  yield '<ul>\n'
  for (const statement of statements) yield `<li>${statementHtml(statement)}</li>\n`
  yield '</ul>\n'
}

function statementHtml(statement: Statement): string {
  const notes = statement.notes.map((note) => `<a href="#note-${note}">${note}</a>`).join(' ')
  const marks = notes === '' ? '' : `<sup>${notes}</sup>`
  return `${xmlContent(statement.words)}${marks} <span class="backing">(${xmlContent(backingOf(statement))})</span>`
}

function* table(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): Generator<string> {
  const headers = columns.map((column) => `<th scope="col">${column}</th>`).join('')
  yield `<table>\n<thead><tr>${headers}</tr></thead>\n<tbody>\n`
  for (const row of rows) {
    yield `<tr>${row.map((text) => `<td>${xmlContent(text)}</td>`).join('')}</tr>\n`
  }
  yield '</tbody>\n</table>\n'
}

function* ladder({ ladders }: Dossier): Generator<string> {
  for (const { incident, steps } of ladders) {
    yield `<h3>${xmlContent(incident.name)}</h3>\n`
    yield* table(LADDER_COLUMNS, steps.map(ladderCells))
  }
}

function* open({ questions }: Dossier): Generator<string> {
  for (const { gap, statements } of questions) {
    yield `<h3>${QUESTIONS[gap]}</h3>\n`
    yield* relations(statements)
  }
}

function* quotes(footnotes: readonly Footnote[]): Generator<string> {
  yield '<ol>\n'
  for (const each of footnotes) yield footnote(each)
  yield '</ol>\n'
}

function footnote({ number, quote, document }: Footnote): string {
  const source = document ? citationOf(document) : quote.document
  return `<li id="note-${number}"><blockquote>${xmlContent(inQuotes(quote))}</blockquote><span class="facts">${xmlContent(source)}</span></li>\n`
}

function* documents({ bibliography }: Dossier): Generator<string> {
  yield '<ol>\n'
  for (const document of bibliography) {
    const { url } = document
    const link =
      url !== null && /^https?:\/\//i.test(url)
        ? ` <a rel="noreferrer" href="${xmlAttribute(url)}">open</a>`
        : ''
    yield `<li>${xmlContent(citationOf(document))}${link}</li>\n`
  }
  yield '</ol>\n'
}
