/** One thing in the graph that can be selected. */
export interface Item {
  readonly type: 'node' | 'relationship'
  readonly id: string
}

/** What is selected, each once, in the order in which it was chosen. */
export type Selection = readonly Item[]

export const NOTHING: Selection = []

export function isSame(a: Item, b: Item | null | undefined): boolean {
  return a.type === b?.type && a.id === b.id
}

export function isSelected(selection: Selection, item: Item): boolean {
  return selection.some((other) => isSame(item, other))
}

/** The one thing that is selected; null where there is none, or more than one. */
export function soleOf(selection: Selection): Item | null {
  return selection.length === 1 ? (selection[0] ?? null) : null
}

/** Takes `item` out where it is in, and in where it is out. */
export function toggleItem(selection: Selection, item: Item): Selection {
  return isSelected(selection, item)
    ? selection.filter((other) => !isSame(item, other))
    : [...selection, item]
}

export function idsOf(selection: Selection, type: Item['type']): readonly string[] {
  return selection.filter((item) => item.type === type).map(({ id }) => id)
}

export function nodeItems(ids: Iterable<string>): Selection {
  return [...ids].map((id) => ({ type: 'node', id }))
}
