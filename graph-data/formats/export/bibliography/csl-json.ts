import type { DocumentView } from '../evidence-view.ts'
import type { ExportGraph } from '../export-graph.ts'
import { inChunks, jsonLines } from '../text-chunks.ts'
import { citedDocuments, dateParts } from './cited-documents.ts'

/**
 * The documents used, for Zotero, Pandoc and other programs that speak CSL.
 * @see https://docs.citationstyles.org/en/stable/specification.html
 */
export function writeCslJson(graph: ExportGraph): Generator<string> {
  return inChunks(parts(citedDocuments(graph)))
}

function* parts(documents: readonly DocumentView[]): Generator<string> {
  yield '['
  yield* jsonLines(documents, item)
  yield '\n]\n'
}

function item({ id, title, publisher, published, url, language, licence }: DocumentView) {
  const day = dateParts(published)
  return {
    id,
    type: url === null ? 'document' : 'webpage',
    title,
    ...(publisher === null ? {} : { publisher, 'container-title': publisher }),
    ...(published === null ? {} : { issued: day ? { 'date-parts': [day] } : { raw: published } }),
    ...(url === null ? {} : { URL: url }),
    ...(language === null ? {} : { language }),
    ...(licence === null ? {} : { note: `Licence: ${licence}` }),
  }
}
