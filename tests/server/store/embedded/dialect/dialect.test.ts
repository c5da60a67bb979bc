import { describe, expect, it } from 'vitest'
import { toEmbedded } from '../../../../../server/store/embedded/dialect/dialect.ts'
import { QueryFault, QueryUnsupported } from '../../../../../server/store/errors.ts'

const isText = (value: string) => `coalesce(${value} STARTS WITH '', false)`

const PARAMETERS = { y: 'y', l: ['a'], m: ['b'], from: '2024-05-01' }

describe('a rule of the dialect', () => {
  it.each<[string, string, string]>([
    [
      'names columns',
      'MATCH (n) RETURN n, count( * )',
      'MATCH (n) RETURN n, count( * ) AS `count( * )`',
    ],
    [
      'sorts by the names it gave',
      'MATCH (n) RETURN n.x, count(*), n.x ^ 2 ORDER BY count( * ) DESC, n.x',
      'MATCH (n) RETURN n.x, count(*) AS `count(*)`, n.x ^ 2 AS `n.x ^ 2` ORDER BY `count(*)` DESC, n.x',
    ],
    [
      'tells what it sorts by from what differs in a blank in quotes',
      "MATCH (n) RETURN n.x = 'a b', n.x = 'ab' ORDER BY n.x='a b'",
      "MATCH (n) RETURN n.x = 'a b' AS `n.x = 'a b'`, n.x = 'ab' AS `n.x = 'ab'` ORDER BY `n.x = 'a b'`",
    ],
    ['opens *', 'MATCH (b)-[`a c`]->(a) RETURN *', 'MATCH (b)-[`a c`]->(a) RETURN a, `a c`, b'],
    ['sums to 0', 'MATCH (n) RETURN sum(n.x) AS s', 'MATCH (n) RETURN coalesce(sum(n.x), 0) AS s'],
    [
      'counts ids',
      'MATCH (a)-[r]->(b) RETURN count(DISTINCT a) AS x, count(DISTINCT r) AS y, count(b) AS z',
      'MATCH (a)-[r]->(b) RETURN count(DISTINCT id(a)) AS x, count(DISTINCT id(r)) AS y, count(b) AS z',
    ],
    [
      'tests how long the shortest path is behind the search',
      'MATCH (a:A), p = shortestPath((a)-[*]-(b:B)) WHERE a.x IS NULL AND length(p) <= 5 RETURN p',
      'MATCH (a:A), (b:B) WHERE (a.x IS NULL) MATCH p = shortestPath((a)-[*]-(b)) WHERE length(p) <= 5 RETURN p',
    ],
    [
      'parts shortest paths',
      'MATCH (a {id: $a}), (b {id: $b}), p = shortestPath((a)-[*..8]-(b)) RETURN p',
      'MATCH (a {id: $a}), (b {id: $b}) MATCH p = shortestPath((a)-[*..8]-(b)) RETURN p',
    ],
    [
      'parts them with their conditions',
      "MATCH (a:A), p = shortestPath((a)-[*]-(:B|C)), (d) WHERE a.x = 'y' RETURN p",
      "MATCH (a:A), (d), (x1) WHERE (a.x = 'y') AND (x1:B OR x1:C) MATCH p = shortestPath((a)-[*]-(x1)) RETURN p",
    ],
    [
      'writes quantifiers in the older words',
      'MATCH (a)-[r:R|S {y: $y}]->{1,3}(b)<--+(c) ((x)-[:T]-(y)){,2} (d) RETURN a',
      'MATCH (a)-[r:R|S*1..3 {y: $y}]->(b)<-[*1..]-(c) -[:T*0..2]- (d) RETURN a',
    ],
    [
      'writes selectors in the older words',
      'MATCH p = SHORTEST 1 PATH (a:A)-[:R]-+(b) MATCH ALL SHORTEST (b)-->*(c) RETURN p',
      'MATCH p = shortestPath((a:A)-[:R*1..]-(b)) MATCH x1 = allShortestPaths((b)-[*0..]->(c)) RETURN p',
    ],
    [
      'goes through the nodes of a path',
      'MATCH p = (a)-->(b) WHERE a IN nodes(p)[1..] RETURN labels(nodes(p)[0]) AS x, nodes(p)[0] = b AS y',
      'MATCH p = (a)-->(b) WHERE a IN [x1 IN nodes(p)[1..] | x1] RETURN [x2 IN [nodes(p)[0]] | labels(x2)][0] AS x, [x3 IN [nodes(p)[0]] | x3][0] = b AS y',
    ],
    [
      'counts the days between dates',
      "RETURN duration.inDays(date('2024-05-01'), date()).days AS x",
      "RETURN [x1 IN [(date() - date('2024-05-01'))] | x1.days][0] AS x",
    ],
    [
      'asks for types',
      'MATCH ()-[r]->() WHERE r:A|B AND NOT r:C RETURN r',
      "MATCH ()-[r]->() WHERE (type(r) = 'A' OR type(r) = 'B') AND NOT type(r) = 'C' RETURN r",
    ],
    [
      'moves labels into WHERE',
      "MATCH (a:A|B)-[:!R]->(:`C D`&!E) WHERE a.x = 'y' OR a.z RETURN a",
      "MATCH (a)-[x1]->(x2) WHERE (a.x = 'y' OR a.z) AND (a:A OR a:B) AND NOT (type(x1) = 'R') AND (x2:`C D` AND NOT (x2:E)) RETURN a",
    ],
    [
      'moves conditions into WHERE',
      'MATCH (a WHERE a.x)-[r {y: $y} WHERE r.z]->(b) RETURN EXISTS { (a)-->(c WHERE c.x) } AS e',
      'MATCH (a)-[r {y: $y}]->(b) WHERE (a.x) AND (r.z) RETURN EXISTS { (a)-->(c) WHERE (c.x) } AS e',
    ],
    [
      'makes EXISTS of patterns with conditions',
      'MATCH (a) WHERE (a)-->(:A|B) RETURN a',
      'MATCH (a) WHERE EXISTS { (a)-->(x1) WHERE (x1:A OR x1:B) } RETURN a',
    ],
    [
      'takes RETURN out of EXISTS',
      'MATCH (a) WHERE EXISTS { MATCH (a)-->(b) RETURN b } RETURN a',
      'MATCH (a) WHERE EXISTS { MATCH (a)-->(b)  } RETURN a',
    ],
    [
      'keeps null results of patterns',
      'MATCH (a) RETURN [(a)-->(b) | b.x] AS l, [(a)-->(b) | b] AS m, size([(a)-->(b) | b.x]) AS n',
      'MATCH (a) RETURN [x1 IN [(a)-->(b) | [b.x]] | x1[0]] AS l, [(a)-->(b) | b] AS m, COUNT { (a)-->(b) } AS n',
    ],
    ['binds powers', 'RETURN 2 ^ 3 ^ 2 AS x', 'RETURN (2 ^ 3) ^ 2 AS x'],
    ['rounds up', 'RETURN round($x) AS x', 'RETURN floor($x + 0.5) AS x'],
    [
      'reads fractions',
      'RETURN toInteger($x) AS x, toInteger(1.5) AS y',
      `RETURN coalesce(toInteger($x), toInteger(toFloat(CASE WHEN $x =~ '[-+0-9.eE]*' THEN $x END))) AS x, toInteger(1.5) AS y`,
    ],
    [
      'counts slices from the end',
      'MATCH (n) RETURN n.l[1..-1] AS x, n.l[0..3] AS y',
      'MATCH (n) RETURN n.l[1..CASE WHEN size(n.l) + -1 > 0 THEN size(n.l) + -1 ELSE 0 END] AS x, n.l[0..3] AS y',
    ],
    [
      'turns none round where only true counts',
      "MATCH (n) WHERE none(x IN n.l WHERE x = 'a') OR any(x IN n.l WHERE x = 'a') RETURN n",
      "MATCH (n) WHERE all(x IN n.l WHERE NOT (x = 'a')) OR any(x IN n.l WHERE x = 'a') RETURN n",
    ],
    [
      'spells null out elsewhere',
      "MATCH (n) WHERE NOT any(x IN n.l WHERE x = 'a') RETURN n",
      "MATCH (n) WHERE NOT CASE WHEN any(x IN n.l WHERE x = 'a') THEN true WHEN n.l IS NULL OR any(x IN n.l WHERE (x = 'a') IS NULL) THEN null ELSE false END RETURN n",
    ],
    [
      'knows the empty list',
      'MATCH (n) WHERE n.x IN $l AND NOT n.x IN $m RETURN n',
      'MATCH (n) WHERE n.x IN $l AND NOT CASE WHEN size($m) = 0 THEN false ELSE n.x IN $m END RETURN n',
    ],
    [
      'tells numbers from texts',
      "MATCH (n {year: 2024}) WHERE n.x > 5 AND n.y = '2024' AND n.z = 'x' RETURN n",
      `MATCH (n {year: 2024}) WHERE ((n.x > 5 AND NOT ${isText('n.x')}) AND (n.y = '2024' AND ${isText('n.y')}) AND n.z = 'x') AND NOT ${isText('n.`year`')} RETURN n`,
    ],
    [
      'adds to lists',
      "MATCH (n) RETURN labels(n) + 'x' AS x, n.l + $y AS y, 'a' + n.z AS z",
      "MATCH (n) RETURN (labels(n) + ['x']) AS x, CASE WHEN $y IS NULL THEN null ELSE coalesce(n.l + $y, n.l + [$y], toString(n.l) + $y) END AS y, 'a' + n.z AS z",
    ],
    [
      'completes dates',
      "RETURN date('2024-05') AS x, date() AS y",
      "RETURN date('2024-05-01') AS x, date() AS y",
    ],
    [
      'guards against what is missing',
      'MATCH (a) OPTIONAL MATCH (a)-->(b) MATCH (b) RETURN a{.x} AS a, b{.x} AS b',
      'MATCH (a) OPTIONAL MATCH (a)-->(b) MATCH (b) WHERE b IS NOT NULL RETURN a{.x} AS a, CASE WHEN b IS NULL THEN null ELSE b{.x} END AS b',
    ],
    [
      'quotes names that are keywords',
      'MATCH (set:Match {order: 1})-[:IN]->(n) RETURN set.delete AS create, $with AS x',
      `MATCH (\`set\`:\`Match\` {order: 1})-[:\`IN\`]->(n) WHERE NOT ${isText('`set`.`order`')} RETURN \`set\`.\`delete\` AS \`create\`, $\`with\` AS x`,
    ],
    [
      'writes texts, numbers and blanks plainly',
      "RETURN\u00a0'\\b\\f\\n' AS x, 1_000 AS y, 'a' || 'b' AS z;",
      "RETURN '\\u0008\\u000c\\n' AS x, 1000 AS y, 'a' + 'b' AS z ",
    ],
    [
      'writes what is two escapes as one character',
      String.raw`RETURN '\uD83D\uDD4A \\uD83D \u00e9' AS x`,
      String.raw`RETURN '🕊 \\uD83D \u00e9' AS x`,
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(toEmbedded(text, PARAMETERS).text).toBe(expected)
  })

  it('leaves alone what is harmless already', () => {
    const text = `MATCH (a:Actor:State {id: $id})-[r:CONDEMNED|SUMMONED]->(b) // from the state
WHERE r.date >= $from AND any(x IN b.aliases WHERE x CONTAINS 'a')
WITH b, r ORDER BY r.date LIMIT 10
OPTIONAL MATCH (b)<-[:ABOUT]-(c:Claim)
RETURN b.id AS id, r, collect(c.id) AS claims, CASE WHEN b.name IS NULL THEN 'x' END AS y`
    expect(toEmbedded(text, PARAMETERS).text).toBe(text)
  })

  it.each([
    'MATCH (n)-->(m) WITH n, collect(m) AS l WHERE n IN l RETURN n.x AS x',
    'MATCH (n) WHERE n IN [] RETURN n.x AS x',
    'MATCH (n) WHERE n IN $empty OR n = null RETURN n.x AS x',
    'MATCH (a)-[r]->(b) WITH [a, r] AS l WHERE l[1].x IN [true] RETURN 1 AS x',
    'CALL { MATCH (n:A) RETURN n UNION MATCH (n:B) RETURN n UNION RETURN null AS n } RETURN n',
  ])('takes these for nodes, compared with nodes: %s', (text) => {
    expect(toEmbedded(text, { empty: [] }).text).toBe(text)
  })

  it('leaves it to the engine to tell that a name is not defined', () => {
    const text = 'MATCH (n) WHERE n = zz OR n IN zz RETURN n.x AS x'
    expect(toEmbedded(text).text).toBe(text)
  })

  it.each([
    'CREATE (n)',
    'MATCH (n) SET n.x = 1 || 2',
    'EXPLAIN MATCH (n) RETURN 1 || 2',
    'RETRUN 1',
  ])('leaves it to the engine to refuse %s', (text) => {
    expect(toEmbedded(text, PARAMETERS).text).toBe(text)
  })

  it.each([
    ['MATCH (`a``b`) RETURN 1 AS x', 8],
    ['RETURN 1 AS `a``b`', 13],
    ['RETURN $`a``b` AS x', 8],
    ['USE neo4j MATCH (n) RETURN n', 1],
    ['CYPHER 5 MATCH (n) RETURN n', 1],
    ['MATCH (n) RETURN n{x: 1, .y} AS x', 18],
  ])('refuses what the engine cannot read: %s', (text, column) => {
    const position = expect.objectContaining({ column }) as unknown
    expect(() => toEmbedded(text)).toThrow(QueryUnsupported)
    expect(() => toEmbedded(text)).toThrow(expect.objectContaining({ position }))
  })

  it('refuses SKIP and LIMIT of what cannot be reckoned, at its place', () => {
    const refused = expect.objectContaining({ position: expect.objectContaining({ column: 30 }) })
    const text = 'MATCH (n) RETURN n.x LIMIT   size([1])'
    expect(() => toEmbedded(text)).toThrow(QueryUnsupported)
    expect(() => toEmbedded(text)).toThrow(refused as Error)
  })

  it.each([
    ['1 + 1', '2'],
    ['$n + 1', '4'],
    ['(-7 / 2 + $n) * 10 % 7', '0'],
    ['7 % 4', '3'],
    ['toInteger($n)', '3'],
    ['toInteger($numeral) + toInteger($broken)', '14'],
  ])('reckons LIMIT %s, and SKIP: %s', (limit, number) => {
    const text = (bound: string) => `MATCH (n) WITH n SKIP ${bound} RETURN n.x AS x LIMIT ${bound}`
    expect(toEmbedded(text(limit), { n: 3, numeral: '10', broken: 4.7 }).text).toBe(text(number))
  })

  it.each(['1 - 2', '1 / 0', '1.0 + 1', '$none + 1', "1 + '1'", '$text + 1', '2 ^ 1'])(
    'reckons no LIMIT %s',
    (limit) => {
      const text = `MATCH (n) RETURN n.x LIMIT ${limit}`
      expect(() => toEmbedded(text, { text: 'a' })).toThrow(QueryFault)
    },
  )

  it('takes OFFSET', () => {
    const text = 'MATCH (offset) RETURN offset.x AS x OFFSET $n LIMIT 3'
    expect(toEmbedded(text).text).toBe('MATCH (offset) RETURN offset.x AS x SKIP $n LIMIT 3')
  })

  it.each([
    ['RETURN 1 AND true AS x', 8],
    ['MATCH (n) WHERE NOT n.xs + [1] RETURN n', 21],
    ['RETURN 1 IN 2 AS x', 13],
    ["RETURN 1 IN 'foo' AS x", 13],
    ["RETURN 'a' % 2 AS x", 8],
    ["RETURN none(x IN ['Clara'] WHERE x % 2 = 0) AS x", 34],
    ['RETURN none(x IN [false, true] WHERE 2 * x = 0) AS x', 42],
    ["RETURN range('xyz', 1, 1) AS x", 14],
    ['WITH [1, 2] AS list, true AS index RETURN list[index] AS x', 48],
    ["RETURN [1, 2]['a'] AS x", 15],
    ['WITH 1 AS x RETURN x.y AS z', 20],
    ['WITH true AS x RETURN x[0] AS z', 23],
    ['RETURN range(1.5, 3) AS x', 14],
    ['RETURN range(1, 3, 0) AS x', 20],
    ['MATCH (a) RETURN size((a)-->()) AS x', 23],
    ['MATCH (a) RETURN type(a) AS x', 23],
    ['MATCH p = (a)-->() RETURN size(p) AS x', 32],
    ['MATCH (a) WHERE (a)-[r]->() RETURN a', 22],
    ['MATCH (p) MATCH p = (a)-->(b) RETURN p', 17],
    ['MATCH (a)-[r]->(r) RETURN a', 17],
    ['WITH 1 AS a MATCH (a)-->(b) RETURN b', 20],
    ['MATCH (a)-[r]->() MATCH ()-[r*]->(b) RETURN b', 29],
  ])('tells the fault that Neo4j tells, at its place: %s', (text, column) => {
    const position = expect.objectContaining({ column }) as unknown
    expect(() => toEmbedded(text)).toThrow(expect.objectContaining({ position }))
  })

  it.each([
    'MATCH (a) WHERE exists((a)-->()) AND (a)-->() RETURN a.x',
    'UNWIND $nodes AS a MATCH (a)-->(b) RETURN b.x AS x',
    'CALL db.labels() MATCH (a) WHERE (a)-->(label) RETURN a.x',
    "MATCH (n) WHERE 'x' IN n.xs + 'y' RETURN n.x",
    'MATCH (a)-[r*]->(b) MATCH (c)-[r*]->(d) RETURN a.x',
    'MATCH (n) RETURN range(0, size(n.xs) / 2) AS x',
    "MATCH (n) RETURN date('2024-01-02') - duration('P1D') AS x, duration('P1D') * 2 AS y",
    "MATCH (n) RETURN [1, 2][size(n.xs) / 2] AS x, {a: 1}['a'] AS y, n['xs'] AS z, n.xs[n.x] AS u",
    'WITH CASE WHEN $on THEN 1 END AS x RETURN x * 2 AS y, -x ^ 2 AS z',
  ])('finds no fault where there may be none: %s', (text) => {
    expect(() => toEmbedded(text, PARAMETERS)).not.toThrow()
  })

  it('does not grow without end', () => {
    const nested = `RETURN ${'any(x IN [1] WHERE NOT '.repeat(12)}x.y > 1${')'.repeat(12)} AS z`
    expect(() => toEmbedded(nested)).toThrow(QueryFault)
  })
})
