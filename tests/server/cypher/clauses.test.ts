import { describe, expect, it } from 'vitest'
import { splitStatement } from '../../../server/cypher/clauses.ts'
import type { Query } from '../../../server/cypher/clauses.ts'

type Outline = readonly (string | readonly [string, readonly Outline[]])[]

/** The keywords of a query's clauses, those of subqueries beside their clause. */
function outline({ union, clauses }: Query): Outline {
  const keywords = clauses.map(({ keyword, subqueries }) => {
    const inside = subqueries.flatMap((subquery) => subquery.queries.map(outline))
    return inside.length === 0 ? keyword : ([keyword, inside] as const)
  })
  return union === null ? keywords : [union, ...keywords]
}

describe('the clauses of a statement', () => {
  it.each<[string, readonly Outline[]]>([
    ['MATCH (n) RETURN n', [['MATCH', 'RETURN']]],
    [
      'MATCH (n) WHERE n.x STARTS WITH "a" WITH n ORDER BY n.x SKIP 1 LIMIT 2 RETURN n;',
      [['MATCH', 'WITH', 'RETURN']],
    ],
    ['OPTIONAL MATCH (n) RETURN n', [['OPTIONAL MATCH', 'RETURN']]],
    ['UNWIND [1] AS match RETURN match', [['UNWIND', 'RETURN']]],
    ['MATCH (with) WITH with AS return RETURN return', [['MATCH', 'WITH', 'RETURN']]],
    ['RETURN 1 AS x UNION ALL RETURN 2 AS x', [['RETURN'], ['UNION ALL', 'RETURN']]],
    ['RETURN 1 AS x UNION RETURN 2 AS x', [['RETURN'], ['UNION', 'RETURN']]],
    ['CALL db.labels() YIELD label RETURN label', [['CALL', 'RETURN']]],
    ['SHOW INDEXES YIELD name RETURN name', [['SHOW', 'RETURN']]],
    [
      'MATCH (n) CALL (n) { MATCH (n)-->(m) RETURN m UNION MATCH (m) RETURN m } RETURN m',
      [
        [
          'MATCH',
          [
            'CALL',
            [
              ['MATCH', 'RETURN'],
              ['UNION', 'MATCH', 'RETURN'],
            ],
          ],
          'RETURN',
        ],
      ],
    ],
    [
      'MATCH (n) WHERE EXISTS { MATCH (n)-->(m) WHERE COUNT { MATCH (m)-->() } > 1 } RETURN n',
      [[['MATCH', [[['MATCH', [['MATCH']]]]]], 'RETURN']],
    ],
    ['MATCH (n) RETURN n {.x, match: 1}, {return: 2}, EXISTS { (n)-->() }', [['MATCH', 'RETURN']]],
  ])('%s', (text, expected) => {
    expect(splitStatement(text).queries.map(outline)).toEqual(expected)
  })

  it('have their places', () => {
    const text = 'MATCH (n) // x\nRETURN n ;'
    const [query] = splitStatement(text).queries
    const written = query?.clauses.map(({ start, end }) => text.slice(start, end))
    expect(written).toEqual(['MATCH (n)', 'RETURN n'])
  })

  it('are not read beyond a depth that the stack stands', () => {
    const text = `${'CALL { '.repeat(2000)}RETURN 1 AS x${' }'.repeat(2000)} RETURN x`
    expect(() => splitStatement(text)).toThrow('nested more than 50 deep')
  })
})
