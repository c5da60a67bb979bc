/**
 * Words that may stand where something has just ended: operators, and the beginnings of clauses
 * and of their parts. The value says what follows.
 */
export type Follows = 'operand' | 'word' | 'clause' | 'end' | 'show' | 'unsure'

export const CONTINUATIONS: ReadonlyMap<string, Follows> = new Map([
  ...words('operand', 'MATCH UNWIND WITH RETURN CALL WHERE BY SKIP OFFSET LIMIT YIELD AS ON'),
  ...words('operand', 'AND OR XOR IN CONTAINS WHEN THEN ELSE'),
  ...words('word', 'ORDER STARTS ENDS'),
  ...words('clause', 'OPTIONAL UNION'),
  ...words('end', 'END ASC ASCENDING DESC DESCENDING NORMALIZED'),
  // Of types of two words and more: SIGNED INTEGER, TIME WITHOUT TIME ZONE.
  ...words('word', 'WITHOUT TIME'),
  ...words('end', 'INTEGER ZONE'),
  ...words('show', 'SHOW'),
  ...words('unsure', 'IS NOT USING PATH PATHS GROUP GROUPS FROM'),
])

/** Words that open an expression, or a part of one, and may also be somebody's variable. */
export const OPENINGS: ReadonlySet<string> = new Set(
  list(
    'NOT DISTINCT CASE ALL ANY NONE SINGLE EXISTS COUNT COLLECT REDUCE SHORTEST SHORTESTPATH ' +
      'ALLSHORTESTPATHS INDEX SEEK SCAN JOIN TEXT RANGE POINT TYPED NORMALIZED ZONED LOCAL PROPERTY BOTH ' +
      'LEADING TRAILING',
  ),
)

export const LITERALS: ReadonlySet<string> = new Set(['NULL', 'TRUE', 'FALSE'])

/** The words with which a reading query may begin. */
export const LEADS: ReadonlySet<string> = new Set(
  list('MATCH OPTIONAL UNWIND WITH RETURN CALL SHOW'),
)

/** What changes the graph or leaves it; all that Cypher 5 lets stand in the middle of a query. */
export const DANGERS: ReadonlyMap<string, string> = new Map([
  ...reasons(
    'it would write',
    'CREATE MERGE SET DELETE DETACH NODETACH REMOVE INSERT FOREACH DROP',
  ),
  ...reasons('it reads files and addresses outside the graph', 'LOAD'),
  ...reasons('it would leave this database', 'USE'),
  ...reasons('it would end the queries of others', 'TERMINATE'),
])

/** What only begins a statement, with the reason why it does not run here. */
export const FOREIGN_LEADS: ReadonlyMap<string, string> = new Map([
  ...reasons('every statement is explained before it runs; send it without this word', 'EXPLAIN'),
  ...reasons(
    'it would run beside the limits set for queries; send it without this word',
    'PROFILE',
  ),
  ...reasons(
    'the version and the planner are chosen by the server; send the query alone',
    'CYPHER',
  ),
  ...reasons('queries run in one transaction', 'USING'),
  ...reasons('it gives no answer; end with RETURN', 'FINISH'),
  ...reasons('it administers the database', 'ALTER GRANT DENY REVOKE RENAME ENABLE START STOP'),
  ...reasons('it administers the database', 'DEALLOCATE REALLOCATE DRYRUN BEGIN COMMIT ROLLBACK'),
])

/** What a statement of one kind may be made of. */
export interface Vocabulary {
  readonly continuations: ReadonlyMap<string, Follows>
  readonly leads: ReadonlySet<string>
  readonly dangers: ReadonlyMap<string, string>
  /** Whether a clause may stand behind `|`, as in FOREACH (x IN xs | SET x.y = 1). */
  readonly barOpensClause: boolean
}

export const READING: Vocabulary = {
  continuations: CONTINUATIONS,
  leads: LEADS,
  dangers: DANGERS,
  barOpensClause: false,
}

const CHANGES = 'CREATE MERGE SET DELETE REMOVE INSERT FOREACH'

/** Of a statement that may change nodes and relationships, and nothing beyond them. */
export const WRITING: Vocabulary = {
  continuations: new Map([
    ...CONTINUATIONS,
    ...words('operand', CHANGES),
    ...words('word', 'DETACH NODETACH'),
    ...words('end', 'FINISH'),
  ]),
  leads: new Set([...LEADS, ...list(CHANGES), 'DETACH', 'NODETACH']),
  dangers: new Map([
    ...[...DANGERS].filter(([word]) => list('LOAD USE TERMINATE').includes(word)),
    ...reasons('it would change the schema or the server', 'DROP'),
  ]),
  barOpensClause: true,
}

function list(text: string): readonly string[] {
  return text.split(' ')
}

function words(follows: Follows, text: string): readonly (readonly [string, Follows])[] {
  return list(text).map((word) => [word, follows] as const)
}

function reasons(reason: string, text: string): readonly (readonly [string, string])[] {
  return list(text).map((word) => [word, reason] as const)
}
