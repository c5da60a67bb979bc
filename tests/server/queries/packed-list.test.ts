import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { GraphNode } from '../../../graph-data/model/subgraph.ts'
import { createPackedList } from '../../../server/queries/packed-list.ts'

const value = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constant('\ud800 half a character'),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.string(), { maxLength: 3 }),
)
const properties = fc.dictionary(fc.string(), value, { maxKeys: 4 })

it('gives back what was added, as often as it is read', () => {
  fc.assert(
    fc.property(fc.array(properties, { maxLength: 30 }), (all) => {
      const list = createPackedList<GraphNode>()
      const nodes = Array.from({ length: 2_500 }, (_, index) => ({
        id: String(index).padStart(5, '0'),
        labels: ['Actor'],
        properties: all[index % Math.max(all.length, 1)] ?? {},
      }))
      for (const node of nodes) list.add(node)
      expect(list).toHaveLength(2_500)
      expect([...list]).toEqual(nodes)
      expect([...list]).toEqual(nodes)
    }),
    { numRuns: 20 },
  )
})

it('is in the order of the ids where there are few', () => {
  const list = createPackedList<{ id: string }>()
  for (const id of ['b', 'c', 'a']) list.add({ id })
  expect([...list].map(({ id }) => id)).toEqual(['a', 'b', 'c'])
})
