import { describe, expect, it } from 'vitest'
import { graphOf } from '../../../client/state/result-graph.ts'
import { valueText } from '../../../client/query/value-text.ts'
import type { NodeValue, RelationshipValue } from '../../../graph-data/model/value.ts'

const actor = (id: string): NodeValue => ({
  $: 'node',
  id,
  labels: ['Actor'],
  properties: { name: id.toUpperCase() },
})
const tie: RelationshipValue = {
  $: 'relationship',
  id: 'clm:1',
  type: 'LINKED_TO',
  source: 'a',
  target: 'b',
  properties: {},
}

describe('graphOf', () => {
  it('finds nodes and relationships in paths, lists and maps, each once', () => {
    const path = { $: 'path', nodes: [actor('a'), actor('b')], relationships: [tie] } as const
    const graph = graphOf([[path, [actor('c')], { deep: { node: actor('d') } }], [actor('a')]])
    expect(graph.nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
    expect(graph.relationships.map(({ id }) => id)).toEqual(['clm:1'])
  })

  it('leaves out a relationship whose ends are not in the answer', () => {
    expect(graphOf([[actor('a'), tie]]).relationships).toEqual([])
  })

  it('finds nothing in plain values', () => {
    expect(graphOf([[1, 'text', null, true, ['x']]])).toEqual({ nodes: [], relationships: [] })
  })
})

describe('valueText', () => {
  it('names nodes and tells paths', () => {
    const path = { $: 'path', nodes: [actor('a'), actor('b')], relationships: [tie] } as const
    expect(valueText(actor('a'))).toBe('A')
    expect(valueText(path)).toBe('A — is linked to — B')
    const claim = { ...actor('c'), labels: ['Claim'], properties: { type: 'attributed-to' } }
    expect(valueText(claim)).toBe('attributed to')
    expect(valueText([actor('a'), 1, null])).toBe('A, 1, null')
    expect(valueText({ n: 1 })).toBe('{"n":1}')
  })
})
