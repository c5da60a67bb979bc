import type { GraphGroups } from '../../model/subgraph.ts'
import type { ExportGraph } from './export-graph.ts'
import { grouped } from './grouped.ts'

/** The nodes of each set of labels, and the relationships of each type, in the order of these. */
export function groupsOf({ nodes, relationships, groups }: ExportGraph): GraphGroups {
  if (groups) return groups
  return {
    nodes: sortedGroups(nodes, ({ labels }) => labels.join('\u001f')),
    relationships: sortedGroups(relationships, ({ type }) => type),
  }
}

function sortedGroups<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  return grouped(items, keyOf)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, same]) => same)
}

const WINDOW = 1_000

/**
 * The items that are alike, some thousands at a time: a group may be larger than what fits into
 * memory.
 */
export function* alike<Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => string,
): Generator<Item[]> {
  let window: Item[] = []
  for (const item of items) {
    window.push(item)
    if (window.length < WINDOW) continue
    for (const [, same] of grouped(window, keyOf)) yield same
    window = []
  }
  for (const [, same] of grouped(window, keyOf)) yield same
}

export function* flattened<Item>(groups: Iterable<Iterable<Item>>): Generator<Item> {
  for (const group of groups) yield* group
}

export function firstOf<Item>(items: Iterable<Item>): Item | undefined {
  for (const item of items) return item
  return undefined
}

/** How many items there are in all groups. */
export function countOf(groups: readonly { readonly length: number }[]): number {
  return groups.reduce((sum, { length }) => sum + length, 0)
}
