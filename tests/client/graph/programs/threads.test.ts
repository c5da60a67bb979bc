import { expect, it } from 'vitest'
import { LINE_ROW } from '../../../../client/graph/programs/line-rows.ts'
import { threadVertices } from '../../../../client/graph/programs/threads.ts'

it('follows a line in pieces that join, in its colour', () => {
  const rows = new Float32Array(2 * LINE_ROW)
  const colour = 0.5
  rows.set([0, 0, 30, 0, 0, 0, 1, 0], LINE_ROW)
  rows[LINE_ROW + 12] = colour
  expect([...threadVertices(rows, [1])]).toEqual(
    [0, 10, 10, 20, 20, 30].flatMap((x) => [x, expect.closeTo(0), colour]),
  )
})
