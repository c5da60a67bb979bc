import type { GraphNode, GraphRelationship } from '../../graph-data/model/subgraph.ts'
import { kindLook } from '../palette.ts'
import { certaintyOf, kindOf, nameOf, textsOf } from '../state/graph-data.ts'
import type { Item } from '../state/items.ts'
import { inSeries } from '../../graph-data/model/relationship-words.ts'
import { relationshipAsText } from '../state/sentence.ts'
import { TEXTS } from '../texts.ts'
import { radiusIn, type Scene } from './appearance.ts'
import type { Renderer } from './camera.ts'
import { lineAnchors, type ScreenCurve } from './line-anchors.ts'
import { bendOf } from './line-look.ts'
import { pairName } from './pair-name.ts'

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

/** Parallel lines differ only in who says it, and how surely. */
export function lineName(line: GraphRelationship, source: GraphNode, target: GraphNode): string {
  const speakers = textsOf(line.properties, 'assertedBy')
  const said =
    speakers.length === 0 ? TEXTS.claims.nobody.toLowerCase() : TEXTS.claims.by(inSeries(speakers))
  const parts = [relationshipAsText(line, source, target), said, certaintyOf(line)]
  return parts.filter((part) => part !== '').join(', ')
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
