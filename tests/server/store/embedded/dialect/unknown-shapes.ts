import type { AnsweredShape } from './shape-graph.ts'

/** The engine does not know these; the dialect has other words for them. */
export const UNKNOWN_SHAPES: readonly AnsweredShape[] = [
  {
    what: 'a map projection that picks nothing',
    cypher:
      'MATCH (n:State) OPTIONAL MATCH (n)-[r:MEMBER_OF]->(m) WITH n, m, n.id AS k RETURN n{k, `a b`: 1} AS a, m{id: m.id} AS b',
    columns: ['a', 'b'],
    rows: [
      [{ k: 'cz', 'a b': 1 }, { id: 'eu' }],
      [{ k: 'cn', 'a b': 1 }, null],
    ],
  },
  {
    what: 'keywords as names of columns',
    cypher: 'MATCH (n:ThreatGroup) RETURN n.id AS null, n.size AS distinct',
    columns: ['null', 'distinct'],
    rows: [['apt31', 3]],
  },
  {
    what: 'other conversions',
    cypher:
      "RETURN toStringList([1.0, 2]) AS a, toStringOrNull(-0.0) AS b, toIntegerList(['4.7']) AS c, toStringOrNull([1]) AS d",
    columns: ['a', 'b', 'c', 'd'],
    rows: [[['1.0', '2'], '-0.0', [4], null]],
  },
  {
    what: 'LIMIT with a sum, beside a column of the same text and an aggregate in a map',
    cypher: 'MATCH (s:State) RETURN 1 + 1, {c: count(*) > 0} AS c SKIP 1 - 1 LIMIT 1 + 1',
    columns: ['1 + 1', 'c'],
    rows: [[2, { c: true }]],
  },
  {
    what: 'COLLECT with nulls',
    cypher:
      'MATCH (i:Incident) RETURN size(COLLECT { MATCH (i)<-[r:CONDEMNED]-() RETURN r.weight }) AS n',
    columns: ['n'],
    rows: [[3]],
  },
  {
    what: 'COUNT with DISTINCT',
    cypher:
      'MATCH (i:Incident) RETURN COUNT { MATCH (i)<-[:CONDEMNED]-(a) RETURN DISTINCT a } + 1 AS n, COUNT { MATCH (i)<-[:CONDEMNED]-(a) RETURN DISTINCT a.none }',
    columns: ['n', 'COUNT { MATCH (i)<-[:CONDEMNED]-(a) RETURN DISTINCT a.none }'],
    rows: [[3, 1]],
  },
  {
    what: 'COLLECT with ORDER BY, DISTINCT and LIMIT',
    cypher:
      'MATCH (i:Incident)<-[r]-() WITH i, count(r) AS n, COLLECT { MATCH (i)<-[q]-(a) RETURN q.weight ORDER BY q.weight DESC, a.id } AS w RETURN n, w, COLLECT { MATCH (i)<--(a) RETURN DISTINCT a.id AS id ORDER BY id LIMIT 1 } AS ids',
    columns: ['n', 'w', 'ids'],
    rows: [[3, [null, 3, 1], ['cz']]],
  },
  {
    what: 'COUNT and EXISTS with WITH, of a node that was not found',
    cypher:
      'MATCH (s:State) OPTIONAL MATCH (s)-[:CONDEMNED]->(i) RETURN s.id, COUNT { MATCH (i)<-[r]-(a) WITH a, count(r) AS n WHERE n > 1 RETURN a } AS n, EXISTS { MATCH (i)--(a) WITH a.id AS id WHERE id > "cz" RETURN id } AS e',
    columns: ['s.id', 'n', 'e'],
    rows: [
      ['cn', 0, false],
      ['cz', 1, true],
    ],
  },
  {
    what: 'the shortest path, where it is short enough',
    cypher:
      "MATCH p = SHORTEST 1 (n:State)-[r]-+(m:ThreatGroup) WHERE length(p) < 2 AND n.id <> 'x' RETURN n.id AS n",
    columns: ['n'],
    rows: [['cn']],
  },
  {
    what: 'no text of lists and maps',
    cypher:
      'UNWIND [0, {a: 1}, [1], true] AS v RETURN toStringOrNull(v) AS a, toStringList([v, 2]) AS b',
    columns: ['a', 'b'],
    rows: [
      ['0', ['0', '2']],
      [null, [null, '2']],
      [null, [null, '2']],
      ['true', ['true', '2']],
    ],
  },
  {
    what: 'UNION DISTINCT',
    cypher: 'RETURN 1 AS x UNION DISTINCT RETURN 1 AS x',
    columns: ['x'],
    rows: [[1]],
  },
  {
    what: 'some functions of numbers',
    cypher: 'RETURN isNaN(0.0 / 0.0) AS a, isNaN(1) AS b, cot(1) > 0.6 AS c, haversin(0) AS d',
    columns: ['a', 'b', 'c', 'd'],
    rows: [[true, false, true, 0]],
  },
  {
    what: 'quoted stretches of regular expressions',
    cypher: String.raw`RETURN 'a.b' =~ '\\Qa.b\\E' AS a, 'acb' =~ '\\Qa.b\\E' AS b`,
    columns: ['a', 'b'],
    rows: [[true, false]],
  },
  {
    what: 'OFFSET',
    cypher: 'MATCH (offset:State) RETURN offset.id AS x ORDER BY x OFFSET 1',
    columns: ['x'],
    rows: [['cz']],
  },
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
  {
    what: 'what lies between two dates',
    cypher:
      "WITH date('2024-01-31') AS a, date('2024-03-01') AS b RETURN duration.between(a, b).days AS d, duration.between(a, b).months AS m",
    columns: ['d', 'm'],
    rows: [[1, 1]],
  },
  {
    what: 'what lies between two dates',
    cypher: "RETURN duration.inMonths(date('2024-01-31'), date('2021-03-01')).months AS m",
    columns: ['m'],
    rows: [[-34]],
  },
  {
    what: 'what lies between the first and the last of many',
    cypher:
      "UNWIND ['2024-03-01', '2024-01-31'] AS d WITH duration.between(min(date(d)), max(date(d))) AS b, date.truncate('month', max(date(d))) AS t RETURN b.months AS m, b.days AS d, t.month AS t",
    columns: ['m', 'd', 't'],
    rows: [[1, 1, 3]],
  },
  {
    what: 'the first day of a month, quarter or week',
    cypher:
      "WITH date('2024-05-17') AS d RETURN toString(date.truncate('month', d)) AS m, toString(date.truncate('quarter', d)) AS q, toString(date.truncate('week', d)) AS w",
    columns: ['m', 'q', 'w'],
    rows: [['2024-05-01', '2024-04-01', '2024-05-13']],
  },
  {
    what: 'a quantified relationship',
    cypher:
      'MATCH (n:State)-[r:CONDEMNED|ATTRIBUTED_TO]->{1,2}(m) RETURN n.id AS n, m.id AS m, size(r) AS s',
    columns: ['n', 'm', 's'],
    rows: [
      ['cz', 'apt31', 2],
      ['cz', 'mfa', 1],
    ],
  },
  {
    what: 'a quantified relationship',
    cypher: 'MATCH (n:State)-->+(m:State) RETURN n.id AS n, m.id AS m',
    columns: ['n', 'm'],
    rows: [
      ['cz', 'cn'],
      ['cz', 'cn'],
      ['cz', 'cn'],
    ],
  },
  {
    what: 'a quantified path of one relationship',
    cypher: 'MATCH (n:State) ((a)-[:MEMBER_OF]->(b)){0,2} (m) RETURN n.id AS n, m.id AS m',
    columns: ['n', 'm'],
    rows: [
      ['cn', 'cn'],
      ['cz', 'cz'],
      ['cz', 'eu'],
    ],
  },
  {
    what: 'a path selector',
    cypher: "MATCH p = SHORTEST 1 (n {id: 'cz'})-->+(m:State) RETURN m.id AS m, length(p) AS l",
    columns: ['m', 'l'],
    rows: [['cn', 3]],
  },
  {
    what: 'a path selector',
    cypher:
      "MATCH p = ALL SHORTEST (n {id: 'eu'})-->{1,4}(m:ThreatGroup) RETURN m.id AS m, length(p) AS l",
    columns: ['m', 'l'],
    rows: [
      ['apt31', 2],
      ['apt31', 2],
    ],
  },
  {
    what: 'a path selector without a name for the path',
    cypher: "MATCH ANY SHORTEST (n {id: 'cz'})-->*(m:State) RETURN m.id AS m",
    columns: ['m'],
    rows: [['cn'], ['cz']],
  },
]
