import { expect, it } from 'vitest'
import { NODE_ROW, nodesIn } from '../../../../client/graph/programs/node-rows.ts'

it('finds the nodes that may touch a part, and none that is hidden', () => {
  const rows = new Float32Array(4 * NODE_ROW)
  const nodes = [
    [0.5, 0.5, 3],
    [1.2, 0.5, 3],
    [1.2, 0.5, 1],
    [0.5, 0.5, 0],
  ]
  nodes.forEach((node, row) => rows.set(node, row * NODE_ROW))
  const part = { left: 0, right: 1, low: 0, high: 1 }
  expect(nodesIn(rows, part, (size) => size * 0.1)).toEqual([0, 1])
})
