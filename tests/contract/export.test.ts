import { beforeAll, expect, it } from 'vitest'
import { datasetOfGraph } from '../../graph-data/formats/dataset-of-graph.ts'
import { fileCounts } from '../../graph-data/formats/export/file-counts.ts'
import { fileSize } from '../../graph-data/formats/export/file-size.ts'
import {
  EXPORT_FORMAT_NAMES,
  EXPORT_FORMATS,
  type ExportFormat,
  type ExportFormatName,
} from '../../graph-data/formats/export/formats.ts'
import type { GraphParting } from '../../graph-data/model/subgraph.ts'
import { gatherGraph } from '../../server/queries/export-graph.ts'
import type { ExportScope } from '../../server/queries/export-scope.ts'
import { CLAIMS, COUNTS, DATASET } from '../fixtures/dataset.ts'
import { describeEachStore, PATIENT_MS } from './stores.ts'

const ABOUT = { generated: '2026-11-22T12:00:00.000Z', source: 'a test', licence: 'none' }

function partingOf(format: ExportFormatName): GraphParting | undefined {
  const { readsIn }: ExportFormat = EXPORT_FORMATS[format]
  return readsIn
}

const ALL: ExportScope = { kind: 'all' }

describeEachStore('the graph that is exported', (store) => {
  beforeAll(async () => {
    await store().apply(DATASET, { origin: 'curated', prune: false, dryRun: false })
  })

  const gather = (scope: ExportScope, content: 'drawn' | 'evidence' | 'store') =>
    gatherGraph(store(), scope, { content, timeoutMs: PATIENT_MS })

  it('is all of it: drawn, with its evidence, or as it is kept', async () => {
    const drawn = await gather(ALL, 'drawn')
    expect([drawn.nodes.length, drawn.relationships.length]).toEqual([7, 8])
    const evidence = await gather(ALL, 'evidence')
    expect([evidence.nodes.length, evidence.relationships.length]).toEqual([
      COUNTS.nodes,
      COUNTS.relationships,
    ])
    const kept = await gather(ALL, 'store')
    expect(kept.nodes).toHaveLength(COUNTS.nodes + 1)
    expect(JSON.stringify(drawn)).not.toContain('searchText')
    expect(JSON.stringify(kept)).toContain('searchText')
  })

  it('is the data set again', async () => {
    const { dataset, foreign } = datasetOfGraph(await gather(ALL, 'evidence'))
    expect({ ...dataset, claims: [...dataset.claims] }).toEqual(DATASET)
    expect(foreign).toEqual({ nodes: [], relationships: [] })
  })

  it.each(EXPORT_FORMAT_NAMES.filter((name) => partingOf(name) !== undefined))(
    'gives the same file as %s, taken apart or not',
    async (format) => {
      const { content, write }: ExportFormat = EXPORT_FORMATS[format]
      const text = async (parting: GraphParting | undefined) => {
        const options = { content, parting, timeoutMs: PATIENT_MS }
        const graph = { about: ABOUT, ...(await gatherGraph(store(), ALL, options)) }
        const chunks = [...write(graph, { flavour: 'plain', escapeFormulas: true })]
        return {
          text: Buffer.concat(chunks.map((chunk) => Buffer.from(chunk))).toString('latin1'),
          counts: fileCounts(graph),
          size: fileSize(graph, (part) => write(part, { flavour: 'plain', escapeFormulas: true })),
        }
      }
      const whole = await text(undefined)
      expect(whole.text.length).toBeGreaterThan(100)
      expect(whole.counts).toMatchObject({ relationships: 8, claims: DATASET.claims.length })
      expect(await text(partingOf(format))).toEqual(whole)
    },
  )

  it('is what is near a node, with the relationships among it', async () => {
    const none = await gather({ kind: 'around', id: 'off:sylvania-embassy', hops: 0 }, 'drawn')
    expect(none.nodes.map(({ id }) => id)).toEqual(['off:sylvania-embassy'])
    const near = await gather({ kind: 'around', id: 'grp:quiet-heron', hops: 1 }, 'drawn')
    expect(near.nodes.map(({ id }) => id)).toEqual([
      'grp:quiet-heron',
      'inc:harbour-mail',
      'state:sylvania',
    ])
    // Also the three between the two that are not the group.
    expect(near.relationships).toHaveLength(6)
  })

  it('brings a denial along with what it denies', async () => {
    const ids = ['inc:harbour-mail', 'state:sylvania']
    const scope: ExportScope = { kind: 'nodes', ids, relationships: [CLAIMS.ministryBlames.id] }
    const { nodes } = await gather(scope, 'evidence')
    expect(nodes.map(({ id }) => id)).toEqual(
      expect.arrayContaining([CLAIMS.ministryBlames.id, CLAIMS.rejected.id, CLAIMS.stateBlames.id]),
    )
    const { dataset } = datasetOfGraph(await gather(scope, 'evidence'))
    expect([...dataset.claims]).toHaveLength(3)
  })

  it('is what the rows of a query hold, with the ends of its relationships', async () => {
    const cypher = 'MATCH (:Actor {id: $id})-[r:SUMMONED]->() RETURN collect(r) AS all'
    const parameters = { id: DATASET.claims.find(({ type }) => type === 'summoned')?.subject }
    const { nodes, relationships } = await gather({ kind: 'query', cypher, parameters }, 'drawn')
    expect(relationships.map(({ id }) => id)).toEqual([CLAIMS.summoned.id])
    expect(nodes).toHaveLength(2)
  })

  it('says what is not there', async () => {
    await expect(gather({ kind: 'nodes', ids: ['state:x', 'clm:y'] }, 'drawn')).rejects.toThrow(
      /state:x.*clm:y/,
    )
    const numbers: ExportScope = { kind: 'query', cypher: 'RETURN 1 AS n', parameters: {} }
    await expect(gather(numbers, 'drawn')).rejects.toThrow(/no node, relationship or path/)
  })
})
