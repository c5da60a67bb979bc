import { freeName, isMoment, readKept, type KeptFault } from '../../state/kept-list.ts'

/** A statement that a person keeps under a name. */
export interface SavedQuery {
  readonly name: string
  /** The folder it lies in; empty where it lies in none. */
  readonly folder: string
  readonly cypher: string
  /** When it was saved, as ISO 8601. */
  readonly saved: string
}

export const QUERIES_FILE = { kind: 'demarche-queries', version: 1 } as const

/** Why a text does not hold saved queries. */
export type QueriesFault = KeptFault<SavedQuery, 'wrong-query'>

export type ReadQueries =
  | { readonly queries: readonly SavedQuery[] }
  | { readonly fault: QueriesFault }

export function formatQueries(queries: readonly SavedQuery[]): string {
  return `${JSON.stringify({ ...QUERIES_FILE, queries }, null, 2)}\n`
}

/** The queries that a text holds, or what is wrong with it; nothing is taken from a wrong one. */
export function readQueries(text: string): ReadQueries {
  const read = readKept<SavedQuery, 'wrong-query'>(text, {
    ...QUERIES_FILE,
    list: 'queries',
    wrong: 'wrong-query',
    wrongField,
  })
  return 'fault' in read ? read : { queries: read.entries.map(onlyKnown) }
}

function wrongField({
  name,
  folder,
  cypher,
  saved,
}: Readonly<Record<string, unknown>>): keyof SavedQuery | null {
  if (typeof name !== 'string' || name.trim() === '') return 'name'
  if (typeof folder !== 'string') return 'folder'
  if (typeof cypher !== 'string' || cypher.trim() === '') return 'cypher'
  return isMoment(saved) ? null : 'saved'
}

function onlyKnown({ name, folder, cypher, saved }: SavedQuery): SavedQuery {
  return { name: name.trim(), folder: folder.trim(), cypher, saved }
}

/** `queries` with `more`; what is there already word for word is not added, a taken name is numbered. */
export function withQueries(
  queries: readonly SavedQuery[],
  more: readonly SavedQuery[],
): readonly SavedQuery[] {
  const all = [...queries]
  for (const query of more) {
    const same = all.some(({ name, folder, cypher }) => {
      return name === query.name && folder === query.folder && cypher === query.cypher
    })
    if (!same) all.push({ ...query, name: freeName(query.name, namesIn(query.folder, all)) })
  }
  return all
}

function namesIn(folder: string, queries: readonly SavedQuery[]): ReadonlySet<string> {
  return new Set(queries.filter((each) => each.folder === folder).map(({ name }) => name))
}

/** The folders in the order of the alphabet, what lies in none first, each with its queries by name. */
export function byFolder(
  queries: readonly SavedQuery[],
): readonly (readonly [folder: string, queries: readonly SavedQuery[]])[] {
  const folders = [...new Set(queries.map(({ folder }) => folder))].toSorted((a, b) =>
    a.localeCompare(b, 'en'),
  )
  return folders.map((folder) => [
    folder,
    queries
      .filter((query) => query.folder === folder)
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
  ])
}
