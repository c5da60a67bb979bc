import { dateInWords } from '../../../model/date-words.ts'
import type { DocumentView } from '../evidence-view.ts'
import type { ExportGraph } from '../export-graph.ts'
import { inChunks } from '../text-chunks.ts'
import { citedDocuments, dateParts } from './cited-documents.ts'

/** What TeX takes for something else. A brace that has no partner would end the value. */
const SPECIAL = /[\\{}$&#%_~^]/g
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/**
 * The documents used, in UTF-8, for LaTeX with biber or BibTeX. A key is the document's id without
 * its prefix.
 */
export function writeBibtex(graph: ExportGraph): Generator<string> {
  return inChunks(citedDocuments(graph).map(entry))
}

function entry(document: DocumentView): string {
  const { id, title, publisher, published, url, language } = document
  const [year, month, day] = dateParts(published) ?? []
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ['title', `{${escaped(title)}}`],
    ['organization', publisher && escaped(publisher)],
    ['date', year === undefined ? null : published],
    ['year', year === undefined ? null : String(year)],
    ['month', month === undefined ? null : String(month)],
    ['day', day === undefined ? null : String(day)],
    ['url', url && address(url)],
    ['langid', language && escaped(language)],
    ['note', year === undefined && published !== null ? dateInWords(published) : null],
  ]
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${value}}`],
  )
  return `@${url === null ? 'misc' : 'online'}{${keyOf(id)},\n${lines.join(',\n')}\n}\n\n`
}

function keyOf(id: string): string {
  return id.replace(/^doc:/, '').replace(/[^A-Za-z0-9:-]/g, '-')
}

function escaped(text: string): string {
  return (
    text
      .replace(/[\s\u2028\u2029]+/g, ' ')
      // oxlint-disable-next-line no-control-regex -- no program reads these in a bibliography
      .replace(/[\u0000-\u001f\u007f-\u009f]|\p{Surrogate}/gu, '\ufffd')
      .replace(SPECIAL, (found) => ESCAPES[found] ?? `\\${found}`)
  )
}

/** An address stays as it is, but for the signs that would end the value. */
function address(url: string): string {
  return url.replace(/[{}\\\s]/g, (found) => encodeURIComponent(found))
}
