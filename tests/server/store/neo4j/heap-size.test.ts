import { expect, it } from 'vitest'
import { heapSize } from '../../../../server/store/neo4j/heap-size.ts'

const HEAP_BYTES_OF_A_BIGINT = 24

it.each<[string, unknown, number]>([
  ['null', null, HEAP_BYTES_OF_A_BIGINT],
  ['a whole number', 1n, HEAP_BYTES_OF_A_BIGINT],
  ['a text', 'x'.repeat(1_000), 1_016],
  ['bytes', new Int8Array(1_000), 1_064],
  ['a list', Array.from({ length: 100 }, () => 1n), 64 + 100 * HEAP_BYTES_OF_A_BIGINT],
  ['a map in a list', [{ a: 'x'.repeat(10), b: [1n] }], 64 + 64 + 26 + 64 + HEAP_BYTES_OF_A_BIGINT],
])('reckons what %s takes', (_what, value, bytes) => {
  expect(heapSize(value)).toBe(bytes)
})
