import { beforeAll, describe, expect, it } from 'vitest'
import { selectionQuery, viewQuery } from '../../client/state/cypher/view-query.ts'
import { publicationsOf } from '../../client/state/documents.ts'
import { countFacets } from '../../client/state/facet-counts.ts'
import { FACETS, NO_FILTERS, type Facet } from '../../client/state/filters.ts'
import type { GraphData } from '../../graph-data/model/graph-reading.ts'
import { merge, NO_DATA } from '../../graph-data/model/graph-data.ts'
import { datasetSchema } from '../../graph-data/model/dataset.ts'
import type { GraphValue, Value } from '../../graph-data/model/value.ts'
import { nodeItems } from '../../graph-data/picture/items.ts'
import { DEFAULT_LINK, type ViewLink } from '../../client/state/link.ts'
import { ready } from '../../client/state/loadable.ts'
import { canvasOf, hasLoneNodes, visibleIn } from '../../client/state/visible.ts'
import {
  documentsSchema,
  drawnGraphSchema,
  type DocumentSummary,
} from '../../graph-data/model/api.ts'
import { checked } from '../../server/http/checked.ts'
import { ENDPOINTS } from '../../server/http/endpoints.ts'
import type { GraphStore } from '../../server/store/graph-store.ts'
import { DATASET } from '../fixtures/dataset.ts'
import { describeEachStore, PATIENT_MS, ask } from './stores.ts'

/** Nothing is said of the second state; a filter leaves it where the filter takes it. */
const WITH_LONE = datasetSchema.parse({
  ...DATASET,
  actors: [...DATASET.actors, { id: 'state:lone', name: 'Lone', kind: 'state', country: 'FD' }],
})

const OPTIONS = { timeoutMs: PATIENT_MS }

async function get(store: GraphStore, path: string): Promise<unknown> {
  const endpoint = ENDPOINTS.find((each) => each.path === path)
  if (!endpoint) throw new Error(`there is no ${path}`)
  return endpoint.handle(checked(endpoint.request, {}), {
    store,
    ask: OPTIONS,
    about: { name: 'demarche', version: '0.0.0' },
    writes: { allowed: false, reason: 'this test only reads' },
  })
}

function isGraphValue(value: Value): value is GraphValue {
  return typeof value === 'object' && value !== null && '$' in value
}

/** The commonest value of a facet. */
function commonest(data: GraphData, facet: Facet): string {
  const [first] = [...countFacets(data, canvasOf(data, DEFAULT_LINK))[facet]].toSorted(
    ([, a], [, b]) => b - a,
  )
  if (!first) throw new Error(`the fixture has no ${facet}`)
  return first[0]
}

describeEachStore('what the page shows, asked by the Cypher that it offers', (store) => {
  let data: GraphData = NO_DATA
  let documents: readonly DocumentSummary[] = []

  beforeAll(async () => {
    await store().apply(WITH_LONE, { origin: 'curated', prune: false, dryRun: false })
    data = merge(NO_DATA, drawnGraphSchema.parse(await get(store(), '/api/graph')))
    documents = documentsSchema.parse(await get(store(), '/api/documents')).documents
  }, 60_000)

  async function expectSame(link: Partial<ViewLink>): Promise<void> {
    const view = { ...DEFAULT_LINK, ...link }
    const shown = visibleIn(data, view, publicationsOf(ready(documents)))
    const { rows } = await ask(store(), viewQuery(view, data, shown))
    const found = rows.flat().filter(isGraphValue)
    const idsOf = (type: GraphValue['$'], key: string) =>
      found.flatMap((value) =>
        value.$ === type && value.$ !== 'path' ? (value.properties[key] ?? []) : [],
      )
    expect(new Set(idsOf('node', 'id'))).toEqual(shown.nodes)
    expect(idsOf('relationship', 'claimId').map(String).toSorted()).toEqual(
      [...shown.relationships].toSorted(),
    )
  }

  it('is everything where nothing is asked for', () => expectSame({}))

  it.each(FACETS)('is what has the commonest of the %s', async (facet) => {
    await expectSame({ filters: { ...NO_FILTERS, [facet]: [commonest(data, facet)] } })
  })

  it('is what is contested, and what disputes it', () =>
    expectSame({ filters: { ...NO_FILTERS, contested: true } }))

  it('is what is kept, and not what is hidden', async () => {
    const only = [...data.nodes.keys()].slice(0, 5)
    await expectSame({ only })
    await expectSame({ only, hidden: [...data.relationships.keys()] })
    await expectSame({ hidden: ['state:lone'] })
    await expectSame({ hidden: [...only.slice(0, 2), [...data.relationships.keys()][0] ?? ''] })
  })

  describe.each(['event', 'publication'] as const)('on the clock of %s', (clock) => {
    it.each([
      { from: null, to: '2024-06-30', undated: false },
      { from: '2024-06-10', to: null, undated: false },
      { from: '2024-06-01', to: '2024-06-30', undated: clock === 'event' },
    ])('is what lies in a window', (window) => expectSame({ time: { clock, ...window } }))
  })

  it('says nothing of nodes without a relationship where there are none', () => {
    const link = { ...DEFAULT_LINK, hidden: ['state:lone'] }
    const shown = visibleIn(data, link)
    expect(hasLoneNodes(data, shown)).toBe(false)
    expect(viewQuery(link, data, shown)).not.toContain('UNION')
  })

  it('leaves nodes without a relationship that are of a kind and a country', () =>
    expectSame({ filters: { ...NO_FILTERS, kinds: ['state'], countries: ['FD'] } }))

  it('answers for a selection, and for a path', async () => {
    const [first = '', second = ''] = data.nodes.keys()
    for (const text of [
      selectionQuery(nodeItems([first])),
      selectionQuery(nodeItems([first, second])),
      selectionQuery([{ type: 'relationship', id: [...data.relationships.keys()][0] ?? '' }]),
      viewQuery(
        { ...DEFAULT_LINK, path: { from: 'grp:quiet-heron', to: 'state:sylvania' } },
        data,
        canvasOf(data, DEFAULT_LINK),
      ),
    ]) {
      expect((await ask(store(), text)).columns.length).toBeGreaterThan(0)
    }
  })

  it('carries hostile values as values', async () => {
    const text = String.raw`x' OR true //\ `
    await expectSame({ filters: { ...NO_FILTERS, asserters: [`${text}\n"`] } })
  })
})
