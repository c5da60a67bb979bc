/** What a piece of Cypher is, as far as its own characters tell. */
export type TokenKind =
  | 'space'
  | 'comment'
  | 'text'
  | 'quoted'
  | 'parameter'
  | 'number'
  | 'word'
  | 'mark'

export interface Token {
  readonly kind: TokenKind
  readonly text: string
  /** Where it begins and ends, in UTF-16 code units from 0. */
  readonly from: number
  readonly to: number
}

const KINDS: readonly (readonly [TokenKind, string])[] = [
  ['space', String.raw`\s+`],
  ['comment', String.raw`\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)`],
  ['text', String.raw`'(?:\\[\s\S]|[^'\\])*(?:'|$)|"(?:\\[\s\S]|[^"\\])*(?:"|$)`],
  ['quoted', '`(?:``|[^`])*(?:`|$)'],
  ['parameter', '\\$(?:[\\p{L}_][\\p{L}\\p{N}_]*|\\d+|`[^`]+`)'],
  ['number', String.raw`0x[0-9a-fA-F]+|\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?`],
  ['word', String.raw`[\p{L}_][\p{L}\p{N}_]*`],
  ['mark', String.raw`[\s\S]`],
]

const TOKEN = new RegExp(KINDS.map(([kind, form]) => `(?<${kind}>${form})`).join('|'), 'gu')

/** Takes any text apart without a gap; what is not closed runs to the end. */
export function scan(text: string): readonly Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: token, index, groups }) => ({
    kind: KINDS.find(([kind]) => groups?.[kind] !== undefined)?.[0] ?? 'mark',
    text: token,
    from: index,
    to: index + token.length,
  }))
}
