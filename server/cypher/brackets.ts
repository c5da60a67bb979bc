import type { Token } from './tokens.ts'

/** For each bracket that is closed: the index of its opening token to that of its closing one. */
export type Partners = ReadonlyMap<number, number>

const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }

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
