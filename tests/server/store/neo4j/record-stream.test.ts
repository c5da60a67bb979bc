import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Driver, Session } from 'neo4j-driver'
import { QueryTooLarge } from '../../../../server/store/errors.ts'
import { createDriver } from '../../../../server/store/neo4j/driver-settings.ts'
import { openStream } from '../../../../server/store/neo4j/record-stream.ts'
import { runDirectly } from '../../../setup/neo4j-content.ts'
import { LEASE_MS, leaseNeo4j, neo4jOffer, type Neo4jLease } from '../../../setup/neo4j-lease.ts'

const offer = neo4jOffer()
const why = offer.available ? '' : ` (skipped: ${offer.reason})`

const MOST = 100

/** Long enough for the rest of MANY to arrive, if it were sent. */
const COUNTING = 'UNWIND range(1, 2000000) AS n RETURN count(n)'
const MANY = 'UNWIND range(1, 50000) AS n RETURN n'

describe.skipIf(!offer.available)(`the records of a real Neo4j${why}`, () => {
  let lease: Neo4jLease
  let driver: Driver
  let session: Session

  beforeAll(async () => {
    lease = await leaseNeo4j()
    driver = createDriver(lease.account)
  }, LEASE_MS)

  beforeEach(() => {
    session = driver.session({ database: lease.account.database, fetchSize: MOST })
  })

  afterEach(async () => {
    await session.close()
  })

  afterAll(async () => {
    await driver.close()
    await lease.release()
  })

  it('are sent when there is room for them', async () => {
    const stream = await openStream(session.run(MANY), MOST)
    await stream.wait(MOST)
    await runDirectly(lease.account, COUNTING)
    expect(await stream.wait(1)).toBe(MOST)
    let last = 0
    while ((await stream.wait(MOST)) > 0) last = Number(stream.take(MOST).at(-1)?.get('n'))
    expect(last).toBe(50_000)
  })

  it('have their columns also where there are none', async () => {
    const stream = await openStream(session.run('UNWIND [] AS n RETURN n AS a, 1 AS b'), MOST)
    expect(await stream.wait(1)).toBe(0)
    expect(stream.columns()).toEqual(['a', 'b'])
  })

  it('end where they would fill the memory', async () => {
    const long = 'x'.repeat(1_000_000)
    const text = 'UNWIND range(1, 90) AS n RETURN $long + toString(n)'
    const stream = await openStream(session.run(text, { long }), MOST)
    await expect(stream.wait(MOST)).rejects.toThrow(QueryTooLarge)
  })
})
