import type { DocumentSummary } from '../../graph-data/model/api.ts'
import { parsePartialDate } from '../../graph-data/model/dates.ts'
import type { Loadable } from './loadable.ts'
import type { Publications } from './time.ts'

/** When each document was published; none while the documents are not here. */
export function publicationsOf(documents: Loadable<readonly DocumentSummary[]>): Publications {
  if (documents.status !== 'ready') return new Map()
  return new Map(
    documents.value.flatMap(({ id, published }) =>
      published === null ? [] : [[id, parsePartialDate(published)] as const],
    ),
  )
}

/** The title of a document; its id where it is not known. */
export function titleOf(documents: Loadable<readonly DocumentSummary[]>, id: string): string {
  if (documents.status !== 'ready') return id
  return documents.value.find((document) => document.id === id)?.title ?? id
}
