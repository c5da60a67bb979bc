import { QueryFault } from '../store/errors.ts'
import { pairBrackets } from './brackets.ts'
import type { Partners } from './brackets.ts'
import { placeAt } from './place.ts'
import { LEADS } from './keywords.ts'
import { rolesOf } from './roles.ts'
import type { Role } from './roles.ts'
import { tokenize } from './tokens.ts'
import type { Token } from './tokens.ts'

/** A clause with its parts: WHERE, ORDER BY, SKIP and LIMIT belong to the clause before them. */
export interface Clause {
  /** In capitals: MATCH, OPTIONAL MATCH, UNWIND, WITH, RETURN, CALL, OPTIONAL CALL, SHOW. */
  readonly keyword: string
  /** The clause's tokens are those from `from` to `to - 1`, its keywords first. */
  readonly from: number
  readonly to: number
  /** Its place in the text: from `start` to before `end`. */
  readonly start: number
  readonly end: number
  /** The queries in its braces: CALL { … }, EXISTS { … }, COUNT { … }, COLLECT { … }. */
  readonly subqueries: readonly Subquery[]
}

export interface Subquery {
  /** The index of the opening brace. */
  readonly brace: number
  readonly queries: readonly Query[]
}

/** One of the queries that UNION joins; most statements have only one. */
export interface Query {
  /** How it is joined to the query before it; null for the first. */
  readonly union: 'UNION' | 'UNION ALL' | null
  readonly clauses: readonly Clause[]
}

export interface Statement {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly roles: readonly Role[]
  readonly partners: Partners
  readonly queries: readonly Query[]
}

type Source = Omit<Statement, 'queries'>

const MAX_DEPTH = 50

/**
 * Splits a statement into its queries and their clauses.
 * @throws QueryFault as `tokenize` does, and for subqueries that are nested too deep
 */
export function splitStatement(text: string): Statement {
  const tokens = tokenize(text)
  const source = { text, tokens, roles: rolesOf(tokens), partners: pairBrackets(tokens) }
  const length = tokens.at(-1)?.text === ';' ? tokens.length - 1 : tokens.length
  return { ...source, queries: splitQueries(source, 0, length, 0) }
}

function splitQueries(source: Source, from: number, to: number, depth: number): readonly Query[] {
  if (depth > MAX_DEPTH) {
    const place = placeAt(source.text, source.tokens[from]?.offset ?? 0)
    throw new QueryFault(`subqueries are nested more than ${MAX_DEPTH} deep`, place)
  }
  const starts = clauseStarts(source, from, to)
  const queries: { union: Query['union']; clauses: Clause[] }[] = [{ union: null, clauses: [] }]
  for (const [nth, start] of starts.entries()) {
    const keyword = keywordAt(source, start)
    if (keyword === 'UNION' || keyword === 'UNION ALL')
      queries.push({ union: keyword, clauses: [] })
    else
      queries.at(-1)?.clauses.push(clauseOf(source, keyword, start, starts[nth + 1] ?? to, depth))
  }
  return queries
}

function clauseStarts(source: Source, from: number, to: number): readonly number[] {
  const starts: number[] = []
  for (let at = from; at < to; at += 1) {
    if (startsClause(source, at)) starts.push(at)
    at = source.partners.get(at) ?? at
  }
  return starts
}

function startsClause({ tokens, roles }: Source, at: number): boolean {
  const keyword = tokens[at]?.keyword ?? ''
  if (roles[at] !== 'keyword' || (keyword !== 'UNION' && !LEADS.has(keyword))) return false
  const before = roles[at - 1] === 'keyword' ? tokens[at - 1]?.keyword : undefined
  if (keyword === 'WITH') return before !== 'STARTS' && before !== 'ENDS'
  return before !== 'OPTIONAL'
}

function keywordAt({ tokens }: Source, at: number): string {
  const first = tokens[at]?.keyword ?? ''
  const second = tokens[at + 1]?.keyword ?? ''
  if (first === 'OPTIONAL') return `OPTIONAL ${second}`
  return first === 'UNION' && second === 'ALL' ? 'UNION ALL' : first
}

function clauseOf(
  source: Source,
  keyword: string,
  from: number,
  to: number,
  depth: number,
): Clause {
  const subqueries: Subquery[] = []
  for (let at = from; at < to; at += 1) {
    const close = source.partners.get(at)
    if (close === undefined || source.tokens[at]?.text !== '{') continue
    if (!startsClause(source, at + 1)) continue
    subqueries.push({ brace: at, queries: splitQueries(source, at + 1, close, depth + 1) })
    at = close
  }
  const start = source.tokens[from]?.offset ?? 0
  return { keyword, from, to, start, end: source.tokens[to - 1]?.end ?? start, subqueries }
}
