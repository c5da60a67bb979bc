import { deserialize, serialize } from 'node:v8'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Group } from '../../graph-data/model/subgraph.ts'

/** A list that is added to and then read, kept in a tenth of the memory that its items take. */
export interface PackedList<Item> extends Group<Item> {
  add(item: Item): void
}

/** So many are sorted by id and packed at once. */
const AT_ONCE = 1_000

/** In the order of the ids, where there are no more than are packed at once; else in blocks of it. */
export function createPackedList<Item extends { readonly id: string }>(): PackedList<Item> {
  const blocks: Buffer[] = []
  let open: Item[] = []
  let length = 0
  return {
    get length() {
      return length
    },
    add(item) {
      length += 1
      open.push(item)
      if (open.length < AT_ONCE) return
      blocks.push(deflateRawSync(serialize(open.toSorted(byId)), { level: 1 }))
      open = []
    },
    *[Symbol.iterator]() {
      for (const block of blocks) yield* deserialize(inflateRawSync(block)) as Item[]
      yield* open.toSorted(byId)
    },
  }
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1
}
