import { openQuestions, type Gap } from '../../../claims/gaps.ts'
import { structureOf } from '../../../claims/sides.ts'
import type { GraphData } from '../../../model/graph-reading.ts'
import { kindOf } from '../../../model/graph-reading.ts'
import { radiusOf } from '../../../picture/appearance.ts'
import { degreesOf } from '../../../picture/drawn-graph.ts'
import { inSchemeOf } from '../../../picture/group-colours.ts'
import { kindLook, type Scheme } from '../../../picture/palette.ts'
import { NO_READING, type Scene } from '../../../picture/scene.ts'
import type { Look } from '../export-graph.ts'

type Looks = ReadonlyMap<string, Look>

const THIN: ReadonlySet<Gap> = new Set(['one-speaker', 'nobody-named'])

/** The relationships that a single side says, or for which nobody is named. */
export function oneSourceOf(data: GraphData): ReadonlySet<string> {
  const questions = openQuestions(structureOf(data), data.relationships.keys())
  return new Set(questions.flatMap(({ gap, ids }) => (THIN.has(gap) ? ids : [])))
}

/** All of `data`, with the colours and sizes that the page gave it where they tell more than usual. */
export function sceneOf(data: GraphData, looks: Looks = new Map()): Scene {
  const scheme = 'light'
  const all = {
    nodes: new Set(data.nodes.keys()),
    relationships: new Set(data.relationships.keys()),
  }
  const colours = coloursOf(data, looks)
  return {
    scheme,
    canvas: all,
    visible: all,
    marks: null,
    reading: {
      ...NO_READING,
      sizes: sizesOf(data, looks),
      colours: colours && inSchemeOf(colours, scheme),
      oneSource: oneSourceOf(data),
    },
    rest: 'dim',
    selected: new Set(),
    hovered: null,
    pinned: new Set(),
    focus: null,
    groups: [],
  }
}

const SCHEMES: readonly Scheme[] = ['light', 'dark']

/** Null where the colours are those of the kinds. */
function coloursOf({ nodes }: GraphData, looks: Looks): ReadonlyMap<string, string> | null {
  const given = [...nodes.values()].flatMap((node) => {
    const color = looks.get(node.id)?.color?.toLowerCase()
    return color === undefined ? [] : [{ node, color }]
  })
  const tellKinds = SCHEMES.some((scheme) =>
    given.every(({ node, color }) => color === kindLook(kindOf(node)).colour[scheme]),
  )
  return tellKinds ? null : new Map(given.map(({ node, color }) => [node.id, color]))
}

/** Radius of the smallest node, and by how much the largest is larger, as radiusIn has them. */
const LEAST = 5.2
const RANGE = 10.8
/** In CSS pixels: what is nearer is the same size. */
const SAME = 0.05

/** From 0 to 1; null where the sizes are those of the number of relationships. */
function sizesOf(data: GraphData, looks: Looks): ReadonlyMap<string, number> | null {
  const degrees = degreesOf(data)
  const given = [...data.nodes.keys()].flatMap((id) => {
    const size = looks.get(id)?.size
    return size === undefined ? [] : [{ id, size }]
  })
  const isUsual = given.every(
    ({ id, size }) => Math.abs(size - radiusOf(degrees.get(id) ?? 0)) < SAME,
  )
  if (isUsual) return null
  return new Map(given.map(({ id, size }) => [id, Math.min(1, ((size - LEAST) / RANGE) ** 2)]))
}
