/** A statement, and the column of its first line that a fault is told at. */
export type FaultShape = readonly [cypher: string, column: number]

export const FAULT_PARAMETERS = {
  text: 'a',
  whole: 1,
  broken: 4.7,
  yes: true,
  list: ['a', 1],
  map: { a: 1 },
}

/** Neo4j 5.26.30 refuses these before it runs them, whatever the graph holds. */
export const EARLY_FAULTS: readonly FaultShape[] = [
  // What a variable or a parameter is known to be.
  ["WITH 'a' AS x RETURN x.y AS z", 22],
  ["WITH 'a' AS x RETURN x[0] AS z", 22],
  ["WITH [1] AS x, 'a' AS i RETURN x[i] AS z", 34],
  ['WITH [1, true] AS x RETURN x.y AS z', 28],
  ['UNWIND [1, 2] AS x RETURN x.y AS z', 27],
  ['WITH $text AS x RETURN x.y AS z', 24],
  ['WITH $yes AS x RETURN x[0] AS z', 23],
  ['WITH $list AS x RETURN x.y AS z', 24],
  ['WITH $list AS x, $text AS i RETURN x[i] AS z', 38],
  ['WITH {a: 1} AS x RETURN x[0] AS z', 27],
  ['MATCH (n) RETURN n[1] AS z', 20],
  ['MATCH (n) WITH labels(n) AS x RETURN x.y AS z', 38],
  ['RETURN COUNT { (a)-->() } AND true AS z', 8],
  ["RETURN -duration('P1D') AS z", 9],
  ['RETURN date() * 2 AS z', 8],
  // What functions take.
  ["RETURN properties('Cypher') AS z", 19],
  ['RETURN toBoolean(1.5) AS z', 18],
  ['RETURN toFloat(true) AS z', 16],
  ['RETURN toString([1]) AS z', 17],
  ['RETURN toInteger({}) AS z', 18],
  ['RETURN toUpper(1) AS z', 16],
  ['RETURN labels($whole) AS z', 15],
  ['MATCH p = (a)-->() RETURN keys(p) AS z', 32],
  // Conditions.
  ['MATCH (n) WHERE (n) RETURN n', 17],
  ['MATCH (n)-[r]->() WHERE r RETURN n', 25],
  ['MATCH (n) WITH n WHERE 1 RETURN n', 24],
  ["MATCH (n WHERE 'a') RETURN n", 16],
  ['RETURN [x IN [1] WHERE x] AS z', 24],
  ['RETURN CASE WHEN [1] THEN 2 END AS z', 18],
  ['RETURN all(x IN [1] WHERE x) AS z', 27],
  // Nothing to give out.
  ['MATCH () RETURN *', 17],
  ['RETURN *, 1 AS z', 8],
  // Random numbers, and rows gathered for each item.
  ['RETURN count(rand()) AS z', 14],
  ['MATCH (n) RETURN sum(1 + rand()) AS z', 26],
  ['MATCH (n) RETURN [x IN [1, 2] | count(*)] AS z', 33],
  ['MATCH (n) RETURN any(x IN [1] WHERE count(*) > 1) AS z', 37],
  ['MATCH (n) RETURN reduce(s = 0, x IN [1] | s + count(*)) AS z', 47],
  // What is read beside an aggregate.
  ['MATCH (n) RETURN n.x + 1, n.x + 1 + count(*)', 27],
  ['MATCH (n) WITH n.x + n.y AS a, n.x + n.y + count(*) AS b RETURN *', 32],
  ['MATCH (n) RETURN n.x, n.x + n.y + count(*)', 29],
  ['MATCH (n) RETURN n.x AS x, n{.x, c: count(*)} AS y', 28],
  ['MATCH (n) RETURN [x IN collect(n.x) | x + n.x] AS z', 43],
  // Escapes that are cut short, even in a comment.
  [String.raw`RETURN '\uH' AS z`, 9],
  [String.raw`RETURN 'C:\users' AS z`, 11],
  [String.raw`RETURN '\\\uH' AS z`, 11],
  [String.raw`RETURN 1 AS z // \uH`, 18],
]

/** Neo4j 5.26.30 answers the first part of these until it comes to the wrong value. */
export const LATE_FAULTS: readonly FaultShape[] = [
  ['RETURN [x IN [true, []] | toBoolean(x)] AS z', 37],
  ['RETURN [x IN [true, 1.0] | toBoolean(x)] AS z', 38],
  ['RETURN [x IN [1, []] | toInteger(x)] AS z', 34],
  ['RETURN toInteger([]) AS z', 18],
  ['RETURN [x IN [1.0, true] | toFloat(x)] AS z', 36],
  ["RETURN [x IN [1, '', {}] | toString(x)] AS z", 37],
  ['WITH [1, []] AS l UNWIND l AS x RETURN toInteger(x) AS z', 50],
  ['MATCH (n) WITH [n, 1] AS l RETURN labels(l[1]) AS z', 42],
  ['RETURN [x IN [null, 1] | x.y] AS z', 26],
  ["WITH coalesce(null, 'a') AS x RETURN x[0] AS z", 38],
  ['WITH [1, 2] AS l, $broken AS i RETURN l[i] AS z', 41],
]

/** Neo4j 5.26.30 answers these, near as they are to the faults above. */
export const NO_FAULTS: readonly string[] = [
  'RETURN [null, 1][0].y AS z',
  'WITH CASE WHEN true THEN null ELSE 1 END AS x RETURN x.y AS z',
  'MATCH (n:Missing) WITH coalesce(null, 1) AS x RETURN x.y AS z',
  "MATCH (n:Missing) WITH 'a' + n.x AS x RETURN x[0] AS z",
  'MATCH (n:Missing) RETURN $list[0].y AS z',
  'MATCH (n:Missing) WITH [1, 2] AS l, $broken AS i RETURN l[i] AS z',
  'MATCH (n:Missing) RETURN toInteger([]) AS z',
  'RETURN [x IN [1, []] WHERE x = 1 | toInteger(x)] AS z',
  "RETURN [x IN [1, '1', true, 1.5, null] | toInteger(x)] AS z",
  "RETURN [x IN [1, '', true, null] | toString(x)] AS z",
  'MATCH (n) WITH [n, 1] AS l RETURN labels(l[0]) AS z',
  'RETURN toBooleanOrNull([]) AS z, toIntegerOrNull({}) AS y',
  'MATCH (n) RETURN size(COLLECT { MATCH (n)-->(m) RETURN m.x }) AS z',
  "UNWIND [1, 'a'] AS x WITH x WHERE x = 1 RETURN sum(x) AS z",
  'RETURN toString(date()) AS z, size([1]) AS y, reverse([1]) AS x',
  'MATCH (n) WHERE n.yes RETURN n.x AS z',
  'MATCH (n) WHERE null RETURN n.x AS z',
  'MATCH () RETURN 1 AS z',
  'MATCH () WITH * RETURN 1 AS z',
  'UNWIND [1] AS x RETURN *',
  'MATCH (n) WITH n, rand() AS r RETURN max(r) > 2 AS z',
  'RETURN count(*) + rand() > 5 AS z',
  'MATCH (n) RETURN count(CASE WHEN rand() > 2 THEN 1 END) AS z',
  'MATCH (n) RETURN [x IN collect(n.x) WHERE x > 1 | x + 1] AS z',
  'MATCH (n) RETURN reduce(s = count(*), x IN [1] | s + x) AS z',
  'MATCH (n) RETURN n.x, n.x + count(*) AS z',
  'MATCH (n) RETURN (n.x) AS y, n.x + 1 + count(*) AS z',
  'MATCH (n) WITH n AS m, count(*) AS c RETURN m.x + c AS z',
  'MATCH (n) RETURN n.x AS y, [x IN collect(n.x) | x + n.x] AS z',
  'MATCH (n) RETURN 1 + count(*) AS z, $whole + count(*) AS y',
  'MATCH (n) WITH n.x AS x RETURN *, x + count(*) AS z',
  String.raw`RETURN 'C:\\users' AS z, '\\\\uH' AS y, '\u00e9' AS x // \\u`,
]
