import { dateInWords } from '../../../model/date-words.ts'
import type { DocumentView } from '../evidence-view.ts'
import type { ExportGraph } from '../export-graph.ts'
import { inChunks } from '../text-chunks.ts'
import { citedDocuments } from './cited-documents.ts'

/** A document as a line to quote: title, publisher, day and address, as far as they are known. */
export function citationOf({ title, publisher, published, url }: DocumentView): string {
  const parts = [
    `“${title}”`,
    publisher,
    published === null ? 'undated' : dateInWords(published),
    url,
  ]
  return parts.filter((part) => part !== null).join(', ')
}

/** The documents used, a citation a line. */
export function writeCitations(graph: ExportGraph): Generator<string> {
  const lines = citedDocuments(graph).map((document) => oneLine(citationOf(document)))
  return inChunks(lines.map((line) => `${line}\n`))
}

function oneLine(text: string): string {
  return text.replace(/[\s\u2028\u2029]+/g, ' ').replace(/\p{Surrogate}/gu, '\ufffd')
}
