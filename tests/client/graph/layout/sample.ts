import type {
  LayoutInput,
  LayoutLine,
  LayoutNode,
  Place,
  Places,
} from '../../../../graph-data/picture/layout/arrangement.ts'
import { sizeOf } from '../../../../graph-data/picture/layout/bodies.ts'

export function layoutNode(id: string, more: Partial<LayoutNode> = {}): LayoutNode {
  return {
    id,
    kind: 'person',
    country: null,
    isIncident: false,
    asserts: false,
    radius: 8,
    labelWidth: 90,
    labelHeight: 14,
    ...more,
  }
}

export function line(source: string, target: string, type = 'LINKED_TO'): LayoutLine {
  return { source, target, type }
}

export function inputOf(more: Partial<LayoutInput>): LayoutInput {
  return {
    layout: 'force',
    nodes: [],
    lines: [],
    centre: [],
    fixed: new Map(),
    aspect: 1.5,
    ...more,
  }
}

export function placeOf(places: Places, id: string): Place {
  const place = places.get(id)
  if (!place) throw new Error(`${id} has no place`)
  return place
}

/** Pairs of nodes whose rooms overlap by more than the layout allows, pinned ones with each other not. */
export function overlapsIn(input: LayoutInput, places: Places): readonly string[] {
  return input.nodes.flatMap((a, index) =>
    input.nodes.slice(index + 1).flatMap((b) => {
      if (input.fixed.has(a.id) && input.fixed.has(b.id)) return []
      const [at, bt] = [placeOf(places, a.id), placeOf(places, b.id)]
      const width = (sizeOf(a).width + sizeOf(b).width) / 2 - Math.abs(at.x - bt.x)
      const height = (sizeOf(a).height + sizeOf(b).height) / 2 - Math.abs(at.y - bt.y)
      return width > 0.51 && height > 0.51 ? [`${a.id} ${b.id}`] : []
    }),
  )
}
