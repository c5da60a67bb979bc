import { evidenceIn, type DocumentView } from '../evidence-view.ts'
import type { GraphParts } from '../../dataset-of-graph.ts'

/** The documents from which the graph's claims were read, in the order of their publication. */
export function citedDocuments(graph: GraphParts): readonly DocumentView[] {
  return citedIn(evidenceIn(graph))
}

export function citedIn({
  claims,
  documents,
}: ReturnType<typeof evidenceIn>): readonly DocumentView[] {
  const cited = new Set<string>()
  for (const { evidence } of claims) for (const { document } of evidence) cited.add(document)
  return [...documents.values()]
    .filter(({ id }) => cited.has(id))
    .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
}

function orderOf({ published, title, id }: DocumentView): string {
  return [published ?? '~', title, id].join('\u0000')
}

/** The parts of a date that is one day, month or year; null for an interval or none. */
export function dateParts(date: string | null): readonly number[] | null {
  if (date === null || !/^\d{4}(-\d{2}){0,2}$/.test(date)) return null
  return date.split('-').map(Number)
}
