import { lineName } from '../../graph-data/picture/line-name.ts'
import { kindLook } from '../../graph-data/picture/palette.ts'
import { kindOf, nameOf } from '../../graph-data/model/graph-reading.ts'
import type { Item } from '../../graph-data/picture/items.ts'
import { radiusIn } from '../../graph-data/picture/appearance.ts'
import type { Scene } from '../../graph-data/picture/scene.ts'
import type { Renderer } from './camera.ts'
import { lineAnchors, type ScreenCurve } from '../../graph-data/picture/line-anchors.ts'
import { bendOf } from '../../graph-data/picture/line-look.ts'
import { pairName } from '../../graph-data/picture/pair-name.ts'

/** Where something is on the canvas, in CSS pixels, and what it is called. */
export interface Spot {
  readonly x: number
  readonly y: number
  readonly target: Item
  readonly name: string
}

/** Beyond this many a list of everything helps nobody; the search finds the rest. */
const MOST = 600

/** Everything that is drawn, nodes first. The spot of a line is near its middle, where nothing else lies. */
export function spotsOf(renderer: Renderer, scene: Scene): readonly Spot[] {
  const nodes = nodeSpots(renderer, scene)
  if (nodes.length >= MOST) return nodes
  return [...nodes, ...lineSpots(renderer, scene)].slice(0, MOST)
}

function nodeSpots(renderer: Renderer, scene: Scene): readonly Spot[] {
  const spots: Spot[] = []
  renderer.getGraph().forEachNode((id, { x, y, item }) => {
    if (spots.length >= MOST || !scene.visible.nodes.has(id)) return
    const name = `${nameOf(item)}, ${kindLook(kindOf(item)).title}`
    spots.push({ ...renderer.graphToViewport({ x, y }), target: { type: 'node', id }, name })
  })
  return spots
}

function lineSpots(renderer: Renderer, scene: Scene): readonly Spot[] {
  const graph = renderer.getGraph()
  const curves: (ScreenCurve & { readonly name: string })[] = []
  graph.forEachEdge((id, { item, curvature }, _source, _target, source, target) => {
    if (!scene.visible.relationships.has(id)) return
    const pair = scene.reading.pairs?.drawn.get(id)
    if (scene.reading.pairs && !pair) return
    const [from, to] = [renderer.graphToViewport(source), renderer.graphToViewport(target)]
    const ends = [source.item, target.item] as const
    const name = pair && pair.ids.length > 1 ? pairName(pair, ...ends) : lineName(item, ...ends)
    curves.push({ id, from, to, curvature: pair ? bendOf(pair) : curvature, name })
  })
  const discs = graph.mapNodes((id, { x, y, degree }) => ({
    ...renderer.graphToViewport({ x, y }),
    radius: renderer.scaleSize(radiusIn(scene, id, degree)) + 2,
  }))
  const anchors = lineAnchors(curves, discs)
  return curves.flatMap(({ id, name }) => {
    const place = anchors.get(id)
    return place ? [{ ...place, target: { type: 'relationship', id } as const, name }] : []
  })
}
