import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEmbeddedStore } from '../../../server/store/embedded/embedded-store.ts'
import { QueryFault } from '../../../server/store/errors.ts'
import type { GraphStore } from '../../../server/store/graph-store.ts'
import { openNeo4jStore } from '../../../server/store/neo4j/neo4j-store.ts'
import { seed } from '../../server/store/embedded/seeded-folder.ts'
import { runDirectly } from '../../setup/neo4j-content.ts'
import { LEASE_MS, leaseNeo4j, neo4jOffer, type Neo4jLease } from '../../setup/neo4j-lease.ts'
import { ask } from '../stores.ts'
import { canonical, type Rows } from './compare.ts'
import { randomFrom } from './random.ts'
import { randomGraph } from './random-graph.ts'
import { randomStatement, type RandomStatement } from './random-statement.ts'

/** The same for every run, so that a red test is red again; another seed asks other questions. */
const SEED = Number(process.env['DIFFERENTIAL_SEED'] ?? 2024)
const RUNS = Number(process.env['DIFFERENTIAL_RUNS'] ?? 400)
const STATEMENTS_A_GRAPH = 50
/** On eight nodes; what takes longer has run away. */
const STATEMENT_MS = 5_000

const offer = neo4jOffer()
const why = offer.available ? '' : ` (skipped: ${offer.reason})`

type Answer = Rows | { readonly fault: Error }

async function answer(store: GraphStore, text: string): Promise<Answer> {
  try {
    return await ask(store, text, { timeoutMs: STATEMENT_MS, untrusted: true })
  } catch (error) {
    return { fault: error as Error }
  }
}

/** What the embedded engine makes of a statement that Neo4j answers. */
function verdict({ text, ordered }: RandomStatement, right: Rows, given: Answer): string {
  if ('fault' in given) {
    return given.fault instanceof QueryFault ? 'refused' : `broke down: ${given.fault.message}`
  }
  const order = { rows: ordered, lists: !/collect|\[\(/i.test(text) }
  const [expected, found] = [canonical(right, order), canonical(given, order)]
  return expected === found ? 'same' : `Neo4j: ${expected}\nembedded: ${found}`
}

describe.skipIf(!offer.available)(`random statements on both engines${why}`, () => {
  const folders: string[] = []
  let lease: Neo4jLease
  let neo4j: GraphStore

  beforeAll(async () => {
    lease = await leaseNeo4j()
    neo4j = await openNeo4jStore(lease.account)
  }, LEASE_MS)

  afterAll(async () => {
    await neo4j.close()
    await lease.release()
    for (const folder of folders) await rm(folder, { recursive: true, force: true })
  })

  async function openGraph(graph: string): Promise<GraphStore> {
    await runDirectly(lease.account, 'MATCH (n) DETACH DELETE n')
    await runDirectly(lease.account, graph)
    const folder = await mkdtemp(join(tmpdir(), 'demarche-differential-'))
    folders.push(folder)
    await seed(folder, graph)
    return openEmbeddedStore({ directory: folder, readers: 1 })
  }

  const graphs = Array.from({ length: Math.ceil(RUNS / STATEMENTS_A_GRAPH) }, (_, nth) => nth)

  it.each(graphs)('graph %i: the same answer, or none', { timeout: LEASE_MS }, async (nth) => {
    const random = randomFrom(SEED * 100_003 + nth)
    const graph = randomGraph(random)
    const embedded = await openGraph(graph)
    const counts = { same: 0, refused: 0 }
    const wrong: string[] = []
    try {
      for (let count = 0; count < STATEMENTS_A_GRAPH; count += 1) {
        const statement = randomStatement(random)
        const right = await answer(neo4j, statement.text)
        // The generator does not know which operands Neo4j takes for a fault.
        if ('fault' in right) continue
        const found = verdict(statement, right, await answer(embedded, statement.text))
        if (found === 'same' || found === 'refused') counts[found] += 1
        else wrong.push(`${statement.text}\n${found}`)
      }
    } finally {
      await embedded.close()
    }
    expect(wrong, graph).toEqual([])
    expect(counts.same).toBeGreaterThan(counts.refused)
  })
})
