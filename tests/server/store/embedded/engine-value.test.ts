import { describe, expect, it } from 'vitest'
import { nodeIdOf, toValue } from '../../../../server/store/embedded/engine-value.ts'
import { QueryFault } from '../../../../server/store/errors.ts'

const nodeId = (engineId: number): string => `n${engineId}`
const map = (value: unknown) => toValue(value, nodeId)

describe('plain values', () => {
  it.each([
    ['null', null, null],
    ['nothing', undefined, null],
    ['a boolean', true, true],
    ['a text', 'Lipavský', 'Lipavský'],
    ['a duration', 'P1M2D', 'P1M2D'],
    ['a duration backwards', '-P1Y2M3DT4H5.5S', 'P-1Y-2M-3DT-4H-5.5S'],
    ['a text that looks a little like one', '-Plan 9', '-Plan 9'],
    ['an integer', 42, 42],
    ['a fraction', 1.5, 1.5],
    ['an integer beyond 2^53', 9007199254740993n, '9007199254740993'],
    ['not a number', Number.NaN, 'NaN'],
    ['infinity', Number.NEGATIVE_INFINITY, '-Infinity'],
    ['a time stamp', new Date(0), '1970-01-01T00:00:00.000Z'],
    ['a vector', new Float32Array([1, 0.5]), [1, 0.5]],
    ['bytes', Buffer.from('abc'), 'YWJj'],
    ['a decimal that a number holds', { $decimal: '1.50' }, 1.5],
    ['a decimal without a fraction', { $decimal: '100' }, 100],
    [
      'a decimal that no number holds',
      { $decimal: '0.12345678901234567890' },
      '0.12345678901234567890',
    ],
    ['a list', [1, [2n, null]], [1, ['2', null]]],
    ['a map', { a: { b: 1n } }, { a: { b: '1' } }],
    ['a map that looks a little like a path', { nodes: [1], edges: [] }, { nodes: [1], edges: [] }],
  ])('maps %s', (_name, engineValue, value) => {
    expect(map(engineValue)).toEqual(value)
  })

  it('refuses what is nested too deep to travel', () => {
    let deep: unknown[] = []
    for (let depth = 0; depth < 200; depth += 1) deep = [deep]
    expect(() => map(deep)).toThrow(QueryFault)
  })
})

describe('parts of the graph', () => {
  const actor = { _id: 0, _labels: ['Actor', 'State'], id: 'state:cz', name: 'Czechia' }
  const stranger = { _id: 7, _labels: [], size: 3n }
  const claimed = { _id: 3, _source: 0, _target: 7, _type: 'CONDEMNED', claimId: 'claim:1' }

  it('gives a node its own id and keeps the engine’s fields out of its properties', () => {
    expect(map(actor)).toEqual({
      $: 'node',
      id: 'state:cz',
      labels: ['Actor', 'State'],
      properties: { id: 'state:cz', name: 'Czechia' },
    })
  })

  it('makes an id for a node that has none', () => {
    expect(map(stranger)).toMatchObject({ id: 'node:7', labels: [], properties: { size: '3' } })
    expect(nodeIdOf(12, 7)).toBe('12')
  })

  it('gives a relationship the id of its claim and the ids of its ends', () => {
    expect(map(claimed)).toEqual({
      $: 'relationship',
      id: 'claim:1',
      type: 'CONDEMNED',
      source: 'n0',
      target: 'n7',
      properties: { claimId: 'claim:1' },
    })
  })

  it('makes an id for a relationship without a claim', () => {
    const { claimId: _, ...bare } = claimed
    expect(map(bare)).toMatchObject({ id: 'CONDEMNED:n0>n7' })
  })

  it('maps a path, also one of a single node', () => {
    expect(map({ nodes: [actor, stranger], edges: [claimed] })).toMatchObject({
      $: 'path',
      nodes: [{ id: 'state:cz' }, { id: 'node:7' }],
      relationships: [{ id: 'claim:1' }],
    })
    expect(map({ nodes: [actor], edges: [] })).toMatchObject({ $: 'path', relationships: [] })
  })

  it('maps what stands inside lists and maps', () => {
    expect(map({ who: [actor] })).toMatchObject({ who: [{ $: 'node', id: 'state:cz' }] })
  })
})
