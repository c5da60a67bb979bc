import { expect, it } from 'vitest'
import { nodeScale } from '../../../graph-data/picture/node-scale.ts'

it('lets nodes shrink further only where there are very many', () => {
  expect(nodeScale(0.01, 56)).toBe(nodeScale(0.01, 600))
  expect(nodeScale(0.01, 5_000)).toBeLessThan(nodeScale(0.01, 600) / 2)
  expect(nodeScale(1, 5_000)).toBe(1)
})
