import { expect, it } from 'vitest'
import { countedChanges } from '../../../../client/query/writing/counted-changes.ts'
import { NO_CHANGES } from './no-changes.ts'

it('names what is lost first, and leaves out what is left alone', () => {
  const counts = { ...NO_CHANGES, labelsAdded: 1, nodesDeleted: 2, propertiesSet: 12_345 }
  expect(countedChanges(counts)).toEqual([
    { name: 'nodesDeleted', text: '2 nodes deleted', isLoss: true },
    { name: 'propertiesSet', text: '12,345 properties set or removed', isLoss: false },
    { name: 'labelsAdded', text: '1 label added', isLoss: false },
  ])
  expect(countedChanges(NO_CHANGES)).toEqual([])
})

it('has words for every count', () => {
  const all = Object.fromEntries(Object.keys(NO_CHANGES).map((name) => [name, 1]))
  expect(countedChanges(all as unknown as typeof NO_CHANGES)).toHaveLength(7)
})
