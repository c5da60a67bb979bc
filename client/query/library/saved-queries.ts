import { isRecord } from './is-record.ts'

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
export type QueriesFault =
  | { readonly reason: 'not-json' }
  | { readonly reason: 'other-kind'; readonly kind: string | null }
  | { readonly reason: 'newer'; readonly version: number }
  | { readonly reason: 'wrong-version' }
  | { readonly reason: 'no-list' }
  /** `index` counts from 0. */
  | { readonly reason: 'wrong-query'; readonly index: number; readonly field: keyof SavedQuery }

export type ReadQueries =
  | { readonly queries: readonly SavedQuery[] }
  | { readonly fault: QueriesFault }

export function formatQueries(queries: readonly SavedQuery[]): string {
  return `${JSON.stringify({ ...QUERIES_FILE, queries }, null, 2)}\n`
}

/** The queries that a text holds, or what is wrong with it; nothing is taken from a wrong one. */
export function readQueries(text: string): ReadQueries {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    return { fault: { reason: 'not-json' } }
  }
  const fault = envelopeFault(file)
  if (fault) return { fault }
  const { queries } = file as { readonly queries: readonly unknown[] }
  for (const [index, query] of queries.entries()) {
    const field = wrongField(query)
    if (field) return { fault: { reason: 'wrong-query', index, field } }
  }
  return { queries: (queries as readonly SavedQuery[]).map(onlyKnown) }
}

function envelopeFault(file: unknown): QueriesFault | null {
  const { kind, version, queries } = isRecord(file) ? file : {}
  if (kind !== QUERIES_FILE.kind) {
    return { reason: 'other-kind', kind: typeof kind === 'string' ? kind : null }
  }
  if (typeof version === 'number' && version > QUERIES_FILE.version) {
    return { reason: 'newer', version }
  }
  if (version !== QUERIES_FILE.version) return { reason: 'wrong-version' }
  return Array.isArray(queries) ? null : { reason: 'no-list' }
}

function wrongField(query: unknown): keyof SavedQuery | null {
  const { name, folder, cypher, saved } = isRecord(query) ? query : {}
  if (typeof name !== 'string' || name.trim() === '') return 'name'
  if (typeof folder !== 'string') return 'folder'
  if (typeof cypher !== 'string' || cypher.trim() === '') return 'cypher'
  return typeof saved === 'string' && !Number.isNaN(Date.parse(saved)) ? null : 'saved'
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
    if (!same) all.push({ ...query, name: freeName(query, all) })
  }
  return all
}

function freeName({ name, folder }: SavedQuery, queries: readonly SavedQuery[]): string {
  const taken = new Set(queries.filter((each) => each.folder === folder).map((each) => each.name))
  let free = name
  for (let count = 2; taken.has(free); count += 1) free = `${name} (${count})`
  return free
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
