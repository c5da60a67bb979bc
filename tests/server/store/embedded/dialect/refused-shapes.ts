import { ENTITY_REFUSALS } from './entity-refusals.ts'
import type { Shape } from './shape-graph.ts'

/** The engine answers these otherwise than Neo4j, and no other words help. */
export const REFUSED_SHAPES: readonly Shape[] = [
  ...ENTITY_REFUSALS,
  {
    what: 'an aggregate of the nodes of a path, read as a node',
    cypher:
      'MATCH p = (:Incident)-[:ATTRIBUTED_TO]->() RETURN labels(head(collect(nodes(p)[0]))) AS x',
    rows: [[['Incident']]],
  },
  {
    what: 'hours added to a date',
    cypher: "RETURN date('2024-05-17') + duration('PT25H') AS x",
    rows: [['2024-05-18']],
  },
  {
    what: 'possessive quantifiers',
    cypher: "RETURN 'aab' =~ 'a++ab' AS x",
    rows: [[false]],
  },
  {
    what: 'split at several texts',
    cypher: "RETURN split('a-b_c', ['-', '_']) AS x",
    rows: [[['a', 'b', 'c']]],
  },
  {
    what: 'parts of days, and keys of durations that are not known',
    cypher: 'RETURN duration({days: 1.5}) AS x',
    rows: [['P1DT12H']],
  },
  {
    what: 'parts of days, and keys of durations that are not known',
    cypher: 'RETURN duration({seconds: 1, milliseconds: 500}) AS x',
    rows: [['PT1.5S']],
  },
  {
    what: 'SHOW',
    cypher: 'SHOW CONSTRAINTS',
    rows: [['other columns']],
  },
  {
    what: 'a node or relationship from CASE, coalesce, a list comprehension, a sum of lists, a mixed list',
    cypher:
      'MATCH (n:State) OPTIONAL MATCH (n)-[:MEMBER_OF]->(m) RETURN labels(coalesce(m, n)) AS x',
    rows: [[['Actor', 'State']], [['Actor']]],
  },
  {
    what: 'a node or relationship from CASE, coalesce, a list comprehension, a sum of lists, a mixed list',
    cypher: 'MATCH (n:State)-[r]->() UNWIND [n, r] AS x RETURN x',
    rows: [['(cz)'], ['(cz)'], ['[r1]'], ['[r6]']],
  },
  {
    what: 'a node or relationship from CASE, coalesce, a list comprehension, a sum of lists, a mixed list',
    cypher:
      'MATCH (:State)-[r:CONDEMNED]->() WITH CASE WHEN r.weight = 1 THEN r END AS x RETURN x.id',
    rows: [['r1']],
  },
  {
    what: 'a node or relationship from CASE, coalesce, a list comprehension, a sum of lists, a mixed list',
    cypher:
      'MATCH ()-[r]->() WITH collect(r) AS l RETURN [x IN [y IN l WHERE y.weight > 2] | x.id] AS ids',
    rows: [[['r2']]],
  },
  {
    what: 'a node or relationship from CASE, coalesce, a list comprehension, a sum of lists, a mixed list',
    cypher: 'MATCH (n:ThreatGroup) WITH collect(n) AS c WITH [x IN c | x] AS l RETURN l[0].id AS x',
    rows: [['apt31']],
  },
  {
    what: 'the greatest node',
    cypher: 'MATCH (n:ThreatGroup) RETURN max(n) AS x',
    rows: [['(apt31)']],
  },
  {
    what: 'lists and maps of relationships before another -[*]-',
    cypher:
      'MATCH (a:State)-[e*1..2]->(b:Incident) MATCH (b)-[*2]->(c:State) RETURN [r IN e | r.id] AS ids',
    rows: [[['r1']], [['r6', 'r2']], [['r6', 'r3']]],
  },
  {
    what: 'lists and maps of relationships before another -[*]-',
    cypher:
      'MATCH (:State)-[r:CONDEMNED]->(i) WITH i, {r: r} AS m MATCH (i)-[*1..2]->(c:State) RETURN m.r.id AS x',
    rows: [['r1']],
  },
  {
    what: 'patterns and EXISTS in the WHERE of OPTIONAL MATCH',
    cypher:
      'MATCH (n:State) OPTIONAL MATCH (n)-[:CONDEMNED]->(i) WHERE EXISTS { (i)-->(:State) } RETURN n.id, i.id',
    rows: [
      ['cn', null],
      ['cz', null],
    ],
  },
  {
    what: 'patterns and EXISTS in the WHERE of OPTIONAL MATCH',
    cypher:
      'MATCH (n:State) OPTIONAL MATCH (n)-[:CONDEMNED]->(i) WHERE NOT (i)-->() RETURN n.id, i.id',
    rows: [
      ['cn', null],
      ['cz', null],
    ],
  },
  {
    what: 'a map with nodes of what may be missing',
    cypher: 'MATCH (n:State) OPTIONAL MATCH (n)-[:MEMBER_OF]->(m) RETURN m{.id, n: n} AS x',
    rows: [[null], [{ id: 'eu', n: '(cz)' }]],
  },
  {
    what: 'the shortest path that fulfils a condition on its relationships',
    cypher:
      "MATCH (a {id: 'cz'}), (b {id: 'mfa'}) MATCH p = shortestPath((a)-[rs*..4]->(b)) WHERE length(p) <= rs[1].weight RETURN length(p) AS l",
    rows: [[2]],
  },
  {
    what: 'the shortest path that fulfils a condition',
    cypher:
      "MATCH (a {id: 'cz'}), (b {id: 'mfa'}) MATCH p = shortestPath((a)-[*..4]->(b)) WHERE length(p) > 1 RETURN length(p) AS l",
    rows: [[2]],
  },
  {
    what: 'the shortest path that fulfils a condition',
    cypher:
      "MATCH (a {id: 'cz'}), (b {id: 'mfa'}) MATCH p = shortestPath((a)-[rs*..4]->(b)) WHERE all(r IN rs WHERE r.id <> 'r1') RETURN length(p) AS l",
    rows: [[2]],
  },
  {
    what: 'percentiles',
    cypher: 'MATCH (n:Actor) RETURN percentileDisc(n.size, $f) AS x',
    rows: [[27]],
  },
  {
    what: 'the order of nodes among other values',
    cypher:
      'MATCH (n:State)-[r:MEMBER_OF]->() WITH [n, r, 1] AS l UNWIND [0, 1] AS i WITH l[i] AS x RETURN x < 50 AS y',
    rows: [[null], [null]],
  },
  {
    what: 'percentiles',
    cypher: 'MATCH (n:Actor) RETURN percentileCont(n.size, $f) AS x',
    rows: [[22.6]],
  },
  {
    what: 'a text split at every character',
    cypher: "RETURN split('abc', '') AS x",
    rows: [[['a', 'b', 'c']]],
  },
  {
    what: 'the order of booleans and lists',
    cypher: 'RETURN true > false AS x',
    rows: [[true]],
  },
  {
    what: 'the order of booleans and lists',
    cypher: 'RETURN [1, 2] < [1, 3] AS x',
    rows: [[true]],
  },
  {
    what: 'dates by weeks, times without a zone or with a named one',
    cypher: 'RETURN date({year: 2024, week: 10}) AS x',
    rows: [['2024-03-04']],
  },
  {
    what: 'dates by weeks, times without a zone or with a named one',
    cypher: "RETURN toString(datetime('2024-05-01T10:00:00[Europe/Prague]')) AS x",
    rows: [['2024-05-01T10:00:00+02:00[Europe/Prague]']],
  },
  {
    what: 'dates by weeks, times without a zone or with a named one',
    cypher: "RETURN toString(datetime('2024-05-01T10:00:00+0200')) AS x",
    rows: [['2024-05-01T10:00:00+02:00']],
  },
]
