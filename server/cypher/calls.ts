import {
  ALLOWED_FUNCTIONS,
  ALLOWED_PROCEDURES,
  SHOW_KINDS,
  SHOW_SUBJECTS,
} from './allowed-calls.ts'
import type { Partners } from './brackets.ts'
import type { Role } from './roles.ts'
import type { Token } from './tokens.ts'

/** Why a statement does not pass: it is refused, or its syntax is at fault. */
export interface Complaint {
  readonly refused: boolean
  readonly message: string
}

/** Judges what stands behind the keyword CALL at `index`: a subquery, or an allowed procedure. */
export function judgeCall(
  tokens: readonly Token[],
  partners: Partners,
  index: number,
): Complaint | null {
  const next = tokens[index + 1]
  if (next?.text === '{') return judgeTransactions(tokens, partners, index + 1)
  if (next?.text === '(') {
    const close = partners.get(index + 1) ?? tokens.length
    if (tokens[close + 1]?.text === '{') return judgeTransactions(tokens, partners, close + 1)
    return { refused: false, message: 'CALL (…) needs a subquery: CALL (x) { … }' }
  }
  const name = dottedName(tokens, index + 1)
  if (ALLOWED_PROCEDURES.has(name)) return null
  return {
    refused: true,
    message:
      `the procedure ${name === '' ? '' : `${name} `}is refused; allowed are ` +
      [...ALLOWED_PROCEDURES].join(', '),
  }
}

function judgeTransactions(
  tokens: readonly Token[],
  partners: Partners,
  brace: number,
): Complaint | null {
  const close = partners.get(brace) ?? tokens.length
  if (tokens[close + 1]?.keyword !== 'IN') return null
  return { refused: true, message: 'CALL { … } IN TRANSACTIONS is refused: queries run in one' }
}

/** Judges the call of a function whose name has dots, from its opening parenthesis at `index`. */
export function judgeDottedCall(
  tokens: readonly Token[],
  roles: readonly Role[],
  index: number,
): Complaint | null {
  let start = index - 1
  if (!isName(tokens[start]) || tokens[start - 1]?.text !== '.') return null
  while (tokens[start - 1]?.text === '.' && isName(tokens[start - 2])) start -= 2
  const isProcedure = tokens[start - 1]?.keyword === 'CALL' && roles[start - 1] === 'keyword'
  const name = dottedName(tokens, start)
  if (isProcedure || (tokens[start - 1]?.text !== '.' && ALLOWED_FUNCTIONS.has(name.toLowerCase())))
    return null
  return {
    refused: true,
    message: `the function ${name} is refused; only Cypher’s own functions are allowed`,
  }
}

/** Judges what stands behind the keyword SHOW at `index`. */
export function judgeShow(tokens: readonly Token[], index: number): Complaint | null {
  let at = index + 1
  while (SHOW_KINDS.has(tokens[at]?.keyword ?? '')) at += 1
  if (SHOW_SUBJECTS.has(tokens[at]?.keyword ?? '')) return null
  return { refused: true, message: 'SHOW is refused, except SHOW INDEXES and SHOW CONSTRAINTS' }
}

/** Judges what stands behind the keyword CREATE at `index`: a pattern, and nothing of the schema. */
export function judgeCreate(tokens: readonly Token[], index: number): Complaint | null {
  // CREATE INDEX, CREATE USER: a word that is not the name of a path.
  if (!isName(tokens[index + 1]) || tokens[index + 2]?.text === '=') return null
  const word = tokens[index]?.keyword ?? 'CREATE'
  return {
    refused: true,
    message: `${word} is refused, except of nodes and relationships: ${word} (…)`,
  }
}

function dottedName(tokens: readonly Token[], start: number): string {
  const parts: string[] = []
  for (let at = start; isName(tokens[at]); at += 2) {
    const part = tokens[at]?.value ?? ''
    // A quoted dot is part of a name: it must not look like a namespace.
    parts.push(part.includes('.') ? `\`${part}\`` : part)
    if (tokens[at + 1]?.text !== '.') break
  }
  return parts.join('.')
}

function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'quoted'
}
