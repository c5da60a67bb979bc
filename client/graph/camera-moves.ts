import type { CameraState } from 'sigma/types'
import type { GraphData } from '../state/graph-data.ts'
import type { Selection } from '../state/link.ts'
import { revealing, type Renderer } from './camera.ts'
import type { View } from './view.ts'

const MOVE_MS = 260

/** Moves the camera, at once where a person wants no animations. */
export function moveCamera(renderer: Renderer, state: Partial<CameraState> | null): void {
  if (!state) return
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  if (still) renderer.getCamera().setState(state)
  else void renderer.getCamera().animate(state, { duration: MOVE_MS })
}

/**
 * Brings what is selected into sight, and goes back once the selection is cleared, unless somebody
 * has moved the picture since. The answer is to be called whenever the selection may have changed.
 */
export function createFollower(renderer: Renderer, view: View): () => void {
  let followed = view.input().selected
  let left: CameraState | null = null
  let gone: CameraState | null = null

  const comeBack = (): void => {
    const { x, y, ratio } = renderer.getCamera().getState()
    if (gone && gone.x === x && gone.y === y && gone.ratio === ratio) moveCamera(renderer, left)
    left = null
    gone = null
  }
  return () => {
    const { selected, data, insets } = view.input()
    if (selected === followed) return
    followed = selected
    if (!selected) return comeBack()
    const state = revealing(renderer, endsOf(data, selected), insets)
    if (!state) return
    left ??= renderer.getCamera().getState()
    gone = state
    moveCamera(renderer, state)
  }
}

/** The nodes that a selection is made of: itself, or the two ends of a relationship. */
function endsOf(data: GraphData, { type, id }: Selection): readonly string[] {
  if (type === 'node') return [id]
  const relationship = data.relationships.get(id)
  return relationship ? [relationship.source, relationship.target] : []
}
