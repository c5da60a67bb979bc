import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deriveRelationships } from '../../../../graph-data/model/derive.ts'
import { readDataset } from '../../../../graph-data/formats/read-dataset.ts'
import { toRows, type GraphRows } from '../../../../graph-data/model/rows.ts'
import { diffRows } from '../../../../server/store/load/diff-rows.ts'
import { mergeRows } from '../../../../server/store/load/merge-rows.ts'
import { document, ENDS, reading } from '../../../graph-data/formats/curated-files.ts'

const EMPTY: GraphRows = { nodes: [], relationships: [] }

const denial = (id: string) =>
  document(
    [
      reading({
        type: 'rejected',
        subject: 'state:borelia',
        object: 'inc:harbour-breach',
        asserters: ['state:borelia'],
      }),
    ],
    id,
  )
const condemnation = (id: string) =>
  document(
    [reading({ type: 'condemned', subject: 'state:ardenia', object: 'inc:harbour-breach' })],
    id,
  )

function rows(documents: readonly { path: string; text: string }[], origin: string): GraphRows {
  return toRows(readDataset([...ENDS, ...documents], { origin }), origin)
}

function load(current: GraphRows, incoming: GraphRows, origin: string, prune = true): GraphRows {
  return mergeRows(current, incoming, { origin, prune })
}

function ids(graph: GraphRows, label: string): string[] {
  return graph.nodes.filter((node) => node.label === label).map((node) => node.id)
}

describe('mergeRows', () => {
  const documents = [document([reading()]), denial('doc:denial'), condemnation('doc:third')]
  const someDocuments = fc.subarray(documents)

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(someDocuments, someDocuments, fc.boolean(), (first, second, prune) => {
        const before = load(EMPTY, rows(first, 'a'), 'a')
        const once = load(before, rows(second, 'b'), 'b', prune)
        const again = diffRows(once, load(once, rows(second, 'b'), 'b', prune))
        for (const { created, updated, deleted } of [again.nodes, again.relationships]) {
          expect([...created, ...updated, ...deleted]).toEqual([])
        }
      }),
    )
  })

  it('with prune holds what the origin brings, and nothing that it brought before', () => {
    fc.assert(
      fc.property(someDocuments, someDocuments, (first, second) => {
        const before = load(EMPTY, rows(first, 'a'), 'a')
        const { nodes, relationships } = diffRows(
          load(before, rows(second, 'a'), 'a'),
          load(EMPTY, rows(second, 'a'), 'a'),
        )
        for (const { created, updated, deleted } of [nodes, relationships]) {
          expect([...created, ...updated, ...deleted]).toEqual([])
        }
      }),
    )
  })

  it('without prune keeps what the origin brought before', () => {
    const before = load(EMPTY, rows([document([reading()])], 'a'), 'a')
    const after = load(before, rows([denial('doc:denial')], 'a'), 'a', false)
    expect(ids(after, 'Document').toSorted()).toEqual(['doc:denial', 'doc:harbour'])
  })

  it('gives a claim of two origins the evidence of both, and leaves the first its owner', () => {
    const first = load(EMPTY, rows([document([reading()])], 'a'), 'a')
    const both = load(first, rows([document([reading()], 'doc:other')], 'b'), 'b')
    expect(ids(both, 'Claim')).toHaveLength(1)
    const [drawn] = deriveRelationships(both)
    expect(drawn?.properties).toMatchObject({
      documents: ['doc:harbour', 'doc:other'],
      origin: 'a',
      assertedBy: ['Ardenia'],
    })
  })

  it('keeps a claim that another origin still quotes when the first one lets it go', () => {
    const first = load(EMPTY, rows([document([reading()])], 'a'), 'a')
    const both = load(first, rows([document([reading()], 'doc:other')], 'b'), 'b')
    const without = load(both, EMPTY, 'a')
    expect(ids(without, 'Claim')).toHaveLength(1)
    expect(ids(without, 'Document')).toEqual(['doc:other'])
    expect(ids(without, 'Actor').toSorted()).toEqual(['grp:pebble', 'state:ardenia'])
    expect(load(without, EMPTY, 'b').nodes.filter(({ label }) => label === 'Claim')).toEqual([])
  })

  it('lets another origin neither rename an actor nor take it away', () => {
    const first = load(EMPTY, rows([document([reading()])], 'a'), 'a')
    const renamed = rows([], 'b').nodes.map((node) => ({
      ...node,
      properties: { ...node.properties, name: 'Somebody else' },
    }))
    const both = load(first, { nodes: renamed, relationships: [] }, 'b')
    expect(both.nodes.find(({ id }) => id === 'state:ardenia')?.properties['name']).toBe('Ardenia')
    expect(ids(load(both, EMPTY, 'b'), 'Actor')).toHaveLength(3)
  })
})

describe('deriveRelationships', () => {
  it('names who asserts, and which claims dispute', () => {
    const denying = reading({
      type: 'rejected',
      subject: 'state:borelia',
      object: 'inc:harbour-breach',
      asserters: ['state:borelia'],
      disputes: [{ type: 'attributed-to' }],
    })
    const graph = rows([document([reading(), denying])], 'a')
    const drawn = deriveRelationships(graph)
    const byType = Object.fromEntries(drawn.map((each) => [each.type, each]))
    expect(byType['ATTRIBUTED_TO']?.properties['disputedBy']).toEqual([
      byType['REJECTED']?.properties['claimId'],
    ])
    expect(byType['REJECTED']?.properties['assertedBy']).toEqual(['Borélia'])
    expect(byType['ATTRIBUTED_TO']).toMatchObject({
      source: 'inc:harbour-breach',
      sourceLabel: 'Incident',
      target: 'grp:pebble',
      targetLabel: 'Actor',
    })
  })
})
