import { radiusIn } from '../../graph-data/picture/appearance.ts'
import { boxAround, type Box } from '../../graph-data/picture/labels/boxes.ts'
import type { Scene } from '../../graph-data/picture/scene.ts'
import type { Renderer } from './camera.ts'
import type { Overlay } from './overlay.ts'

/** Where visible nodes and their names stand, in CSS pixels of the canvas. */
export function nodeBoxes(
  renderer: Renderer,
  scene: Scene,
  overlay: Pick<Overlay, 'nameBox'>,
  ids: readonly string[],
): readonly Box[] {
  const graph = renderer.getGraph()
  return ids.flatMap((id) => {
    if (!graph.hasNode(id) || !scene.visible.nodes.has(id)) return []
    const { x, y, degree } = graph.getNodeAttributes(id)
    const radius = renderer.scaleSize(radiusIn(scene, id, degree))
    const name = overlay.nameBox(id)
    const disc = boxAround({ ...renderer.graphToViewport({ x, y }), radius })
    return name ? [disc, name] : [disc]
  })
}
