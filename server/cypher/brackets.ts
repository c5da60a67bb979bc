import type { Token } from './tokens.ts'

/** For each bracket that is closed: the index of its opening token to that of its closing one. */
export type Partners = ReadonlyMap<number, number>

const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }

const CLOSING: ReadonlySet<string> = new Set(Object.values(PAIRS))

/** Pairs the brackets of a statement, in one pass. One that does not fit pairs with nothing. */
export function pairBrackets(tokens: readonly Token[]): Partners {
  const partners = new Map<number, number>()
  const open: number[] = []
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'mark') continue
    if (token.text in PAIRS) open.push(index)
    const last = open.at(-1)
    if (last === undefined || PAIRS[tokens[last]?.text ?? ''] !== token.text) continue
    partners.set(last, index)
    open.pop()
  }
  return partners
}

/** In how many brackets the innermost token stands. */
export function deepest(tokens: readonly Token[]): number {
  let depth = 0
  let most = 0
  for (const { kind, text } of tokens) {
    if (kind !== 'mark') continue
    if (text in PAIRS) depth += 1
    else if (CLOSING.has(text)) depth -= 1
    most = Math.max(most, depth)
  }
  return most
}
