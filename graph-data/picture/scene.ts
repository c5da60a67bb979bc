import type { Item } from './items.ts'
import type { Mark, Scheme } from './palette.ts'
import type { Pairs } from './pair.ts'

/** Ids of what is seen. */
export interface Visible {
  readonly nodes: ReadonlySet<string>
  readonly relationships: ReadonlySet<string>
}

/** What stays strong while something is pointed at, selected or on a path; all else fades. */
export type Focus = Visible

export const RESTS = ['dim', 'remove'] as const
/** What happens to what the filters leave out. */
export type Rest = (typeof RESTS)[number]

/** Nodes that a layout keeps together, and what they have in common in words. */
export interface LayoutGroup {
  readonly title: string
  readonly ids: readonly string[]
}

/** What sizes, colours and marks tell beside the kinds and types. */
export interface Reading {
  /** The size of each node, from 0 to 1; null is by the number of its relationships. */
  readonly sizes: ReadonlyMap<string, number> | null
  /** The colour of each node as `#rrggbb`; null is by its kind. */
  readonly colours: ReadonlyMap<string, string> | null
  /** The pairs that are drawn as one line each; null draws every relationship. */
  readonly pairs: Pairs | null
  /** The relationships that rest on one source. */
  readonly oneSource: ReadonlySet<string>
  /** How many neighbours of a node are off the canvas, where there are any. */
  readonly away: ReadonlyMap<string, number>
}

export const NO_READING: Reading = {
  sizes: null,
  colours: null,
  pairs: null,
  oneSource: new Set(),
  away: new Map(),
}

/** What decides, beside the data, how things look. */
export interface Scene {
  readonly scheme: Scheme
  readonly canvas: Visible
  readonly visible: Visible
  readonly marks: ReadonlyMap<string, Mark> | null
  readonly reading: Reading
  readonly rest: Rest
  /** Ids of nodes and relationships. */
  readonly selected: ReadonlySet<string>
  readonly hovered: Item | null
  readonly pinned: ReadonlySet<string>
  readonly focus: Focus | null
  readonly groups: readonly LayoutGroup[]
}
