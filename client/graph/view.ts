import type { Insets } from '../insets.ts'
import type { Scheme } from '../palette.ts'
import { withSelected, type Visible } from '../state/filters.ts'
import type { GraphData } from '../state/graph-data.ts'
import type { Selection } from '../state/link.ts'
import type { Scene } from './appearance.ts'
import { focusOn } from './focus.ts'

/** What the picture shows, from the state. */
export interface PictureInput {
  readonly data: GraphData
  readonly visible: Visible
  readonly selected: Selection | null
  readonly scheme: Scheme
  readonly insets: Insets
}

/** What is asked of the picture, and the scene that follows from it. */
export interface View {
  readonly input: () => PictureInput
  readonly set: (input: PictureInput) => void
  readonly hover: (target: Selection | null) => void
  readonly scene: () => Scene
}

export function createView(first: PictureInput): View {
  let input = first
  let hovered: Selection | null = null
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

function sceneOf(input: PictureInput, hovered: Selection | null): Scene {
  const { data, selected, scheme } = input
  const visible = withSelected(data, input.visible, selected)
  return { scheme, visible, selected, hovered, focus: focusOn(data, visible, hovered ?? selected) }
}
