import { beforeEach, describe, expect, it } from 'vitest'
import { EMPTY_DATASET, type Dataset } from '../../graph-data/model/dataset.ts'
import { actorId, claimId } from '../../graph-data/model/ids.ts'
import { LoadFailed } from '../../server/store/errors.ts'
import type { ApplyOptions, ApplyProgress, GraphStore } from '../../server/store/graph-store.ts'
import { CLAIMS, COUNTS, DATASET } from '../fixtures/dataset.ts'
import { ask, describeEachStore } from './stores.ts'

const CURATED: ApplyOptions = { origin: 'curated', prune: false, dryRun: false }
const PRUNING: ApplyOptions = { ...CURATED, prune: true }

const NOBODY = actorId.parse('state:nowhere')
const STRANGE = claimId.parse('clm:0123456789abcdef')

/** The same world, where one actor has another name. */
const RENAMED: Dataset = {
  ...DATASET,
  actors: DATASET.actors.map((actor) =>
    actor.id === 'state:sylvania' ? { ...actor, name: 'Greater Sylvania' } : actor,
  ),
}

/** There, one claim is gone besides. */
const CHANGED: Dataset = {
  ...RENAMED,
  claims: DATASET.claims.filter(({ id }) => id !== CLAIMS.summoned.id),
}

/** There, one claim is about an actor whom nobody knows. */
const BROKEN: Dataset = {
  ...CHANGED,
  claims: CHANGED.claims.map((claim) =>
    claim.id === CLAIMS.condemned.id ? { ...claim, id: STRANGE, subject: NOBODY } : claim,
  ),
}

describeEachStore('bringing in a data set', (store) => {
  beforeEach(async () => {
    await store().apply(EMPTY_DATASET, PRUNING)
  })

  it('creates what is new, and says how much', async () => {
    const changes = await store().apply(DATASET, CURATED)
    expect(changes).toMatchObject({
      changed: true,
      nodes: { created: COUNTS.nodes, updated: 0, deleted: 0, unchanged: 0 },
      relationships: { created: COUNTS.relationships, updated: 0, deleted: 0, unchanged: 0 },
    })
    expect(await countsOf(store())).toEqual([COUNTS.nodes, COUNTS.relationships])
  })

  it('changes nothing the second time', async () => {
    const first = await store().apply(DATASET, CURATED)
    const second = await store().apply(DATASET, CURATED)
    expect(second).toEqual({
      changed: false,
      left: [],
      version: first.version,
      nodes: { created: 0, updated: 0, deleted: 0, unchanged: COUNTS.nodes },
      relationships: { created: 0, updated: 0, deleted: 0, unchanged: COUNTS.relationships },
    })
    expect(await countsOf(store())).toEqual([COUNTS.nodes, COUNTS.relationships])
  })

  it('updates what differs', async () => {
    const { version } = await store().apply(DATASET, CURATED)
    const changes = await store().apply(RENAMED, CURATED)
    expect(changes.version).not.toBe(version)
    expect(changes.nodes).toEqual({
      created: 0,
      updated: 1,
      deleted: 0,
      unchanged: COUNTS.nodes - 1,
    })
    const { rows } = await ask(store(), "MATCH (a:Actor {id: 'state:sylvania'}) RETURN a.name")
    expect(rows).toEqual([['Greater Sylvania']])
  })

  it('keeps what is no longer brought, and takes it out when pruning', async () => {
    await store().apply(DATASET, CURATED)
    await store().apply(CHANGED, CURATED)
    expect(await summonedCount(store())).toBe(1)
    const pruned = await store().apply(CHANGED, PRUNING)
    expect(pruned.nodes).toMatchObject({ created: 0, deleted: 1 })
    // SUBJECT, OBJECT, ABOUT, two ASSERTED_BY, two QUOTED_FROM, and the drawn one.
    expect(pruned.relationships).toMatchObject({ created: 0, deleted: 8 })
    expect(await summonedCount(store())).toBe(0)
  })

  it('says what a load would do, and does not do it', async () => {
    const dry = await store().apply(DATASET, { ...CURATED, dryRun: true })
    expect(await countsOf(store())).toEqual([0, 0])
    expect(await store().apply(DATASET, CURATED)).toEqual(dry)
  })

  it('reports its progress, up to the end', async () => {
    const seen: ApplyProgress[] = []
    await store().apply(DATASET, { ...CURATED, onProgress: (progress) => seen.push(progress) })
    expect(seen.some(({ stage }) => stage === 'writing')).toBe(true)
    expect(seen.every(({ done, total }) => done <= total)).toBe(true)
    expect(seen.findLast(({ stage }) => stage === 'writing')).toMatchObject({
      done: COUNTS.nodes + COUNTS.relationships,
      total: COUNTS.nodes + COUNTS.relationships,
    })
  })

  it('leaves the store as it was when a load fails', async () => {
    await store().apply(DATASET, PRUNING)
    const before = await countsOf(store())
    const failing = store().apply(BROKEN, PRUNING)
    await expect(failing).rejects.toThrow(LoadFailed)
    await expect(failing).rejects.toThrow(/as it was/)
    expect(await countsOf(store())).toEqual(before)
    const { rows } = await ask(store(), "MATCH (a:Actor {id: 'state:sylvania'}) RETURN a.name")
    expect(rows).toEqual([['Sylvania']])
  })

  it('can be read while it is loaded', async () => {
    await store().apply(DATASET, CURATED)
    const loading = store().apply(CHANGED, PRUNING)
    const counts = await countsOf(store())
    await loading
    expect([COUNTS.nodes, COUNTS.nodes - 1]).toContain(counts[0])
  })

  describe('twice at once', () => {
    it('lets one load write and the other find it done', async () => {
      const both = await Promise.all([
        store().apply(DATASET, CURATED),
        store().apply(DATASET, CURATED),
      ])
      const [writer, other] = both[0].changed ? both : both.toReversed()
      expect(writer).toMatchObject({ changed: true, nodes: { created: COUNTS.nodes } })
      expect(other).toMatchObject({ changed: false, nodes: { unchanged: COUNTS.nodes } })
      expect(await countsOf(store())).toEqual([COUNTS.nodes, COUNTS.relationships])
    })

    it('keeps the loads of two origins apart', async () => {
      await Promise.all([
        store().apply(DATASET, CURATED),
        store().apply(DATASET, { ...CURATED, origin: 'import' }),
      ])
      expect(await countsOf(store())).toEqual([COUNTS.nodes, COUNTS.relationships])
      const { rows } = await ask(store(), 'MATCH (d:Dataset) RETURN d.id ORDER BY d.id')
      expect(rows).toEqual([['curated'], ['import']])
    })
  })
})

/** Nodes without those that tell of a load itself, and relationships. */
async function countsOf(store: GraphStore): Promise<readonly [unknown, unknown]> {
  const nodes = await ask(store, 'MATCH (n) WHERE NOT n:Dataset RETURN count(n)')
  const relationships = await ask(store, 'MATCH ()-[r]->() RETURN count(r)')
  return [nodes.rows[0]?.[0], relationships.rows[0]?.[0]]
}

async function summonedCount(store: GraphStore): Promise<unknown> {
  const { rows } = await ask(store, 'MATCH ()-[r:SUMMONED]->() RETURN count(r)')
  return rows[0]?.[0]
}
