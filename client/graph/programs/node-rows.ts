import type { Part } from './line-rows.ts'

/** So many numbers describe a corner of a node in the array of its program: place and size first. */
export const NODE_NUMBERS = 10
const SIZE = 2
/** A node is a row of the six corners of two triangles. */
export const NODE_ROW = 6 * NODE_NUMBERS

/** The numbers of the rows whose nodes may touch `part`; a size of one reaches as far as `reach`. */
export function nodesIn(
  rows: Float32Array,
  { left, right, low, high }: Part,
  reach: (size: number) => number,
): readonly number[] {
  const found: number[] = []
  for (let row = 0; row * NODE_ROW < rows.length; row += 1) {
    const at = row * NODE_ROW
    const [x, y, size] = [rows[at] ?? 0, rows[at + 1] ?? 0, rows[at + SIZE] ?? 0]
    const room = reach(size)
    const isIn = x + room >= left && x - room <= right && y + room >= low && y - room <= high
    if (size > 0 && isIn) found.push(row)
  }
  return found
}
