import type { CameraState } from 'sigma/types'
import type { GraphData } from '../../graph-data/model/graph-reading.ts'
import type { Selection } from '../../graph-data/picture/items.ts'
import { wantsNoMotion } from './motion.ts'
import { revealing, type Renderer } from './camera.ts'
import type { View } from './view.ts'

const MOVE_MS = 260

/** Moves the camera, at once where a person wants no animations. */
export function moveCamera(renderer: Renderer, state: Partial<CameraState> | null): void {
  if (!state) return
  if (wantsNoMotion()) renderer.getCamera().setState(state)
  else void renderer.getCamera().animate(state, { duration: MOVE_MS })
}

/**
 * Brings what is selected into sight, and goes back once the selection is cleared, unless somebody
 * has moved the picture since. The answer is to be called whenever the selection may have changed.
 */
export function createFollower(renderer: Renderer, view: View): () => void {
  let followed = view.input().selection
  let left: CameraState | null = null
  let gone: CameraState | null = null

  const comeBack = (): void => {
    const { x, y, ratio } = renderer.getCamera().getState()
    if (gone && gone.x === x && gone.y === y && gone.ratio === ratio) moveCamera(renderer, left)
    left = null
    gone = null
  }
  return () => {
    const { selection, data, insets } = view.input()
    if (selection === followed) return
    followed = selection
    if (selection.length === 0) return comeBack()
    const state = revealing(renderer, endsOf(data, selection), insets)
    if (!state) return
    left ??= renderer.getCamera().getState()
    gone = state
    moveCamera(renderer, state)
  }
}

/** The nodes that a selection is made of, with the two ends of each relationship. */
function endsOf(data: GraphData, selection: Selection): readonly string[] {
  return selection.flatMap(({ type, id }) => {
    if (type === 'node') return [id]
    const relationship = data.relationships.get(id)
    return relationship ? [relationship.source, relationship.target] : []
  })
}
