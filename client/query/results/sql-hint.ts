import { scan, type Token } from '../language/scan.ts'

/** A habit of SQL, as it shows in words and marks with single blanks between, and what Cypher has. */
type Habit = readonly [shape: RegExp, instead: string]

const CHANGE =
  'This is SQL for changing data. In Cypher that is CREATE, SET or DELETE behind a MATCH; a query does not change anything.'

/** The first that fits is told; what begins a statement goes first. */
const HABITS: readonly Habit[] = [
  [/^(?:INSERT INTO|UPDATE [^ ]+ SET|DELETE FROM|TRUNCATE|(?:CREATE|ALTER|DROP) TABLE)\b/, CHANGE],
  [
    /\bJOIN\b/,
    'This is SQL. Cypher has no JOIN: the pattern is the join, and OPTIONAL MATCH the LEFT JOIN. MATCH (i:Incident)-[r:ATTRIBUTED_TO]->(a:Actor) RETURN i.name, a.name',
  ],
  [
    /^SELECT\b.*\b(?:GROUP BY|HAVING)\b/,
    'This is SQL. In Cypher, what stands beside count(*) is what is grouped by: MATCH (a:Actor) WITH a.country AS country, count(*) AS actors WHERE actors > 1 RETURN country, actors',
  ],
  [
    /^(?:WITH RECURSIVE|SELECT)\b/,
    "This is SQL. In Cypher, MATCH with a pattern stands for FROM, a label for the table, and RETURN comes last: MATCH (a:Actor) WHERE a.country = 'CZ' RETURN a.name",
  ],
  [
    /^(?:SHOW TABLES|DESC|DESCRIBE)\b/,
    'The schema beside the editor lists labels, types and properties.',
  ],
  [
    /\bSELECT\b/,
    'There is no SELECT in Cypher. For a query in a query write EXISTS { MATCH … }, COUNT { MATCH … } or CALL { MATCH … RETURN … }.',
  ],
  [
    /\bGROUP BY\b/,
    'Leave GROUP BY out: what stands beside count(*) in RETURN is what is grouped by.',
  ],
  [
    /\bHAVING\b/,
    'For HAVING, count in a WITH and ask behind it: WITH a.country AS country, count(*) AS actors WHERE actors > 1',
  ],
  [
    /\b(?:I?LIKE|RLIKE|REGEXP)\b/,
    "For LIKE write STARTS WITH 'APT', ENDS WITH 'APT' or CONTAINS 'APT', without %; for capitals and small letters alike, toLower(a.name) CONTAINS 'apt'; for a pattern, =~ 'APT.*'.",
  ],
  [/\bBETWEEN\b/, "For BETWEEN write '2024-01-01' <= r.dateFrom <= '2024-12-31'."],
  [/\bIN \( (?:''|\d)/, "A list stands in square brackets: a.country IN ['CZ', 'CN']"],
  [/! =/, 'Unequal is <> in Cypher.'],
  [/= =/, 'Equal is one = in Cypher.'],
  [/- - [\p{L}_]/u, 'A comment begins with // in Cypher, or stands between /* and */.'],
  [/\b(?:TOP|FETCH FIRST) \d/, 'For the first rows write LIMIT 10 at the end.'],
  [/^FROM\b|\bFROM \w+ WHERE\b/, 'There is no FROM in Cypher: MATCH (a:Actor) says where to look.'],
]

/** What Cypher has for a habit of SQL in a statement that was refused; null where there is none. */
export function sqlHint(cypher: string): string | null {
  const tokens = scan(cypher).filter(({ kind }) => kind !== 'space' && kind !== 'comment')
  const shown = tokens
    .map(({ kind, text }, index) => {
      if (kind === 'text') return "''"
      return isName(tokens[index - 1]) ? 'name' : text.toUpperCase()
    })
    .join(' ')
  return HABITS.find(([shape]) => shape.test(shown))?.[1] ?? null
}

/** What stands behind these is what somebody has named so: r.from, :Like. */
function isName(before: Token | undefined): boolean {
  return before?.text === '.' || before?.text === ':'
}
