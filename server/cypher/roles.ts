import { SHOW_KINDS } from './allowed-calls.ts'
import { LITERALS, OPENINGS, READING } from './keywords.ts'
import type { Vocabulary } from './keywords.ts'
import type { Token } from './tokens.ts'

/**
 * What a word is where it stands. `foreign` is a word where only a keyword can stand, and that is
 * none of the keywords of the statement's kind. Tokens that are no words have the role `none`.
 */
export type Role = 'name' | 'keyword' | 'foreign' | 'none'

/** What may come next. `unsure`: the last word is a keyword or somebody's variable. */
type Expected = 'clause' | 'operand' | 'operator' | 'name' | 'brace' | 'show' | 'unsure'

interface Step {
  readonly role: Role
  readonly next: Expected
}

const OPERAND_AFTER = new Set('( [ , = <> <= >= =~ / ^ : :: | || & ! .. +='.split(' '))
/** No operator begins with one of these: an IS before them is no name. */
const IS_TESTS = new Set(['NULL', 'NOT', 'TYPED', 'NORMALIZED'])
const ENDS = new Set(') ] }'.split(' '))

/** Marks that no clause begins with: the word before one of them is a name, or the text is at fault. */
const AFTER_NAMES = new Set('. , ) ] } : = <> <= >= =~ < > / ^ ; .. | || ::'.split(' '))

/**
 * The role of each token, from left to right. Cypher has no reserved words: `set` is a keyword
 * after something that has ended, and a name where something must begin. Where that cannot be told,
 * a word that changes the graph counts as `foreign`, unless what follows shows that it is a name.
 */
export function rolesOf(
  tokens: readonly Token[],
  vocabulary: Vocabulary = READING,
): readonly Role[] {
  let expected: Expected = 'clause'
  return tokens.map((token, index) => {
    const step = stepOf(vocabulary, token, expected, tokens[index + 1], tokens[index - 1])
    expected = step.next
    return step.role
  })
}

function stepOf(
  vocabulary: Vocabulary,
  token: Token,
  expected: Expected,
  next?: Token,
  before?: Token,
): Step {
  if (token.kind === 'mark') return { role: 'none', next: afterMark(vocabulary, token.text) }
  if (token.kind !== 'word') return { role: 'none', next: 'operator' }
  const word = token.keyword
  switch (expected) {
    case 'name':
      return { role: 'name', next: 'operator' }
    case 'operand':
      return opensShortCase(word, next, before)
        ? { role: 'keyword', next: 'unsure' }
        : atOperand(word)
    case 'operator':
      return atOperator(vocabulary, word)
    case 'clause':
      return atClause(vocabulary, word, before)
    case 'show':
      return { role: 'keyword', next: SHOW_KINDS.has(word) ? 'show' : 'operator' }
    case 'brace':
      return endsName(next) ? { role: 'name', next: 'operator' } : inBrace(vocabulary, word)
    default:
      return endsName(next) && !LITERALS.has(word)
        ? { role: 'name', next: 'operator' }
        : whereUnsure(vocabulary, word)
  }
}

function afterMark({ barOpensClause }: Vocabulary, mark: string): Expected {
  if (mark === '|' && barOpensClause) return 'unsure'
  if (OPERAND_AFTER.has(mark)) return 'operand'
  if (ENDS.has(mark)) return 'operator'
  if (mark === '.') return 'name'
  if (mark === '{') return 'brace'
  return mark === ';' ? 'clause' : 'unsure'
}

function endsName(next: Token | undefined): boolean {
  return next === undefined || (next.kind === 'mark' && AFTER_NAMES.has(next.text))
}

/** `CASE x WHEN IS NULL`, `WHEN STARTS WITH 'a'`, and `WHEN 1, IS NULL`: no value stands before. */
function opensShortCase(word: string, next?: Token, before?: Token): boolean {
  if (word === 'IS') return IS_TESTS.has(next?.keyword ?? '')
  return ['STARTS', 'ENDS'].includes(word) && next?.keyword === 'WITH' && before?.keyword === 'WHEN'
}

function atOperand(word: string): Step {
  if (LITERALS.has(word)) return { role: 'keyword', next: 'operator' }
  if (OPENINGS.has(word)) return { role: 'keyword', next: 'unsure' }
  return { role: 'name', next: 'operator' }
}

function atOperator({ continuations }: Vocabulary, word: string): Step {
  const follows = continuations.get(word)
  if (follows === undefined) return { role: 'foreign', next: 'unsure' }
  if (follows === 'word' || follows === 'end') return { role: 'keyword', next: 'operator' }
  return { role: 'keyword', next: follows }
}

function atClause(vocabulary: Vocabulary, word: string, before: Token | undefined): Step {
  if (before?.keyword === 'UNION' && (word === 'ALL' || word === 'DISTINCT')) {
    return { role: 'keyword', next: 'clause' }
  }
  return vocabulary.leads.has(word)
    ? atOperator(vocabulary, word)
    : { role: 'foreign', next: 'unsure' }
}

function inBrace(vocabulary: Vocabulary, word: string): Step {
  if (OPENINGS.has(word)) return { role: 'keyword', next: 'unsure' }
  return atClause(vocabulary, word, undefined)
}

function whereUnsure({ continuations, dangers }: Vocabulary, word: string): Step {
  if (LITERALS.has(word)) return { role: 'keyword', next: 'operator' }
  if (dangers.has(word)) return { role: 'foreign', next: 'unsure' }
  if (OPENINGS.has(word)) return { role: 'keyword', next: 'unsure' }
  const follows = continuations.get(word)
  if (follows === undefined) return { role: 'name', next: 'operator' }
  // The part of a clause may be opened here, or it may be a variable: all that follows stays open.
  return { role: 'keyword', next: 'unsure' }
}
