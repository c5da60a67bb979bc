/** What of one of sigma's programs says which items it draws; each is `STRIDE` numbers of `array`. */
export interface ItemsProgram {
  array: Float32Array
  capacity: number
  verticesCount: number
  readonly STRIDE: number
  readonly VERTICES: number
}

/** Lets `draw` draw only some of a program's items: what is not in sight costs as much as what is. */
export function withSome(program: ItemsProgram, items: readonly number[], draw: () => void): void {
  const { array, capacity, verticesCount, STRIDE, VERTICES } = program
  program.array = itemsOf(array, items, STRIDE)
  program.capacity = items.length
  program.verticesCount = items.length * VERTICES
  draw()
  Object.assign(program, { array, capacity, verticesCount })
}

export function itemsOf(
  array: Float32Array,
  items: readonly number[],
  stride: number,
): Float32Array {
  const some = new Float32Array(items.length * stride)
  items.forEach((item, index) => {
    some.set(array.subarray(item * stride, (item + 1) * stride), index * stride)
  })
  return some
}
