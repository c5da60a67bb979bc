/** What must pass: it reads, however its names and texts look. One a line. */
export const HARMLESS: readonly string[] = String.raw`
RETURN 1
RETURN 1;
return 1 as one
MATCH (n) RETURN n
MATCH (n:Actor) RETURN n.name ORDER BY n.name SKIP 1 LIMIT 5
MATCH (n:Actor {id: $id}) RETURN n
MATCH (n:Set) RETURN n
MATCH (n:Create:Delete) RETURN n
MATCH (n)-[:MERGE]->(m) RETURN n, m
MATCH (n)-[:CREATE|DELETE]->(m) RETURN n
MATCH (n)-[r:SET*1..3]->(m) RETURN n
MATCH (n) RETURN n.set
MATCH (n) RETURN n.delete, n.create, n.merge, n.remove
MATCH (n) WHERE n.load = 'csv' RETURN n
MATCH (n) RETURN n AS set
MATCH (n) RETURN n.name AS delete
MATCH (set) RETURN set
MATCH (create:Actor) RETURN create.name
MATCH (n) RETURN {create: 1, delete: 2, set: 3} AS map
MATCH (n {set: 1}) RETURN n
RETURN $set AS x
RETURN $create, $delete
RETURN 'CREATE (n)' AS text
RETURN "MATCH (n) DETACH DELETE n" AS text
RETURN 'it''s'
RETURN 'a \' SET n.x = 1 //' AS text
RETURN "a \" CREATE (n)" AS text
MATCH (n) /* CREATE (m) */ RETURN n
MATCH (n) // DELETE n
RETURN 1 // ; CREATE (n)
MATCH (${'`'}CREATE${'`'}) RETURN ${'`'}CREATE${'`'}
MATCH (n:${'`'}DETACH DELETE n${'`'}) RETURN n
MATCH (n) RETURN n.${'`'}SET x = 1${'`'}
MATCH (n) WHERE n.name CONTAINS 'SET' RETURN n
MATCH (n) WHERE n.name STARTS WITH 'DELETE' RETURN n
MATCH (n) WHERE n.name ENDS WITH 'MERGE' RETURN n
MATCH (n) WHERE n.name =~ '.*CREATE.*' RETURN n
MATCH (n) WHERE n.name IN ['SET', 'DROP'] RETURN n
MATCH (n) WHERE n.name IS NOT NULL AND NOT n:State RETURN n
MATCH (n) WHERE n:State OR n:Person RETURN n
OPTIONAL MATCH (n)-[r]->(m) RETURN n, r, m
MATCH (n) OPTIONAL MATCH (n)-->(m) RETURN n, count(m) AS c
MATCH (n) WITH n, count(*) AS c WHERE c > 1 RETURN n, c
MATCH (n) WITH DISTINCT n.kind AS kind RETURN kind
MATCH (n) RETURN DISTINCT n.kind
MATCH (n) RETURN count(*)
MATCH (n) RETURN count(DISTINCT n.kind) AS kinds
MATCH (n) RETURN collect(n.name)[0] AS first
MATCH (n) RETURN CASE n.kind WHEN 'state' THEN 1 ELSE 2 END AS x
MATCH (n) RETURN CASE WHEN n.name = 'SET' THEN 'CREATE' ELSE 'DELETE' END AS x
UNWIND [1, 2, 3] AS x RETURN x
UNWIND range(1, 10) AS i RETURN i * 2
UNWIND $rows AS row RETURN row.set
MATCH (n) RETURN n UNION MATCH (n) RETURN n
MATCH (n) RETURN n UNION ALL MATCH (n) RETURN n
CALL { MATCH (n) RETURN n LIMIT 1 } RETURN n
MATCH (n) CALL { WITH n MATCH (n)--(m) RETURN count(m) AS c } RETURN n, c
MATCH (n) CALL (n) { MATCH (n)--(m) RETURN count(m) AS c } RETURN n, c
MATCH (n) WHERE EXISTS { (n)-->() } RETURN n
MATCH (n) WHERE EXISTS { MATCH (n)-->(m) WHERE m.set = 1 } RETURN n
MATCH (n) WHERE NOT EXISTS { (n)--() } RETURN n
MATCH (n) RETURN COUNT { (n)--() } AS c
MATCH (n) RETURN COLLECT { MATCH (n)--(m) RETURN m.name } AS names
MATCH p = (a)-[*1..3]-(b) RETURN p
MATCH p = shortestPath((a:State)-[*..5]-(b:ThreatGroup)) RETURN p
MATCH (a {id: 'x'}), (b {id: 'y'}), p = shortestPath((a)-[*..6]-(b)) RETURN p
MATCH (a) MATCH p = allShortestPaths((a)-[*..3]-(b)) RETURN p
MATCH p = SHORTEST 1 (a:State)-[]-+(b:Person) RETURN p
MATCH (a)-[r]->(b) WHERE type(r) = 'SET' RETURN a
MATCH (a)<-[r]-(b) RETURN startNode(r), endNode(r)
MATCH (a)-[r]-(b) RETURN properties(r), keys(r), labels(a), elementId(a)
MATCH (n) RETURN [x IN labels(n) WHERE x <> 'Set' | x] AS labels
MATCH (n) RETURN [(n)-->(m) | m.name] AS names
MATCH (n) RETURN all(x IN n.aliases WHERE x <> 'a') AS a, any(x IN [1] WHERE x = 1) AS b
MATCH (n) RETURN none(x IN [1] WHERE x = 2), single(x IN [1] WHERE x = 1)
RETURN reduce(s = 0, x IN [1, 2] | s + x) AS sum
MATCH (n) RETURN n {.name, .set, kind: n.kind} AS map
MATCH (n) RETURN n {.*} AS map
RETURN date('2024-05-01') AS d
RETURN datetime.truncate('day', datetime()) AS d
RETURN duration.between(date('2024-01-01'), date('2024-02-01')) AS d
RETURN duration('P1D'), localdatetime(), time()
RETURN toUpper('set'), toLower('X'), trim(' x '), split('a,b', ',')[0]
RETURN toInteger('1'), toFloat('1.5'), toString(1), toBoolean('true')
RETURN coalesce(null, 1) AS x
RETURN 1 + 2 * 3 ^ 2 % 5 - 4 / 2 AS x
RETURN -1, +1, 1.5e3, 0x1F, 0o17
RETURN 1 < 2 AND 2 <= 3 OR NOT 3 > 4 XOR true
RETURN null IS NULL, 1 <> 2
RETURN [1, 2, 3][0..2] AS slice
RETURN {a: {b: [1, {c: 2}]}} AS nested
RETURN 'ünïcödé 静か 🕊' AS text
RETURN '\u00e9' AS text
RETURN 'C:\\path' AS text
MATCH (n) RETURN n.name AS ${'`'}the name${'`'}
MATCH (n) RETURN n.name AS name, count(*) AS count ORDER BY count DESC, name ASC
MATCH (n) RETURN n ORDER BY n.set DESCENDING LIMIT 3
MATCH (n) WITH n ORDER BY n.name LIMIT 3 RETURN n
MATCH (n) WITH n WHERE n.create > 1 RETURN n
MATCH (n:Actor|Incident) RETURN n
MATCH (n:!State) RETURN n
MATCH (n:Actor&State) RETURN n
MATCH (n WHERE n.name = 'x') RETURN n
MATCH (a)-[r WHERE r.date > '2024']->(b) RETURN r
MATCH (a)-[:ATTRIBUTED_TO|CONDEMNED]->(b) RETURN a
CALL db.labels()
CALL db.labels() YIELD label RETURN label
CALL db.relationshipTypes() YIELD relationshipType AS type RETURN type
CALL db.propertyKeys
SHOW INDEXES
SHOW CONSTRAINTS
MATCH (load:Actor) RETURN load
MATCH (n) RETURN n.drop AS drop
WITH 1 AS create RETURN create
WITH [1, 2] AS set UNWIND set AS x RETURN x
MATCH (use) WHERE use.name = 'x' RETURN use
`
  .split('\n')
  .filter((line) => line !== '')
