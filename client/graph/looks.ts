import { edgeLook, nodeLook } from '../../graph-data/picture/appearance.ts'
import type { DrawnGraph } from '../../graph-data/picture/drawn-graph.ts'
import type { ItemLook, ItemLooks } from '../state/export-order.ts'
import { sceneOf, type PictureInput } from './view.ts'

const HEX = /^#[0-9a-f]{6}$/i

/** How everything that is seen looks, as if nothing were selected or pointed at. */
export function looksOf(
  graph: Pick<DrawnGraph, 'forEachNode' | 'forEachEdge'>,
  input: PictureInput,
): ItemLooks {
  const scene = sceneOf({ ...input, selection: [], path: null }, null)
  const looks = new Map<string, ItemLook>()
  const add = (id: string, { color, size }: ItemLook): void => {
    if (HEX.test(color)) looks.set(id, { color, size })
  }
  graph.forEachNode((id, { item, degree }) => {
    if (scene.visible.nodes.has(id)) add(id, nodeLook(item, degree, scene))
  })
  graph.forEachEdge((id, { item }) => {
    if (scene.visible.relationships.has(id)) add(id, edgeLook(item, 0, scene))
  })
  return looks
}
