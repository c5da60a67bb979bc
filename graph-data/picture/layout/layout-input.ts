import { isIncident } from '../../model/graph-data.ts'
import { kindOf, nameOf, textOf, textsOf, type GraphData } from '../../model/graph-reading.ts'
import { radiusOf } from '../appearance.ts'
import { degreesOf } from '../drawn-graph.ts'
import { LABEL_LENGTH, LABEL_LINES, LINE_HEIGHT } from '../labels/label-size.ts'
import { wrapLabel } from '../labels/wrap.ts'
import type { LayoutInput } from './arrangement.ts'

/** About the width of a letter; the worker of the layout has no canvas to measure on. */
const LETTER = 6.3

/** What a layout is asked for beside the data. */
export type LayoutRequest = Pick<LayoutInput, 'layout' | 'centre' | 'fixed'>

const BY_FORCE: LayoutRequest = { layout: 'force', centre: [], fixed: new Map() }

/** The loaded data as the layout wants it, for a space of `aspect` (width through height). */
export function layoutInput(
  data: GraphData,
  aspect: number,
  request: LayoutRequest = BY_FORCE,
): LayoutInput {
  const degrees = degreesOf(data)
  const asserters = new Set(
    [...data.relationships.values()].flatMap(({ properties }) => textsOf(properties, 'assertedBy')),
  )
  const nodes = [...data.nodes.values()].map((node) => {
    const name = nameOf(node)
    const lines = wrapLabel(name, LABEL_LENGTH, LABEL_LINES)
    return {
      id: node.id,
      kind: kindOf(node),
      country: textOf(node.properties, 'country'),
      isIncident: isIncident(node),
      asserts: asserters.has(name),
      radius: radiusOf(degrees.get(node.id) ?? 0),
      labelWidth: Math.max(...lines.map((line) => line.length)) * LETTER,
      labelHeight: lines.length * LINE_HEIGHT,
    }
  })
  const byId = nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return { ...request, nodes: byId, lines: linesOf(data), aspect }
}

export function linesOf(data: GraphData): LayoutInput['lines'] {
  return [...data.relationships.values()]
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ source, target, type }) => ({ source, target, type }))
}
