import { certaintyOf, kindOf } from '../model/graph-reading.ts'
import type { GraphNode, GraphRelationship } from '../model/subgraph.ts'
import { fade } from './colour.ts'
import type { Item } from './items.ts'
import {
  CANVAS,
  GROUP_REST,
  kindLook,
  MARK_LOOKS,
  typeLook,
  type Mark,
  type Shape,
} from './palette.ts'
import type { Scene } from './scene.ts'

export const DASHES = ['solid', 'dashed', 'dotted'] as const
export type Dash = (typeof DASHES)[number]

/** Sizes in CSS pixels at the first zoom; colours as `#rrggbb` or `rgba()`. */
export interface NodeLook {
  readonly size: number
  readonly shape: Shape
  readonly color: string
  readonly outline: string
  readonly ring: string
  readonly zIndex: number
  readonly hidden: boolean
  /** Whether it is left out by a filter: a pale mark without name, so that the picture keeps still. */
  readonly ghost: boolean
  readonly strength: Strength
}

export interface EdgeLook {
  readonly size: number
  readonly color: string
  readonly dash: Dash
  /** Half of the width of the arrow head. */
  readonly arrow: number
  /** The same at the source, of a line that points both ways; else 0. */
  readonly tail: number
  /** Whether only its two edges are drawn: it rests on one source. */
  readonly hollow: boolean
  readonly curvature: number
  readonly zIndex: number
  readonly hidden: boolean
  readonly strength: Strength
}

/** The strongest first. */
export const STRENGTHS = ['selected', 'strong', 'plain', 'faded'] as const
export type Strength = (typeof STRENGTHS)[number]

const MOST_WEIGHT = 20
/** How much wider a line is of which only the edges are drawn. */
const HOLLOW_SIZE = 1.1
const CLEAR = 'rgba(0,0,0,0)'
const NODE_FADE = 0.78
const LINE_FADE = 0.84
const GHOST_FADE = 0.86
const STRUCTURE_FADE = 0.18
/** What no comparison marks stays as the ground of what it does. */
const UNCHANGED_FADE = 0.76
const MARKED_SIZE = 2.6

/** The radius of a node in the picture, by what its size tells. */
export function radiusIn({ reading }: Scene, id: string, degree: number): number {
  return reading.sizes ? 5.2 + 10.8 * Math.sqrt(reading.sizes.get(id) ?? 0) : radiusOf(degree)
}

/** How much a node matters, on the scale of its number of relationships. */
export function weightIn({ reading }: Scene, id: string, degree: number): number {
  return reading.sizes ? MOST_WEIGHT * (reading.sizes.get(id) ?? 0) : degree
}

/** The radius of a node with `degree` relationships. */
export function radiusOf(degree: number): number {
  return Math.min(5.2 + 1.75 * Math.sqrt(degree), 16)
}

export function nodeLook(node: GraphNode, degree: number, scene: Scene): NodeLook {
  const { ground, accent } = CANVAS[scene.scheme]
  const look = kindLook(kindOf(node))
  const strength = strengthOf('node', node.id, scene)
  const left = !scene.visible.nodes.has(node.id)
  const ghost = left && scene.rest === 'dim'
  const share = ghost ? GHOST_FADE : strength === 'faded' ? NODE_FADE : 0
  const outline = look.outline?.[scene.scheme] ?? ground
  return {
    size: ghost ? 4 : radiusIn(scene, node.id, degree),
    shape: look.shape,
    color: fade(colourIn(scene, node.id) ?? look.colour[scene.scheme], ground, share),
    outline: fade(outline, ground, share),
    ring: ringOf(strength, node.id, scene, accent),
    zIndex: ghost ? 0 : Z_OF[strength],
    hidden: left && (!ghost || !scene.canvas.nodes.has(node.id)),
    ghost,
    strength,
  }
}

function colourIn({ reading, scheme }: Scene, id: string): string | null {
  return reading.colours && (reading.colours.get(id) ?? GROUP_REST[scheme])
}

function ringOf(strength: Strength, id: string, scene: Scene, accent: string): string {
  if (strength === 'selected') return accent
  return scene.hovered?.type === 'node' && scene.hovered.id === id ? accent : CLEAR
}

const Z_OF: Readonly<Record<Strength, number>> = { selected: 3, strong: 2, plain: 1, faded: 0 }

/** The look of a relationship that is a line of its own. */
export function edgeLook(
  relationship: GraphRelationship,
  curvature: number,
  scene: Scene,
): EdgeLook {
  const { id, type } = relationship
  const mark = scene.marks?.get(id)
  const hollow = scene.reading.oneSource.has(id)
  const line = { type, certainty: certaintyOf(relationship), mark, count: 1, hollow }
  const hidden = !scene.visible.relationships.has(id)
  return { ...lineLook(line, strengthOf('relationship', id, scene), scene), curvature, hidden }
}

/** What is told by one line. */
export interface Line {
  /** Null where it stands for several types. */
  readonly type: string | null
  readonly certainty: string
  readonly mark: Mark | undefined
  /** How many relationships it stands for. */
  readonly count: number
  readonly hollow: boolean
}

/** The look of a line, but for where it lies. */
export function lineLook(
  { type, certainty, mark, count, hollow }: Line,
  strength: Strength,
  { scheme, marks }: Scene,
): Omit<EdgeLook, 'curvature' | 'hidden'> {
  const look = typeLook(type ?? '')
  const colour = mark ? MARK_LOOKS[mark].colour[scheme] : look.colour[scheme]
  const base = marks && !mark ? UNCHANGED_FADE : look.structural ? STRUCTURE_FADE : 0
  const share = strength === 'faded' ? LINE_FADE : strength === 'plain' ? base : 0
  // Dots have no edges to draw alone: their arrow tells it.
  const isWide = hollow && dashOf(certainty) !== 'dotted'
  const single = mark ? MARKED_SIZE : look.structural ? 1.2 : 1.9
  const size = single + Math.min(Math.log2(count) * 0.8, 3.2) + (isWide ? HOLLOW_SIZE : 0)
  const larger = (count > 1 ? 1 : 0) + (hollow ? 0.8 : 0)
  return {
    size: strength === 'selected' ? size + 2 : strength === 'strong' ? size + 0.5 : size,
    color: fade(colour, CANVAS[scheme].ground, share),
    dash: dashOf(certainty),
    arrow: (look.structural ? 3.4 : 4.6) + (strength === 'selected' ? 1.6 : 0) + larger,
    tail: 0,
    hollow,
    zIndex: Z_OF[strength] * 2 + (look.structural ? 0 : 1),
    strength,
  }
}

export function dashOf(certainty: string): Dash {
  if (certainty === 'hedged') return 'dashed'
  return certainty === 'implied' ? 'dotted' : 'solid'
}

/** How something stands out: selected and pointed at first, then what is in focus. */
export function strengthOf(type: Item['type'], id: string, scene: Scene): Strength {
  if (scene.selected.has(id)) return 'selected'
  if (scene.hovered?.type === type && scene.hovered.id === id) {
    return type === 'relationship' ? 'selected' : 'strong'
  }
  if (!scene.focus) return 'plain'
  const strong = type === 'node' ? scene.focus.nodes : scene.focus.relationships
  return strong.has(id) ? 'strong' : 'faded'
}
