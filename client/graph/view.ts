import type { Reading } from '../../graph-data/picture/scene.ts'
import type { Insets } from '../../graph-data/picture/insets.ts'
import type { Scheme } from '../../graph-data/picture/palette.ts'
import type { Mark } from '../../graph-data/picture/palette.ts'
import type { GraphData } from '../../graph-data/model/graph-reading.ts'
import type { Item, Selection } from '../../graph-data/picture/items.ts'
import type { LayoutName } from '../../graph-data/picture/layout/layouts.ts'
import type { Rest } from '../../graph-data/picture/scene.ts'
import type { Places } from '../state/places.ts'
import { withSelected } from '../state/visible.ts'
import type { Visible } from '../../graph-data/picture/scene.ts'
import type { Scene } from '../../graph-data/picture/scene.ts'
import { focusOn } from '../../graph-data/picture/focus.ts'
import type { Focus } from '../../graph-data/picture/scene.ts'
import type { LayoutGroup } from '../../graph-data/picture/scene.ts'

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

/** What is asked of the picture, and the scene that follows from it. */
export interface View {
  readonly input: () => PictureInput
  readonly set: (input: PictureInput) => void
  readonly hover: (target: Item | null) => void
  readonly scene: () => Scene
  /** The scene without what stands out: the same one until something else has become another. */
  readonly ground: () => Scene
}

export function createView(first: PictureInput): View {
  let input = first
  let hovered: Item | null = null
  let scene: Scene | null = null
  let ground: Scene | null = null
  let grounded: Scene | null = null
  const current = (): Scene => {
    scene ??= sceneOf(input, hovered)
    return scene
  }
  return {
    input: () => input,
    set: (next) => {
      if (!isSameScene(input, next)) scene = null
      input = next
    },
    hover: (target) => {
      hovered = target
      scene = null
    },
    scene: current,
    ground: () => {
      const full = current()
      if (ground && full === grounded) return ground
      grounded = full
      if (!ground || !isSameGround(ground, full)) {
        ground = { ...full, selected: new Set(), hovered: null, focus: null }
      }
      return ground
    },
  }
}

function isSameScene(a: PictureInput, b: PictureInput): boolean {
  const { places: _a, ...before } = a
  const { places: _b, ...after } = b
  // Where nodes stand is no part of the scene: the graph has it.
  const keys = Object.keys(after) as (keyof typeof after)[]
  return keys.every((key) => before[key] === after[key])
}

function isSameGround(a: Scene, b: Scene): boolean {
  return GROUND.every((part) => a[part] === b[part])
}

const GROUND = [
  'canvas',
  'groups',
  'marks',
  'reading',
  'rest',
  'scheme',
  'visible',
] as const satisfies readonly (keyof Scene)[]

/** The scene that follows from what is asked of the picture, and from what is pointed at. */
export function sceneOf(input: PictureInput, hovered: Item | null): Scene {
  const { data, selection, path, ...same } = input
  const visible = withSelected(data, input.visible, selection)
  const selected = new Set(selection.map(({ id }) => id))
  const around = focusOn(data, visible, hovered ? [hovered] : selection)
  return { ...same, visible, selected, hovered, focus: around ?? path }
}
