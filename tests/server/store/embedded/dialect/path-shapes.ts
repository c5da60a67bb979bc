import type { AnsweredShape } from './shape-graph.ts'

/** What nodes(p) gives, which the engine has as maps. */
export const PATH_SHAPES: readonly AnsweredShape[] = [
  {
    what: 'nodes of a path beside others',
    cypher:
      'MATCH p = (a:State)-[:CONDEMNED]->(b) MATCH (n:Actor) RETURN n.id AS id, n IN nodes(p) AS a, nodes(p)[0] = n AS b, [m IN nodes(p)[..1] WHERE NOT m IN nodes(p)[1..] | m.id] AS c',
    columns: ['id', 'a', 'b', 'c'],
    rows: [
      ['cz', true, true, ['cz']],
      ['cn', false, false, ['cz']],
      ['apt31', false, false, ['cz']],
      ['eu', false, false, ['cz']],
    ],
  },
  {
    what: 'nodes of a path beside others',
    cypher:
      'MATCH p = (a:State)-[:CONDEMNED]->(b) WITH a, nodes(p) AS l RETURN CASE l[0] WHEN a THEN 1 END AS x, a <> l[0] AS y, coalesce(l[0], a) = a AS z',
    columns: ['x', 'y', 'z'],
    rows: [[1, false, true]],
  },
  {
    what: 'labels, keys and ids of the nodes of a path',
    cypher:
      'MATCH p = (:Incident)-[:ATTRIBUTED_TO]->(b) RETURN labels(nodes(p)[0]) AS a, size(keys(last(nodes(p)))) AS b, nodes(p)[1]:Actor AS c, id(nodes(p)[1]) = id(b) AS d, properties(head(nodes(p))).year AS e, size(keys(properties(nodes(p)[0]))) AS f',
    columns: ['a', 'b', 'c', 'd', 'e', 'f'],
    rows: [[['Incident'], 4, true, true, 2024, 3]],
  },
  {
    what: 'nodes of two paths together',
    cypher:
      'MATCH p = (:State)-[:CONDEMNED]->(b), q = (b)-[:ATTRIBUTED_TO]->() UNWIND nodes(p) + nodes(q) AS n RETURN n.id AS id, size(labels(n)) AS c',
    columns: ['id', 'c'],
    rows: [
      ['cz', 2],
      ['mfa', 1],
      ['mfa', 1],
      ['apt31', 2],
    ],
  },
  {
    what: 'keys of what has no name',
    cypher:
      'MATCH (:State)-[rs:CONDEMNED*1]->(m) WITH rs, {m: m} AS x RETURN keys(rs[0]) AS a, size(keys(startNode(head(rs)))) AS b, size(keys(x.m)) AS c',
    columns: ['a', 'b', 'c'],
    rows: [[['id', 'weight'], 3, 3]],
  },
]
