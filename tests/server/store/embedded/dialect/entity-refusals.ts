import type { Shape } from './shape-graph.ts'

/** For the engine a node is its number, and so is a relationship: refused where that would show. */
export const ENTITY_REFUSALS: readonly Shape[] = [
  {
    what: 'a node among numbers',
    cypher: 'MATCH (n:Actor:State) WHERE n IN range(0, 9) RETURN n.id AS x',
    rows: [],
  },
  {
    what: 'a node among numbers',
    cypher: 'MATCH (n:Actor) WITH collect(n) AS l RETURN [i IN [0, 7] WHERE i IN l] AS x',
    rows: [[[]]],
  },
  {
    what: 'a node among texts that look like numbers',
    cypher: "MATCH (n:State) WITH n, ['0', '1'] AS l WHERE n IN l RETURN n.id AS x",
    rows: [],
  },
  {
    what: 'a node and a number',
    cypher: 'MATCH (n:State) WITH n, id(n) AS i RETURN n = i AS x',
    rows: [[false], [false]],
  },
  {
    what: 'a node and a number',
    cypher: 'MATCH (n:State) WITH n, id(n) AS i RETURN CASE n WHEN i THEN 1 ELSE 0 END AS x',
    rows: [[0], [0]],
  },
  {
    what: 'a node not among numbers',
    cypher: 'MATCH (n) WITH n, [id(n)] AS l WHERE NOT n IN l RETURN count(*) AS x',
    rows: [[5]],
  },
  {
    what: 'a node and a relationship',
    cypher: 'MATCH (n:State)-[r:CONDEMNED]->() RETURN CASE n WHEN r THEN 1 ELSE 0 END AS x',
    rows: [[0]],
  },
  {
    what: 'nodes and numbers in one list',
    cypher:
      'MATCH (n:State) WITH collect(n) + [0, 1] AS l UNWIND l AS x RETURN count(CASE x WHEN 0 THEN 1 WHEN 1 THEN 1 END) AS x',
    rows: [[2]],
  },
  {
    what: 'nodes beside relationships behind UNION',
    cypher:
      'CALL { MATCH (n:Incident) RETURN n AS n UNION MATCH ()-[n:LINKED_TO]->() RETURN n AS n } RETURN n.id AS x',
    rows: [['mfa'], ['r5']],
  },
  {
    what: 'nodes beside numbers behind UNION',
    cypher: 'CALL { MATCH (n:Incident) RETURN n AS n UNION RETURN 7 AS n } RETURN n AS x',
    rows: [['(mfa)'], [7]],
  },
  {
    what: 'a relationship from one step of reduce to the next',
    cypher:
      "MATCH p = ()-[*2]->(:State) RETURN size(reduce(s = [], r IN relationships(p) | CASE WHEN size(s) > 0 AND type(s[-1]) = 'ATTRIBUTED_TO' THEN s ELSE s + [r] END)) AS x",
    rows: [[1]],
  },
  {
    what: 'a relationship from one step of reduce to the next',
    cypher:
      "MATCH p = (:Actor {id: 'cz'})-[*2]->(:ThreatGroup) RETURN reduce(s = null, r IN relationships(p) | CASE WHEN s IS NULL OR r.weight > s.weight THEN r ELSE s END) AS x",
    rows: [['[r4]']],
  },
  {
    what: 'the label or type of what may be either',
    cypher: 'MATCH (a)-[r:LINKED_TO]->(b) WITH [a, r] AS l RETURN l[1]:LINKED_TO AS x',
    rows: [[true]],
  },
  {
    what: 'the order of a node and a number',
    cypher: 'MATCH (n:State) WITH n, id(n) AS i RETURN n >= i AS x',
    rows: [[null], [null]],
  },
  {
    what: 'nodes and numbers, DISTINCT',
    cypher: 'MATCH (n:State) UNWIND [n, id(n)] AS x RETURN count(DISTINCT x) AS x',
    rows: [[4]],
  },
  {
    what: 'nodes and numbers, DISTINCT',
    cypher: 'MATCH (n:State) UNWIND [n, id(n)] AS x WITH DISTINCT x RETURN count(*) AS x',
    rows: [[4]],
  },
  {
    what: 'nodes and numbers as groups',
    cypher: 'MATCH (n:State) UNWIND [n, id(n)] AS x WITH x, count(*) AS c RETURN c AS x',
    rows: [[1], [1], [1], [1]],
  },
]
