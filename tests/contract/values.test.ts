import { beforeAll, expect, it } from 'vitest'
import type { RelationshipValue, Value } from '../../graph-data/model/value.ts'
import { CLAIMS, DATASET } from '../fixtures/dataset.ts'
import { ask, describeEachStore } from './stores.ts'

const PLAIN_VALUES: readonly (readonly [cypher: string, value: Value])[] = [
  ['null', null],
  ['true', true],
  ['false', false],
  ['0', 0],
  ['-7', -7],
  ['9007199254740991', 9_007_199_254_740_991],
  ['9007199254740993', '9007199254740993'],
  ['-9223372036854775807', '-9223372036854775807'],
  ['2.5', 2.5],
  ['1e300', 1e300],
  ['0.0 / 0.0', 'NaN'],
  ["''", ''],
  ["'Žluťoučký kůň'", 'Žluťoučký kůň'],
  ["'静かなサギ 🕊'", '静かなサギ 🕊'],
  ["'quote \\' and \\\\ and \\n'", "quote ' and \\ and \n"],
  ['[]', []],
  ['[1, 2.5, null, [true]]', [1, 2.5, null, [true]]],
  ['{}', {}],
  ["{name: 'a', list: [1], inner: {none: null}}", { name: 'a', list: [1], inner: { none: null } }],
]

describeEachStore('values of an answer', (store) => {
  beforeAll(async () => {
    await store().apply(DATASET, { origin: 'curated', prune: false, dryRun: false })
  })

  it.each(PLAIN_VALUES)('gives %s as it is', async (cypher, value) => {
    const { columns, rows } = await ask(store(), `RETURN ${cypher} AS value`)
    expect(columns).toEqual(['value'])
    expect(rows).toEqual([[value]])
  })

  it('gives a node by its own id', async () => {
    const { rows } = await ask(store(), "MATCH (n:Actor {id: 'grp:quiet-heron'}) RETURN n")
    expect(rows).toEqual([
      [
        {
          $: 'node',
          id: 'grp:quiet-heron',
          labels: expect.toSatisfy(isSetOf('Actor', 'ThreatGroup')),
          properties: {
            id: 'grp:quiet-heron',
            name: 'Quiet Heron',
            kind: 'threat-group',
            aliases: ['静かなサギ', 'Tichá volavka'],
            xrefs: ['attack:G9999'],
            searchText: expect.any(String),
            origin: 'curated',
          },
        },
      ],
    ])
  })

  it('gives text to the letter', async () => {
    const { rows } = await ask(
      store(),
      "MATCH (n:Actor {id: 'org:freedonia-mfa'}) RETURN n.name, n.description",
    )
    const ministry = DATASET.actors.find(({ id }) => id === 'org:freedonia-mfa')
    expect(rows).toEqual([[ministry?.name, ministry?.description]])
  })

  it('gives a relationship by its claim, with the own ids of its ends', async () => {
    const { rows } = await ask(store(), 'MATCH ()-[r:SUMMONED]->() RETURN r')
    expect(rows).toEqual([
      [
        {
          $: 'relationship',
          id: CLAIMS.summoned.id,
          type: 'SUMMONED',
          source: 'org:freedonia-mfa',
          target: 'off:sylvania-embassy',
          properties: expect.objectContaining({
            claimId: CLAIMS.summoned.id,
            assertedBy: ['Freedonia', 'Ministère des Affaires étrangères'],
            date: '2024-06-02',
          }),
        },
      ],
    ])
  })

  it('tells parallel relationships apart', async () => {
    const { rows } = await ask(
      store(),
      `MATCH (:Incident {id: 'inc:harbour-mail'})-[r:ATTRIBUTED_TO]->(:Actor {id: 'state:sylvania'})
       RETURN r`,
    )
    const ids = rows.map(([value]) => (value as RelationshipValue).id)
    expect(ids.toSorted()).toEqual([CLAIMS.ministryBlames.id, CLAIMS.stateBlames.id].toSorted())
  })

  it('gives a relationship without a claim an id of its type, ends and place', async () => {
    const { rows } = await ask(
      store(),
      'MATCH (c:Claim {id: $claim})-[r:QUOTED_FROM]->() RETURN r',
      { parameters: { claim: CLAIMS.rejected.id } },
    )
    const id = `QUOTED_FROM:${CLAIMS.rejected.id}>doc:sylvania-reply@10`
    expect(rows).toEqual([[expect.objectContaining({ id, type: 'QUOTED_FROM' })]])
  })

  it('gives the ends of a relationship whichever way it was walked', async () => {
    const { rows } = await ask(
      store(),
      "MATCH (:Actor {id: 'off:sylvania-embassy'})<-[r:SUMMONED]-(a) RETURN r, a.id",
    )
    const expected = { source: 'org:freedonia-mfa', target: 'off:sylvania-embassy' }
    expect(rows).toEqual([[expect.objectContaining(expected), 'org:freedonia-mfa']])
  })

  it('gives a path as its nodes and relationships in order', async () => {
    const { rows } = await ask(
      store(),
      `MATCH p = (:Actor {id: 'state:freedonia'})-[:CONDEMNED]->(:Incident) RETURN p`,
    )
    expect(rows).toEqual([
      [
        {
          $: 'path',
          nodes: [
            expect.objectContaining({ $: 'node', id: 'state:freedonia' }),
            expect.objectContaining({ $: 'node', id: 'inc:sluice-gate' }),
          ],
          relationships: [
            expect.objectContaining({
              $: 'relationship',
              id: CLAIMS.condemned.id,
              source: 'state:freedonia',
              target: 'inc:sluice-gate',
            }),
          ],
        },
      ],
    ])
  })

  it('keeps directions in a path that is walked against them', async () => {
    const { rows } = await ask(
      store(),
      `MATCH p = (:Actor {id: 'off:sylvania-embassy'})<-[:SUMMONED]-(:Actor) RETURN p`,
    )
    const [path] = rows[0] ?? []
    expect(path).toMatchObject({
      nodes: [{ id: 'off:sylvania-embassy' }, { id: 'org:freedonia-mfa' }],
      relationships: [{ source: 'org:freedonia-mfa', target: 'off:sylvania-embassy' }],
    })
  })

  it('finds graph values inside of lists and maps', async () => {
    const { rows } = await ask(
      store(),
      `MATCH (a:Actor {id: 'org:freedonia-mfa'})-[r:SUMMONED]->(b)
       WITH collect(a) AS nodes, collect(r) AS relationships RETURN nodes, relationships`,
    )
    expect(rows).toEqual([
      [
        [expect.objectContaining({ $: 'node', id: 'org:freedonia-mfa' })],
        [
          expect.objectContaining({
            $: 'relationship',
            source: 'org:freedonia-mfa',
            target: 'off:sylvania-embassy',
          }),
        ],
      ],
    ])
  })

  it('leaves out what was unknown, and keeps open dates', async () => {
    const { rows } = await ask(
      store(),
      `MATCH (c:Claim {id: $claim}) RETURN c.date, c.dateFrom, c.dateTo, c.wording`,
      { parameters: { claim: CLAIMS.linked.id } },
    )
    expect(rows).toEqual([['../2021', null, '2021-12-31', null]])
  })
})

function isSetOf(...expected: readonly string[]): (value: readonly string[]) => boolean {
  return (value) => value.toSorted().join(' ') === expected.toSorted().join(' ')
}
