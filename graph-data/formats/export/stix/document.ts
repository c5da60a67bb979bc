import { dayRange, type DocumentView } from '../evidence-view.ts'
import { extension, firstMoment, present, type Common, type StixObject } from './common.ts'
import { stixId } from './stix-id.ts'

/** A report must say when it was published: a document that is not dated is a grouping. */
function documentType({ published }: DocumentView): 'report' | 'grouping' {
  return publishedFrom(published) === null ? 'grouping' : 'report'
}

export function documentRef(document: DocumentView): string {
  return stixId(documentType(document), document.id)
}

/** @param refs what was read from it; there must be something */
export function documentObject(
  document: DocumentView,
  refs: readonly string[],
  common: Common,
): StixObject {
  const { title, publisher, published, url, language, sha256, licence } = document
  const type = documentType(document)
  const own =
    type === 'report'
      ? { report_types: ['threat-report'], published: firstMoment(publishedFrom(published)) }
      : { context: 'unspecified' }
  return {
    type,
    id: documentRef(document),
    ...common,
    name: title,
    ...own,
    object_refs: refs,
    external_references: [
      { source_name: 'demarche', external_id: document.id },
      ...(url !== null && /^https?:/.test(url) && URL.canParse(url)
        ? [present({ source_name: publisher ?? 'document', description: title, url })]
        : []),
    ],
    ...extension({ published, publisher, language, sha256, licence }),
  }
}

function publishedFrom(published: string | null): string | null {
  const { from, to } = dayRange(published)
  return from ?? to
}
