import type { Insets } from '../insets.ts'
import type { Scheme } from '../palette.ts'
import type { Mark } from '../state/difference.ts'
import type { GraphData } from '../state/graph-data.ts'
import type { Item, Selection } from '../state/items.ts'
import type { LayoutName } from '../state/layouts.ts'
import type { Rest } from '../state/link.ts'
import type { Pairs } from '../state/pairs.ts'
import type { Places } from '../state/places.ts'
import { withSelected, type Visible } from '../state/visible.ts'
import type { Scene } from './appearance.ts'
import { focusOn, type Focus } from './focus.ts'
import type { LayoutGroup } from './layout-groups.ts'

/** What the picture shows, from the state. */
export interface PictureInput {
  readonly data: GraphData
  /** What is on the canvas; of it, what filters and time leave is `visible`. */
  readonly canvas: Visible
  readonly visible: Visible
  /** What became of relationships between two days; null where no days are compared. */
  readonly marks: ReadonlyMap<string, Mark> | null
  readonly rest: Rest
  readonly selection: Selection
  /** What is in focus where nothing is pointed at, such as the paths between two nodes. */
  readonly path: Focus | null
  /** Where nodes stand; for those that are missing the picture finds a place, and tells it. */
  readonly places: Places
  /** Nodes that stay where they are, whatever layout comes. */
  readonly pinned: ReadonlySet<string>
  readonly layout: LayoutName
  /** What the layout keeps together. */
  readonly groups: readonly LayoutGroup[]
  readonly scheme: Scheme
  readonly reading: Reading
  readonly insets: Insets
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

/** What is asked of the picture, and the scene that follows from it. */
export interface View {
  readonly input: () => PictureInput
  readonly set: (input: PictureInput) => void
  readonly hover: (target: Item | null) => void
  readonly scene: () => Scene
}

export function createView(first: PictureInput): View {
  let input = first
  let hovered: Item | null = null
  let scene: Scene | null = null
  return {
    input: () => input,
    set: (next) => {
      input = next
      scene = null
    },
    hover: (target) => {
      hovered = target
      scene = null
    },
    scene: () => {
      scene ??= sceneOf(input, hovered)
      return scene
    },
  }
}

/** The scene that follows from what is asked of the picture, and from what is pointed at. */
export function sceneOf(input: PictureInput, hovered: Item | null): Scene {
  const { data, selection, path, ...same } = input
  const visible = withSelected(data, input.visible, selection)
  const selected = new Set(selection.map(({ id }) => id))
  const around = focusOn(data, visible, hovered ? [hovered] : selection)
  return { ...same, visible, selected, hovered, focus: around ?? path }
}
