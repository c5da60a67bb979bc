import type { Random } from './random.ts'

/** What a variable holds, as far as the generator needs to know. */
export type Kind =
  | 'node'
  | 'relationship'
  | 'relationships'
  | 'path'
  | 'number'
  | 'text'
  | 'numbers'
  | 'nodes'
  | 'any'

export interface Name {
  readonly name: string
  readonly kind: Kind
}

/** A statement that is being written: the names in sight, and those that were ever given. */
export interface Draft {
  readonly random: Random
  names: readonly Name[]
  given: number
}

/** A text, and what it gives. */
export type Typed = readonly [text: string, kind: Kind]

export function unusedName(draft: Draft, prefix: string): string {
  draft.given += 1
  return `${prefix}${draft.given}`
}

/** A new name in sight. */
export function declare(draft: Draft, kind: Kind, prefix: string): string {
  const name = unusedName(draft, prefix)
  draft.names = [...draft.names, { name, kind }]
  return name
}

export function namesOf(draft: Draft, ...kinds: readonly Kind[]): readonly string[] {
  return draft.names.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name)
}

/** One of the writers, chosen and run. */
export function oneOf<Result>(random: Random, writers: readonly (() => Result)[]): Result {
  return random.pick(writers)()
}

/** What rows are told apart by: a list in nobody's order would tell the same rows apart, or not. */
export function asKey(text: string): string {
  return text.startsWith('[(') ? `size(${text})` : text
}
