/** A part of the guide: what it says, and a statement that shows it and can be run. */
export interface GuidePart {
  readonly title: string
  readonly text: string
  /** What one would write in SQL, had it a table for each label and each type. */
  readonly sql?: string
  readonly cypher?: string
}

/** What somebody who knows SQL must learn to ask this graph. */
export const GUIDE: readonly GuidePart[] = [
  {
    title: 'What is in it',
    text: 'Nodes are actors and incidents (:Actor, :Incident); what is claimed between them are relationships such as ATTRIBUTED_TO, TARGETED or SUMMONED. Each has properties, as a row has columns. Every claim is also a node of its own (:Claim), from which SUBJECT, OBJECT, ASSERTED_BY and QUOTED_FROM lead to what it is about, who makes it, and its words in a :Document.',
  },
  {
    title: 'MATCH draws what you look for',
    text: 'Round brackets are a node, square ones a relationship, and the arrow says which way. What has a name can be returned. There are no joins: the pattern is the join.',
    sql: `SELECT i.*, r.*, a.*
FROM incident i
JOIN attributed_to r ON r.subject = i.id
JOIN actor a ON a.id = r.object`,
    cypher: `MATCH (i:Incident)-[r:ATTRIBUTED_TO]->(a:Actor)
RETURN i, r, a`,
  },
  {
    title: 'WHERE narrows it down',
    text: 'As in SQL, but = takes texts in single quotes, <> is unequal, IN wants a list in square brackets, and null is asked for with IS NULL. CONTAINS, STARTS WITH and ENDS WITH stand for LIKE.',
    sql: `SELECT name, country FROM actor
WHERE country IN ('CN', 'RU') AND name LIKE 'APT%'`,
    cypher: `MATCH (a:Actor)
WHERE a.country IN ['CN', 'RU'] AND a.name STARTS WITH 'APT'
RETURN a.name, a.country`,
  },
  {
    title: 'Counting groups by itself',
    text: 'There is no GROUP BY. Whatever stands beside count, sum, min, max or collect is what is grouped by. Ask for HAVING with WITH … WHERE.',
    sql: `SELECT a.name AS target, count(*) AS claims
FROM targeted r JOIN actor a ON a.id = r.object
GROUP BY a.name HAVING count(*) > 1
ORDER BY claims DESC, target`,
    cypher: `MATCH (x)-[r:TARGETED]->(a:Actor)
WITH a.name AS target, count(*) AS claims
WHERE claims > 1
RETURN target, claims
ORDER BY claims DESC, target`,
  },
  {
    title: 'OPTIONAL MATCH is the LEFT JOIN',
    text: 'It keeps the row where nothing is found, with null. To ask for what is missing, say NOT EXISTS.',
    sql: `SELECT i.name AS incident, array_agg(a.name)
FROM incident i
LEFT JOIN condemned r ON r.object = i.id
LEFT JOIN actor a ON a.id = r.subject
GROUP BY i.name ORDER BY incident`,
    cypher: `MATCH (i:Incident)
OPTIONAL MATCH (i)<-[r:CONDEMNED]-(a:Actor)
RETURN i.name AS incident, collect(a.name) AS condemnedBy
ORDER BY incident`,
  },
  {
    title: 'Lists',
    text: 'A relationship has the names of its speakers as a list (assertedBy), and of its documents. any(… IN … WHERE …) asks in a list, size counts it, UNWIND makes rows of it, collect makes a list of rows.',
    cypher: `MATCH (a)-[r]->(b)
WHERE any(name IN r.assertedBy WHERE name CONTAINS 'NATO')
RETURN a, r, b`,
  },
  {
    title: 'Paths of any length',
    text: '*1..3 follows one to three relationships. Always name the upper end: an open * asks for more than anybody can read. shortestPath needs both ends found first.',
    cypher: `MATCH p = (:Actor {id: 'grp:apt31'})-[:LINKED_TO|PART_OF*1..3]->(x)
RETURN p`,
  },
  {
    title: 'Dates are texts',
    text: "A date stands as it was given ('2022/..', '2025-05-28'). dateFrom and dateTo are the first and last day that it can mean, and compare as texts. What has no date has null there.",
    cypher: `MATCH (a)-[r]->(b)
WHERE r.dateFrom >= '2024-01-01'
RETURN a.name, type(r), b.name, r.date
ORDER BY r.dateFrom`,
  },
  {
    title: 'Parameters',
    text: 'A name after $ is a value that is asked for below the editor, as ? is in a prepared statement. It is text unless you choose otherwise.',
    sql: 'SELECT * FROM actor WHERE id = ?',
    cypher: `MATCH (a:Actor {id: $id})
RETURN a`,
  },
  {
    title: 'What is refused, and why',
    text: 'A query only reads: CREATE, SET, DELETE, LOAD CSV and procedures are refused. On Neo4j, whoever runs the server may allow a write mode: a switch above the editor, for one statement at a time, which shows what would change before it does. A few things the embedded store cannot answer rightly are refused by name, with what to write instead; with Neo4j behind it they run. The list is in docs/dialect.md.',
  },
]
