import { PATH_SHAPES } from './path-shapes.ts'
import type { AnsweredShape } from './shape-graph.ts'

/** The engine answers these otherwise than Neo4j; the dialect puts them right. */
export const WRONG_SHAPES: readonly AnsweredShape[] = [
  ...PATH_SHAPES,
  {
    what: 'labels of what has no name',
    cypher:
      'MATCH (n:State)-[r:MEMBER_OF]->() WITH [n] AS l, {n: n} AS m, r RETURN startNode(r):State AS a, NOT endNode(r):State AS b, l[0]:Incident AS c, m.n:State AS d, [r][0]:MEMBER_OF AS e',
    columns: ['a', 'b', 'c', 'd', 'e'],
    rows: [[true, true, false, true, true]],
  },
  {
    what: 'the order of properties whose names are reckoned',
    cypher: "WITH 'date' AS k MATCH (n) WHERE n[k] < 2025 OR n['id'] = 'cz' RETURN n.id AS id",
    columns: ['id'],
    rows: [['cz']],
  },
  {
    what: 'blanks that Java does not trim',
    cypher: String.raw`UNWIND ['\u00a0x ', ' x\u202f'] AS s RETURN size(trim(s)) AS a, size(ltrim(s)) AS b, size(rtrim(s)) AS c`,
    columns: ['a', 'b', 'c'],
    rows: [
      [2, 3, 2],
      [2, 2, 3],
    ],
  },
  {
    what: 'texts of numbers in the words of Rust and of Java',
    cypher:
      "UNWIND ['nan', 'inf', '1d', ' 2.5 '] AS s RETURN toFloat(s) AS a, toInteger(s) AS b, toFloat(s + '') AS c",
    columns: ['a', 'b', 'c'],
    rows: [
      [null, null, null],
      [null, null, null],
      [1, null, 1],
      [2.5, null, 2.5],
    ],
  },
  {
    what: 'what is left of a decimal number divided by 0',
    cypher:
      'MATCH (n:ThreatGroup) RETURN 5.5 % 0 <> 5.5 % 0 AS a, n.size % 0.0 > 0 AS b, n.nope % 0.0 AS c',
    columns: ['a', 'b', 'c'],
    rows: [[true, false, null]],
  },
  {
    what: 'an escape in a quoted name',
    cypher: String.raw`MATCH (n:${'`'}Threat\u0047roup${'`'}) RETURN n.id`,
    columns: ['n.id'],
    rows: [['apt31']],
  },
  {
    what: 'the name of a column with backticks',
    cypher: 'MATCH (n:ThreatGroup) RETURN n.`name`',
    columns: ['n.`name`'],
    rows: [['APT31']],
  },
  {
    what: 'the text of a decimal number',
    cypher:
      "MATCH (n:ThreatGroup) RETURN 'a' + n.size / 2.0 AS a, n.name + 2.0 AS b, toString(n.size + 1.0) AS c, 'x' + avg(n.size) AS d",
    columns: ['a', 'b', 'c', 'd'],
    rows: [['a1.5', 'APT312.0', '4.0', 'x3.0']],
  },
  {
    what: 'classes, case and the dot of regular expressions',
    cypher: String.raw`RETURN 'ý' =~ '\\w' AS a, '٣' =~ '\\D' AS b, 'Ý' =~ '(?i)ý' AS c, 'a\rb' =~ 'a.b' AS d, 'B' =~ '(?i)[a-c&&[^a]]' AS e`,
    columns: ['a', 'b', 'c', 'd', 'e'],
    rows: [[false, true, false, false, true]],
  },
  {
    what: 'classes, case and the dot of regular expressions',
    cypher:
      "MATCH (n:State) WITH 'a.' + n.nope AS p, '.+' AS q RETURN 'x' =~ p AS a, '\\r' =~ q AS b",
    columns: ['a', 'b'],
    rows: [
      [null, false],
      [null, false],
    ],
  },
  {
    what: 'conversions of what is none',
    cypher: "RETURN toBoolean(' true ') AS b",
    columns: ['b'],
    rows: [[true]],
  },
  {
    what: 'a node beside an aggregate without a name',
    cypher: 'MATCH (a)-[:CONDEMNED]->() RETURN a, count(*)',
    columns: ['a', 'count(*)'],
    rows: [
      ['(cz)', 1],
      ['(eu)', 2],
    ],
  },
  {
    what: 'the order of the columns of *',
    cypher: 'MATCH (b:State)-[r:MEMBER_OF]->(a) RETURN *',
    columns: ['a', 'b', 'r'],
    rows: [['(eu)', '(cz)', '[r6]']],
  },
  {
    what: 'the names of columns',
    cypher: 'MATCH (n:State) RETURN count( * )',
    columns: ['count( * )'],
    rows: [[2]],
  },
  {
    what: 'the names of columns',
    cypher: 'MATCH (n:ThreatGroup) RETURN n{.id}',
    columns: ['n'],
    rows: [[{ id: 'apt31' }]],
  },
  {
    what: 'the names of columns',
    cypher: 'MATCH (n:State) RETURN $f + sum(n.size) - 1',
    columns: ['$f + sum(n.size) - 1'],
    rows: [[4.9]],
  },
  {
    what: 'a sum over nothing',
    cypher: 'MATCH (n:State) RETURN n.id, sum(n.nope) AS s ORDER BY n.id',
    columns: ['n.id', 's'],
    rows: [
      ['cn', 0],
      ['cz', 0],
    ],
  },
  {
    what: 'count(DISTINCT node) on a chain',
    cypher: 'MATCH (a)-[:CONDEMNED]->(i)-[:ATTRIBUTED_TO]->(g) RETURN count(DISTINCT g) AS c',
    columns: ['c'],
    rows: [[1]],
  },
  {
    what: 'count(DISTINCT node) on a chain',
    cypher: 'MATCH (a)-[r:CONDEMNED]->(i)-[q:ATTRIBUTED_TO]->(g) RETURN count(DISTINCT q) AS c',
    columns: ['c'],
    rows: [[1]],
  },
  {
    what: 'the type of a relationship as its label',
    cypher: 'MATCH ()-[r]->() WHERE r:LINKED_TO RETURN r.id',
    columns: ['r.id'],
    rows: [['r5']],
  },
  {
    what: 'none, single, any and all over nulls',
    cypher:
      'MATCH p = ()-[*2]->(:ThreatGroup) WHERE none(n IN nodes(p) WHERE n.size > 30) RETURN length(p) AS l',
    columns: ['l'],
    rows: [],
  },
  {
    what: 'none, single, any and all over nulls',
    cypher:
      'MATCH p = (:State)-[*2]->() WHERE single(n IN nodes(p) WHERE n.size > 10) RETURN length(p) AS l',
    columns: ['l'],
    rows: [],
  },
  {
    what: 'none, single, any and all over nulls',
    cypher:
      'MATCH p = ()-[*2]->(:ThreatGroup) WHERE NOT any(n IN nodes(p) WHERE n.size > 30) RETURN length(p) AS l',
    columns: ['l'],
    rows: [],
  },
  {
    what: 'none, single, any and all over nulls',
    cypher:
      'RETURN any(x IN [1, null] WHERE x > 1) AS a, all(x IN [1, null] WHERE x > 0) AS b, none(x IN [1, null] WHERE x > 1) AS c, single(x IN [2, null] WHERE x > 1) AS d',
    columns: ['a', 'b', 'c', 'd'],
    rows: [[null, null, null, null]],
  },
  {
    what: 'a list and a value',
    cypher: "MATCH (n:ThreatGroup) RETURN n.aliases + 'Judgment Panda' AS l",
    columns: ['l'],
    rows: [[['Zirconium', 'Violet Typhoon', 'Judgment Panda']]],
  },
  {
    what: 'a list and a value',
    cypher: 'MATCH (n:ThreatGroup) RETURN n.aliases + n.name AS l, n.name + n.aliases AS m',
    columns: ['l', 'm'],
    rows: [
      [
        ['Zirconium', 'Violet Typhoon', 'APT31'],
        ['APT31', 'Zirconium', 'Violet Typhoon'],
      ],
    ],
  },
  {
    what: 'a list and a value',
    cypher: 'RETURN reduce(l = [], x IN [1, 2] | l + x) AS l',
    columns: ['l'],
    rows: [[[1, 2]]],
  },
  {
    what: 'a number and a text',
    cypher: "MATCH (n:Actor) RETURN count(*) + ' actors' AS t",
    columns: ['t'],
    rows: [['4 actors']],
  },
  {
    what: 'a number and a text',
    cypher: "MATCH (n:ThreatGroup) RETURN n.size + ' parts' AS t",
    columns: ['t'],
    rows: [['3 parts']],
  },
  {
    what: 'slices that count from the end',
    cypher: 'WITH [1, 2, 3] AS l RETURN l[..-1] AS a, l[-2..] AS b, l[-5..5] AS c',
    columns: ['a', 'b', 'c'],
    rows: [
      [
        [1, 2],
        [2, 3],
        [1, 2, 3],
      ],
    ],
  },
  {
    what: 'slices that count from the end',
    cypher:
      'WITH [1, 2, 3] AS l, -1 AS i, null AS n RETURN l[0..i] AS a, l[i..] AS b, l[0..n] AS c',
    columns: ['a', 'b', 'c'],
    rows: [[[1, 2], [3], null]],
  },
  {
    what: 'null in an empty list',
    cypher: 'UNWIND [1, null] AS x RETURN x IN [] AS y, NOT x IN [] AS z',
    columns: ['y', 'z'],
    rows: [
      [false, true],
      [false, true],
    ],
  },
  {
    what: 'a pattern comprehension with nulls',
    cypher: 'MATCH (n:Incident) RETURN [(n)-->(g) | g.year] AS l',
    columns: ['l'],
    rows: [[[null]]],
  },
  {
    what: 'a pattern comprehension with nulls',
    cypher: 'MATCH (n:Incident) RETURN size([(n)<--(a) | a.date]) AS l',
    columns: ['l'],
    rows: [[3]],
  },
  {
    what: 'powers of powers',
    cypher: 'RETURN 2 ^ 3 ^ 2 AS x',
    columns: ['x'],
    rows: [[64]],
  },
  {
    what: 'rounding of halves',
    cypher: 'RETURN round(-2.5) AS x, round(2.5) AS y',
    columns: ['x', 'y'],
    rows: [[-2, 3]],
  },
  {
    what: 'a fraction as a whole number',
    cypher: "RETURN toInteger('1.7') AS x, toInteger('x') AS y",
    columns: ['x', 'y'],
    rows: [[1, null]],
  },
  {
    what: 'a text that could be a number',
    cypher:
      "UNWIND ['2024', 2024, 'x', null] AS x RETURN x = 2024 AS a, x <> 2024 AS b, x < 2025 AS c, x = '2024' AS d, x IN [2024] AS e",
    columns: ['a', 'b', 'c', 'd', 'e'],
    rows: [
      [false, true, null, false, false],
      [false, true, null, true, false],
      [null, null, null, null, null],
      [true, false, true, false, true],
    ],
  },
  {
    what: 'a text that could be a number',
    cypher: "UNWIND ['2024', 2024, 'x', null] AS x WITH x WHERE x = 2024 RETURN x",
    columns: ['x'],
    rows: [[2024]],
  },
  {
    what: 'a text that could be a number',
    cypher: 'MATCH (n {date: 2024}) RETURN n.id',
    columns: ['n.id'],
    rows: [],
  },
  {
    what: 'a text that could be a number',
    cypher: "MATCH (n {year: '2024'}) RETURN n.id",
    columns: ['n.id'],
    rows: [],
  },
  {
    what: 'a text that could be a number',
    cypher: "UNWIND ['5', 5] AS x RETURN CASE x WHEN 5 THEN 'number' ELSE 'other' END AS c",
    columns: ['c'],
    rows: [['number'], ['other']],
  },
  {
    what: 'dates that are not days',
    cypher: "RETURN date('2024-05') AS a, date('2024') AS b",
    columns: ['a', 'b'],
    rows: [['2024-05-01', '2024-01-01']],
  },
  {
    what: 'dates that are not days',
    cypher: "UNWIND ['2024-05', '2024', '2024-05-06'] AS d RETURN date(d) AS x",
    columns: ['x'],
    rows: [['2024-01-01'], ['2024-05-01'], ['2024-05-06']],
  },
  {
    what: 'escapes in texts',
    cypher: String.raw`RETURN 'a\bc\fd' AS x`,
    columns: ['x'],
    rows: [['a\bc\fd']],
  },
  {
    what: 'MATCH of what is missing',
    cypher: 'MATCH (n:State) OPTIONAL MATCH (n)-[:MEMBER_OF]->(m) MATCH (m) RETURN n.id, m.id',
    columns: ['n.id', 'm.id'],
    rows: [['cz', 'eu']],
  },
  {
    what: 'a map of what is missing',
    cypher: 'MATCH (n:State) OPTIONAL MATCH (n)-[:MEMBER_OF]->(m) RETURN n.id, m{.id} AS m',
    columns: ['n.id', 'm'],
    rows: [
      ['cn', null],
      ['cz', { id: 'eu' }],
    ],
  },
  {
    what: 'a node or relationship from CASE, coalesce, a list comprehension, a sum of lists, a mixed list',
    cypher: 'MATCH (n:State) RETURN CASE WHEN n.size > 4 THEN n END AS x',
    columns: ['x'],
    rows: [['(cz)'], [null]],
  },
  {
    what: 'a node or relationship from CASE, coalesce, a list comprehension, a sum of lists, a mixed list',
    cypher: 'MATCH (n:State) OPTIONAL MATCH (n)-[:MEMBER_OF]->(m) RETURN coalesce(m, n) AS x',
    columns: ['x'],
    rows: [['(cn)'], ['(eu)']],
  },
  {
    what: 'a node or relationship from CASE, coalesce, a list comprehension, a sum of lists, a mixed list',
    cypher: 'MATCH p = (:State)-->(:Actor) RETURN [n IN nodes(p) WHERE n.size > 4] AS x',
    columns: ['x'],
    rows: [[['(cz)', '(eu)']]],
  },
  {
    what: 'a node or relationship from CASE, coalesce, a list comprehension, a sum of lists, a mixed list',
    cypher: 'MATCH (n:State) WITH collect(n) AS l, collect(n) AS m UNWIND l + m AS x RETURN x',
    columns: ['x'],
    rows: [['(cn)'], ['(cn)'], ['(cz)'], ['(cz)']],
  },
  {
    what: 'last(nodes(p)) beside an aggregate',
    cypher: 'MATCH p = (:ThreatGroup)-[*1..2]->() RETURN last(nodes(p)) AS x, count(*) AS c',
    columns: ['x', 'c'],
    rows: [['(cn)', 1]],
  },
  {
    what: 'percentiles',
    cypher:
      'MATCH (n:Actor) RETURN percentileDisc(n.size, 0.9) AS x, percentileDisc(n.size, 0.25) AS y',
    columns: ['x', 'y'],
    rows: [[27, 3]],
  },
  {
    what: 'range() with a step that leads away',
    cypher: 'RETURN range(0, 1, -3) AS x, range(5, 1, -2) AS y',
    columns: ['x', 'y'],
    rows: [[[0], [5, 3, 1]]],
  },
]
