import { describe, expect, it } from 'vitest'
import { EXAMPLES } from '../../../../client/query/examples/examples.ts'
import { GUIDE } from '../../../../client/query/library/guide.ts'
import { sqlHint } from '../../../../client/query/results/sql-hint.ts'

describe('sqlHint', () => {
  it.each<[string, RegExp]>([
    ["SELECT name FROM actor WHERE country = 'CZ'", /RETURN comes last/],
    ['select *\n-- all of them\nfrom actor', /RETURN comes last/],
    ['SELECT a.name FROM actor a LEFT JOIN claim c ON c.actor = a.id', /OPTIONAL MATCH/],
    ['SELECT kind, count(*) FROM actor GROUP BY kind', /what is grouped by/],
    ["INSERT INTO actor VALUES ('x')", /CREATE, SET or DELETE/],
    ["UPDATE actor SET name = 'x'", /CREATE, SET or DELETE/],
    ['DELETE FROM actor', /CREATE, SET or DELETE/],
    ['DROP TABLE actor', /CREATE, SET or DELETE/],
    ['MATCH (a:Actor) RETURN a.kind, count(*) GROUP BY a.kind', /^Leave GROUP BY out/],
    ['MATCH (a:Actor) WITH a.kind AS k, count(*) AS n HAVING n > 1 RETURN k', /^For HAVING/],
    ["MATCH (a:Actor) WHERE a.name LIKE 'APT%' RETURN a", /STARTS WITH/],
    ['MATCH (a)-[r]->() WHERE r.x BETWEEN 1 AND 2 RETURN a', /BETWEEN/],
    ["MATCH (a:Actor) WHERE a.country IN ('CZ', 'CN') RETURN a", /square brackets/],
    ["MATCH (a:Actor) WHERE a.country != 'CZ' RETURN a", /<>/],
    ["MATCH (a:Actor) WHERE a.country == 'CZ' RETURN a", /one =/],
    ['MATCH (a:Actor) -- all actors\nRETURN a', /\/\//],
    ['MATCH (a:Actor) RETURN TOP 5 a', /LIMIT/],
    ['MATCH (a) WHERE a.id IN (SELECT id FROM actor) RETURN a', /EXISTS/],
    ['SHOW TABLES', /schema/],
  ])('knows what %j means', (cypher, hint) => {
    expect(sqlHint(cypher)).toMatch(hint)
  })

  it.each([
    'MATCH (a)--(b) RETURN a',
    "MATCH (a) WHERE a.name CONTAINS 'SELECT x FROM y JOIN z' RETURN a",
    'MATCH (a:Like)-[r:FROM]->(b) RETURN r.from, r.like',
    'MATCH (a) // SELECT\nRETURN a',
    'MATCH (a) WHERE a.id IN ids RETURN a',
  ])('has nothing to say of %j', (cypher) => {
    expect(sqlHint(cypher)).toBeNull()
  })

  it('has nothing to say of what we teach ourselves', () => {
    const statements = [...EXAMPLES.flatMap((group) => group.examples), ...GUIDE]
    expect(statements.length).toBeGreaterThan(25)
    for (const { cypher = '' } of statements) expect(sqlHint(cypher), cypher).toBeNull()
  })

  it('recognises the SQL that the guide shows beside its Cypher', () => {
    const shown = GUIDE.flatMap(({ sql }) => (sql === undefined ? [] : [sql]))
    expect(shown.length).toBeGreaterThan(4)
    for (const sql of shown) expect(sqlHint(sql), sql).not.toBeNull()
  })
})
