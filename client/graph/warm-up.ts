import type { EdgeLook, NodeLook } from '../../graph-data/picture/appearance.ts'
import type { Renderer } from './camera.ts'

const COMMON = { color: '#000000', size: 4, zIndex: 0, hidden: false, strength: 'plain' } as const
const NODE: NodeLook = {
  ...COMMON,
  shape: 'circle',
  outline: '#000000',
  ring: '#000000',
  ghost: false,
}
const LINE: EdgeLook = {
  ...COMMON,
  dash: 'solid',
  arrow: 4,
  tail: 0,
  hollow: false,
  curvature: 0,
}
const ENDS = { a: { x: 0, y: 0 }, b: { x: 100, y: 100 } } as const

/**
 * Draws a line between two nodes that nobody sees: graphics in software make their own code from the
 * shaders when these are first drawn with, and the first picture would wait for it.
 */
export function warmUp(renderer: Renderer): void {
  const graph = renderer.getGraph()
  renderer.setSetting('nodeReducer', (_, { x, y }) => ({ x, y, ...NODE }))
  renderer.setSetting('edgeReducer', () => ({ ...LINE }))
  // The looks above stand for what these hold otherwise.
  for (const [id, place] of Object.entries(ENDS)) graph.addNode(id, place as never)
  graph.addEdge('a', 'b', {} as never)
  renderer.refresh()
  graph.clear()
  for (const layer of Object.values(renderer.getCanvases())) layer.getContext('webgl2')?.flush()
}
