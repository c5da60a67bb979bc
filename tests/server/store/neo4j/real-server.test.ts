import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Value } from '../../../../graph-data/model/value.ts'
import {
  LoadFailed,
  QueryCancelled,
  QueryTimeout,
  QueryTooLarge,
  StoreBusy,
  StoreError,
  StoreUnavailable,
} from '../../../../server/store/errors.ts'
import type { GraphStore } from '../../../../server/store/graph-store.ts'
import { openNeo4jStore } from '../../../../server/store/neo4j/neo4j-store.ts'
import { ask, PATIENT_MS } from '../../../contract/stores.ts'
import { COUNTS, DATASET } from '../../../fixtures/dataset.ts'
import { runDirectly } from '../../../setup/neo4j-content.ts'
import { LEASE_MS, leaseNeo4j, neo4jOffer, type Neo4jLease } from '../../../setup/neo4j-lease.ts'
import type { Neo4jAccount } from '../../../setup/neo4j-offer.ts'
import { openTcpProxy, type TcpProxy } from '../../../setup/tcp-proxy.ts'

const offer = neo4jOffer()
const why = offer.available ? '' : ` (skipped: ${offer.reason})`
const CURATED = { origin: 'curated', prune: false, dryRun: false } as const
const RUNAWAY = 'UNWIND range(1, 100000000000) AS n RETURN count(n)'

/** What only Neo4j does; what both stores do is in tests/contract. */
describe.skipIf(!offer.available)(`the store in a real Neo4j${why}`, () => {
  let lease: Neo4jLease
  let account: Neo4jAccount
  let store: GraphStore

  beforeAll(async () => {
    lease = await leaseNeo4j()
    account = lease.account
    store = await openNeo4jStore(account)
    await store.apply(DATASET, CURATED)
  }, LEASE_MS)

  afterAll(async () => {
    await store.close()
    await lease.release()
  })

  const one = async (cypher: string): Promise<Value | undefined> => {
    const { rows } = await ask(store, `RETURN ${cypher}`)
    return rows[0]?.[0]
  }

  const runningStatements = async (mark: string): Promise<number> => {
    const { records } = await runDirectly(
      account,
      `SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH '${mark}'
       RETURN count(*) AS running`,
    )
    return Number(records[0]?.get('running'))
  }

  it.each([
    ["date('2024-05-01')", '2024-05-01'],
    ["datetime('2024-05-01T12:00:00[Europe/Prague]')", '2024-05-01T12:00:00+02:00'],
    ["localtime('10:00')", '10:00:00'],
    ["duration('P14M3DT4000.5S')", 'P1Y2M3DT1H6M40.5S'],
    ['point({x: 1, y: 2.5})', { srid: 7203, x: 1, y: 2.5 }],
    ['1.0 / 0.0', 'Infinity'],
  ])('gives %s as %o', async (cypher, value) => {
    expect(await one(cypher)).toEqual(value)
  })

  it('finds the ends of relationships in every batch', async () => {
    const { rows } = await ask(
      store,
      'UNWIND range(1, 700) AS n MATCH ()-[r:SUMMONED|CONDEMNED]->() RETURN r',
    )
    const ends = new Set(rows.map(([value]) => JSON.stringify(pick(value ?? null))))
    expect(rows).toHaveLength(1_400)
    expect([...ends].toSorted()).toEqual([
      '["org:freedonia-mfa","off:sylvania-embassy"]',
      '["state:freedonia","inc:sluice-gate"]',
    ])
  })

  it('names nodes that have no id of their own by the engine’s', async () => {
    await runDirectly(account, 'CREATE (:Stray {size: 1})-[:NEXT_TO]->(:Stray {size: 2})')
    try {
      const { rows } = await ask(store, 'MATCH (a:Stray)-[r]->(b) RETURN r')
      const [source, target] = pick(rows[0]?.[0] ?? null)
      expect(source).toMatch(/^node:.+/)
      expect(target).toMatch(/^node:.+/)
      expect(source).not.toBe(target)
    } finally {
      await runDirectly(account, 'MATCH (n:Stray) DETACH DELETE n')
    }
  })

  it('leaves nothing running in the server after a timeout, a stop, an early end', async () => {
    await expect(ask(store, RUNAWAY, { timeoutMs: 200 })).rejects.toThrow(QueryTimeout)
    const controller = new AbortController()
    const stopped = ask(store, RUNAWAY, { signal: controller.signal })
    setTimeout(() => {
      controller.abort()
    }, 100)
    await expect(stopped).rejects.toThrow(QueryCancelled)
    const left = await store.run(
      { text: 'UNWIND range(1, 100000000) AS n RETURN n', parameters: {} },
      { timeoutMs: PATIENT_MS },
    )
    for await (const batch of left.batches) {
      expect(batch).toHaveLength(1_000)
      break
    }
    await expect.poll(() => runningStatements('UNWIND range'), { timeout: 10_000 }).toBe(0)
  })

  it('holds a statement that nobody reads no longer than its time', async () => {
    const result = await store.run(
      { text: 'UNWIND range(1, 100000000) AS n RETURN n AS unread', parameters: {} },
      { timeoutMs: 1_000 },
    )
    await expect.poll(() => runningStatements('UNWIND range'), { timeout: 10_000 }).toBe(0)
    const reading = async () => {
      for await (const batch of result.batches) expect(batch.length).toBeGreaterThan(0)
    }
    await expect(reading()).rejects.toThrow(QueryTimeout)
  })

  /** The parser's stack overflows; Neo4j 5.26 then never answers on that connection. */
  it('does not wait for a server that is stuck', async () => {
    const deep = `RETURN ${'('.repeat(2_000)}1${')'.repeat(2_000)}`
    await expect(ask(store, deep, { timeoutMs: 1_000 })).rejects.toThrow(StoreError)
    expect(await one('1')).toBe(1)
  })

  it('says that all connections are taken', async () => {
    const narrow = await openNeo4jStore({ ...account, poolSize: 1 })
    const controller = new AbortController()
    const first = ask(narrow, RUNAWAY, { signal: controller.signal })
    await expect(ask(narrow, 'RETURN 1')).rejects.toThrow(StoreBusy)
    controller.abort()
    await expect(first).rejects.toThrow(QueryCancelled)
    await narrow.close()
  })

  it('refuses a wrong password and an unknown database by name', async () => {
    const wrong = openNeo4jStore({ ...account, password: 'not-the-password' })
    await expect(wrong).rejects.toThrow(StoreUnavailable)
    await expect(wrong).rejects.toThrow(/NEO4J_PASSWORD/)
    await expect(wrong).rejects.not.toThrow(/not-the-password/)
    const elsewhere = openNeo4jStore({ ...account, database: 'nowhere' })
    await expect(elsewhere).rejects.toThrow(/"nowhere" \(NEO4J_DATABASE\)/)
  })

  it('describes the server by version and edition', async () => {
    expect(await store.describe()).toMatchObject({
      engine: 'neo4j',
      version: expect.stringMatching(/^\d+\.\d+\S* (community|enterprise)$/),
      lacks: [],
      location: account.uri,
    })
  })

  it('keeps what others put into the database', async () => {
    await runDirectly(account, "CREATE (:Note {text: 'not ours'})")
    await store.apply(DATASET, { ...CURATED, prune: true })
    const { rows } = await ask(store, 'MATCH (n:Note) RETURN n.text')
    expect(rows).toEqual([['not ours']])
    await runDirectly(account, 'MATCH (n:Note) DELETE n')
  })

  it('leaves no node behind by which loads took turns', async () => {
    await store.apply(DATASET, CURATED)
    const { rows } = await ask(store, 'MATCH (d:Dataset) RETURN d.id')
    expect(rows).toEqual([['curated']])
  })

  it.runIf(offer.available && offer.own)(
    'ends a statement that wants too much memory',
    async () => {
      // Long texts, so that the memory is full long before the time is up.
      const parameters = { long: 'x'.repeat(10_000) }
      const text = 'UNWIND range(1, 100000000) AS n RETURN collect($long + toString(n))'
      await expect(ask(store, text, { parameters })).rejects.toThrow(QueryTooLarge)
      expect(await one('1')).toBe(1)
    },
  )

  describe('behind a line that is cut', () => {
    let proxy: TcpProxy
    let remote: GraphStore

    beforeAll(async () => {
      const { hostname, port } = new URL(account.uri)
      proxy = await openTcpProxy({ host: hostname, port: Number(port) || 7687 })
      remote = await openNeo4jStore({ ...account, uri: `bolt://127.0.0.1:${proxy.port}` })
    })

    afterAll(async () => {
      await remote.close()
      await proxy.cut()
    })

    it('says so, and works again when the server is back', async () => {
      const running = ask(remote, RUNAWAY)
      await expect.poll(() => runningStatements('UNWIND range'), { timeout: 10_000 }).toBe(1)
      await proxy.cut()
      await expect(running).rejects.toThrow(StoreUnavailable)
      await expect(ask(remote, 'RETURN 1')).rejects.toThrow(/nobody listens there/)
      await proxy.mend()
      expect((await ask(remote, 'RETURN 1')).rows).toEqual([[1]])
    })

    it('works when the server went and came while nobody asked', async () => {
      await Promise.all([ask(remote, 'RETURN 1'), ask(remote, 'RETURN 2')])
      await proxy.cut()
      await proxy.mend()
      const answer = () => ask(remote, 'RETURN 1').then(({ rows }) => rows)
      // The driver may not have heard yet that its idle connections are gone.
      await expect.poll(() => answer().catch(() => null)).toEqual([[1]])
    })

    it('leaves the store as it was when the line is cut in the middle of a load', async () => {
      const renamed = {
        ...DATASET,
        actors: DATASET.actors.map((actor) => ({ ...actor, name: `New ${actor.name}` })),
      }
      const cuts: Promise<void>[] = []
      const loading = remote.apply(renamed, {
        ...CURATED,
        onProgress: ({ stage }) => {
          if (stage === 'writing' && cuts.length === 0) cuts.push(proxy.cut())
        },
      })
      await expect(loading).rejects.toThrow(/the store is as it was/)
      await Promise.all(cuts)
      await proxy.mend()
      const { rows } = await ask(remote, "MATCH (n:Actor) WHERE n.name STARTS WITH 'New' RETURN n")
      expect(rows).toEqual([])
      const again = await remote.apply(DATASET, CURATED)
      expect(again).toMatchObject({ changed: false, nodes: { unchanged: COUNTS.nodes } })
    })

    it('says that the load failed when the database refuses it', async () => {
      await runDirectly(account, 'DROP CONSTRAINT actor_id')
      await runDirectly(account, "CREATE (:Actor {id: 'state:freedonia', name: 'Its double'})")
      try {
        await expect(remote.apply(DATASET, CURATED)).rejects.toThrow(LoadFailed)
        await expect(remote.apply(DATASET, CURATED)).rejects.toThrow(/the store is as it was/)
      } finally {
        await runDirectly(account, "MATCH (n:Actor {name: 'Its double'}) DELETE n")
      }
    })
  })
})

function pick(value: Value): readonly [unknown, unknown] {
  const { source, target } = value as { readonly source?: unknown; readonly target?: unknown }
  return [source, target]
}
