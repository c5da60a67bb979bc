import type { AnsweredShape } from './shape-graph.ts'

/** The engine does not know these; the dialect has other words for them. */
export const UNKNOWN_SHAPES: readonly AnsweredShape[] = [
  {
    what: 'the type of a relationship as its label',
    cypher: 'MATCH ()-[r]->() WHERE NOT r:CONDEMNED|ATTRIBUTED_TO RETURN r.id',
    columns: ['r.id'],
    rows: [['r5'], ['r6']],
  },
  {
    what: 'two joined by ||',
    cypher: "RETURN 'a' || 'b' AS t, [1] || [2] AS l",
    columns: ['t', 'l'],
    rows: [['ab', [1, 2]]],
  },
  {
    what: 'labels joined by | & !',
    cypher: 'MATCH (n:State|ThreatGroup) RETURN n.id',
    columns: ['n.id'],
    rows: [['apt31'], ['cn'], ['cz']],
  },
  {
    what: 'labels joined by | & !',
    cypher: 'MATCH (n:Actor&!State) RETURN n.id',
    columns: ['n.id'],
    rows: [['apt31'], ['eu']],
  },
  {
    what: 'labels joined by | & !',
    cypher: 'MATCH (n) WHERE n:State|ThreatGroup RETURN n.id',
    columns: ['n.id'],
    rows: [['apt31'], ['cn'], ['cz']],
  },
  {
    what: 'labels joined by | & !',
    cypher: 'MATCH ()-[r:!CONDEMNED]->() RETURN r.id',
    columns: ['r.id'],
    rows: [['r4'], ['r5'], ['r6']],
  },
  {
    what: 'labels joined by | & !',
    cypher: 'MATCH (n:Actor) WHERE NOT (n)-->(:Incident|ThreatGroup) RETURN n.id',
    columns: ['n.id'],
    rows: [['apt31'], ['cn']],
  },
  {
    what: 'labels joined by | & !',
    cypher:
      "MATCH p = shortestPath((a:State|Incident {id: 'cz'})-[*..4]-(b:ThreatGroup)) RETURN length(p) AS l",
    columns: ['l'],
    rows: [[2]],
  },
  {
    what: 'WHERE inside of a pattern',
    cypher: 'MATCH (n WHERE n.size > 4)-[r WHERE r.weight > 0]->(:!State) RETURN n.id, r.id',
    columns: ['n.id', 'r.id'],
    rows: [
      ['cz', 'r1'],
      ['eu', 'r2'],
    ],
  },
  {
    what: 'RETURN in EXISTS',
    cypher: 'MATCH (n:Actor) WHERE EXISTS { MATCH (n)-->(m) RETURN m } RETURN n.id',
    columns: ['n.id'],
    rows: [['apt31'], ['cz'], ['eu']],
  },
  {
    what: 'keywords as names',
    cypher: 'MATCH (n:State) WITH n AS set RETURN set.id AS create, {match: set.size} AS `return`',
    columns: ['create', 'return'],
    rows: [
      ['cn', { match: null }],
      ['cz', { match: 5 }],
    ],
  },
  {
    what: 'numbers with _',
    cypher: 'RETURN 1_000 AS x',
    columns: ['x'],
    rows: [[1000]],
  },
  {
    what: 'blanks beyond ASCII',
    cypher: 'RETURN 1 AS x',
    columns: ['x'],
    rows: [[1]],
  },
]
