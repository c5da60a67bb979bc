import { expect, it } from 'vitest'
import { withSome } from '../../../../client/graph/programs/some-items.ts'

it('shows a program only some of its items, and gives all back', () => {
  const array = new Float32Array([1, 1, 2, 2, 3, 3])
  const program = { array, capacity: 3, verticesCount: 12, STRIDE: 2, VERTICES: 4 }
  const seen: unknown[] = []
  withSome(program, [0, 2], () => {
    seen.push([...program.array], program.capacity, program.verticesCount)
  })
  expect(seen).toEqual([[1, 1, 3, 3], 2, 8])
  expect(program).toEqual({ array, capacity: 3, verticesCount: 12, STRIDE: 2, VERTICES: 4 })
})
