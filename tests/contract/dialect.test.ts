import { beforeAll, expect, it } from 'vitest'
import type { Value } from '../../graph-data/model/value.ts'
import { QueryFault } from '../../server/store/errors.ts'
import { DATASET } from '../fixtures/dataset.ts'
import { ask, describeEachStore } from './stores.ts'

/** Statements of shapes that the embedded engine answers wrongly by itself; each orders its rows. */
const SAME: readonly string[] = [
  'MATCH (n:Actor) RETURN n, count(*) AS c ORDER BY n.id',
  'MATCH (a:Claim)-[:ASSERTED_BY]->(b) RETURN b, count(a) AS c ORDER BY b.id',
  'MATCH (a)-[:SUBJECT]-(c:Claim)-[:ASSERTED_BY]->(b) RETURN count(DISTINCT a) AS a, count(DISTINCT b) AS b',
  'MATCH (c:Claim)-[:QUOTED_FROM]->(d:Document)<-[:QUOTED_FROM]-(e:Claim) RETURN count(DISTINCT d) AS d',
  'MATCH (n:Actor) RETURN sum(n.missing) AS s, avg(n.missing) AS a, max(n.missing) AS m, count(n.missing) AS c',
  'MATCH (n:Nobody) RETURN sum(n.x) AS s, count(n) AS c, collect(n.x) AS l',
  "MATCH (a {id: 'grp:quiet-heron'}), (b {id: 'state:sylvania'}), p = shortestPath((a)-[*..4]-(b)) RETURN length(p) AS hops",
  "MATCH p = shortestPath((a:ThreatGroup {id: 'grp:quiet-heron'})-[*..4]-(b:Office)) RETURN length(p) AS hops",
  'MATCH (n:State|ThreatGroup) RETURN n.id AS id ORDER BY id',
  'MATCH (n:Actor&!State) RETURN n.id AS id ORDER BY id',
  "MATCH (n:Actor WHERE n.kind = 'state') RETURN n.id AS id ORDER BY id",
  "MATCH (a)-[r:LINKED_TO WHERE r.stance = 'denies']->(b) RETURN a.id AS a, b.id AS b",
  'MATCH (n:Actor) WITH n, count { (n)--() } AS c RETURN n.id AS id, c ORDER BY c DESC, id',
  'MATCH (n:Actor) RETURN n.id AS id, [x IN n.aliases | toUpper(x)] AS aliases ORDER BY id',
  'MATCH (n:Actor) OPTIONAL MATCH (n)-[r:SUMMONED]->(m) RETURN n.id AS id, m.id AS summoned ORDER BY id',
  'MATCH (n:Actor) OPTIONAL MATCH (n)-[r:SUMMONED]->(m) WITH n, collect(m.id) AS ids RETURN n.id AS id, ids ORDER BY id',
  'MATCH (a)-[r:ATTRIBUTED_TO]->(b) RETURN DISTINCT b.id AS id ORDER BY id',
  'MATCH (a)-[r]->(b) WHERE r.claimId IS NOT NULL RETURN type(r) AS type, count(*) AS c ORDER BY type',
  'MATCH (a)-[*1..2]-(b:State) RETURN a.id AS id, count(*) AS c ORDER BY c DESC, id LIMIT 5',
  'UNWIND [3, 1, null, 2] AS x RETURN x ORDER BY x',
  'UNWIND [1, 2, 3] AS x WITH x WHERE x > 1 RETURN collect(x) AS l, sum(x) AS s, avg(x) AS a',
  'MATCH (n:State) RETURN n.id AS id UNION MATCH (n:Office) RETURN n.id AS id',
  "MATCH (n:Actor) RETURN CASE WHEN n.kind = 'state' THEN n.name ELSE n.kind END AS x, n.id AS id ORDER BY id",
  'MATCH (n:Incident) RETURN coalesce(n.dateTo, n.dateFrom, n.id) AS x ORDER BY x',
  'MATCH (n:Actor) WHERE EXISTS { (n)-[:SUMMONED]->() } RETURN n.id AS id',
  'MATCH (n:Actor) WHERE NOT EXISTS { MATCH (n)<-[:ASSERTED_BY]-(:Claim) } RETURN n.id AS id ORDER BY id',
  'MATCH (n:Actor) CALL { WITH n MATCH (n)--(m) RETURN count(DISTINCT m) AS c } RETURN n.id AS id, c ORDER BY id',
  "RETURN 1 = 1.0 AS a, null = null AS b, [1, 2] = [1, 2] AS c, 'a' < 'b' AS d, 7 / 2 AS e, -7 % 3 AS f",
  'RETURN [1, 2, 3, 4][1..3] AS a, [1, 2, 3][-1] AS b, range(1, 5, 2) AS c, size([null]) AS d',
]

/** Right in Neo4j; the embedded engine would answer wrongly, so it has to refuse. */
const REFUSED: readonly string[] = [
  'MATCH (n:Actor) OPTIONAL MATCH (n)-[:SUMMONED]->(m) WHERE EXISTS { (m)--() } RETURN n.id AS id',
  "MATCH (n:Actor) RETURN split(n.id, '') AS x",
]

function sorted(value: Value): Value {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value) as [string, Value][]
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, sorted(part)]),
  )
}

describeEachStore('one dialect', (store, name) => {
  beforeAll(async () => {
    await store().apply(DATASET, { origin: 'curated', prune: false, dryRun: false })
  })

  it.each(SAME.map((text, index) => [index, text] as const))('%i %s', async (index, text) => {
    const { columns, rows } = await ask(store(), text)
    const answer = { text, columns, rows: rows.map((row) => sorted(row)) }
    await expect(`${JSON.stringify(answer, null, 2)}\n`).toMatchFileSnapshot(
      `answers/dialect-${String(index).padStart(2, '0')}.json`,
    )
  })

  it.each(REFUSED)('%s', async (text) => {
    const asked = ask(store(), text)
    if (name === 'embedded') await expect(asked).rejects.toThrow(QueryFault)
    else expect((await asked).rows.length).toBeGreaterThan(0)
  })
})
