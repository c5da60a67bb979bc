import { isRecord } from './is-record.ts'

/** What a file of entries must look like; `version` counts up when the shape of an entry changes. */
export interface KeptList<Entry, Wrong extends string> {
  readonly kind: string
  readonly version: number
  /** The property of the file that holds the entries. */
  readonly list: string
  /** The reason of a fault in an entry. */
  readonly wrong: Wrong
  /** The first property of an entry that is missing or wrong; null where none is. */
  readonly wrongField: (entry: Readonly<Record<string, unknown>>) => keyof Entry | null
}

/** Why a text holds no such entries. */
export type KeptFault<Entry, Wrong extends string> =
  | { readonly reason: 'not-json' }
  | { readonly reason: 'other-kind'; readonly kind: string | null }
  | { readonly reason: 'newer'; readonly version: number }
  | { readonly reason: 'wrong-version' }
  | { readonly reason: 'no-list' }
  /** `index` counts from 0. */
  | { readonly reason: Wrong; readonly index: number; readonly field: keyof Entry }

/** The entries that a text holds, or what is wrong with it; nothing is taken from a wrong one. */
export function readKept<Entry, Wrong extends string>(
  text: string,
  shape: KeptList<Entry, Wrong>,
): { readonly entries: readonly Entry[] } | { readonly fault: KeptFault<Entry, Wrong> } {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    return { fault: { reason: 'not-json' } }
  }
  const { kind, version, [shape.list]: list } = isRecord(file) ? file : {}
  if (kind !== shape.kind) {
    return { fault: { reason: 'other-kind', kind: typeof kind === 'string' ? kind : null } }
  }
  if (typeof version === 'number' && version > shape.version) {
    return { fault: { reason: 'newer', version } }
  }
  if (version !== shape.version) return { fault: { reason: 'wrong-version' } }
  if (!Array.isArray(list)) return { fault: { reason: 'no-list' } }
  for (const [index, entry] of (list as readonly unknown[]).entries()) {
    const field = shape.wrongField(isRecord(entry) ? entry : {})
    if (field !== null) return { fault: { reason: shape.wrong, index, field } }
  }
  return { entries: list as readonly Entry[] }
}

/** Whether a value is a moment as text. */
export function isMoment(value: unknown): boolean {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value))
}

/** `wanted`, with a number behind it where it is taken: `Name (2)`. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted
  for (let count = 2; taken.has(name); count += 1) name = `${wanted} (${count})`
  return name
}
