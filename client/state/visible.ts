import type { Visible } from '../../graph-data/picture/scene.ts'
import type { GraphNode, GraphRelationship } from '../../graph-data/model/subgraph.ts'
import { inDispute, isFiltering, NO_FILTERS, passes, type Filters } from './filters.ts'
import { kindOf, textOf, type GraphData } from '../../graph-data/model/graph-reading.ts'
import type { Item, Selection } from '../../graph-data/picture/items.ts'
import type { Comparison } from './link.ts'
import { isInTime, publicBy, type Publications, type TimeWindow } from './time.ts'

/** What decides how much of the loaded data is seen. */
export interface Narrowing {
  /** Ids of the only nodes to keep; null keeps all. */
  readonly only: readonly string[] | null
  /** Ids of nodes and relationships that a person has hidden. */
  readonly hidden: readonly string[]
  readonly filters: Filters
  readonly time: TimeWindow | null
  /** Two days to compare; what was not public by the second is not seen. */
  readonly compare: Comparison | null
}

export const NARROW_NOTHING: Narrowing = {
  only: null,
  hidden: [],
  filters: NO_FILTERS,
  time: null,
  compare: null,
}

/** What is on the canvas: everything loaded that nobody has hidden. */
export function canvasOf(
  data: GraphData,
  { only, hidden }: Pick<Narrowing, 'only' | 'hidden'>,
): Visible {
  const away = new Set(hidden)
  const kept = only === null ? null : new Set(only)
  const nodes = new Set<string>()
  for (const id of data.nodes.keys()) {
    if (!away.has(id) && (kept === null || kept.has(id))) nodes.add(id)
  }
  const relationships = new Set<string>()
  for (const { id, source, target } of data.relationships.values()) {
    if (!away.has(id) && nodes.has(source) && nodes.has(target)) relationships.add(id)
  }
  return { nodes, relationships }
}

/**
 * What filters and time leave of the canvas. A relationship stays when it passes all of them; a node
 * stays while a relationship of it stays. A node without any relationship stays while nothing but
 * its own kind and country is asked for.
 */
export function visibleIn(
  data: GraphData,
  narrowing: Narrowing,
  published: Publications = new Map(),
): Visible {
  const canvas = canvasOf(data, narrowing)
  const { filters } = narrowing
  const windows = windowsOf(narrowing)
  if (!isFiltering(filters) && windows.length === 0) return canvas
  const lines = [...data.relationships.values()].filter(
    (line) =>
      canvas.relationships.has(line.id) &&
      passes(data, line, filters) &&
      windows.every((window) => isInTime(line, window, published)),
  )
  const left = busy(filters.contested ? inDispute(lines) : lines, filters.degree)
  const nodes = new Set(left.flatMap(({ source, target }) => [source, target]))
  if (windows.length === 0 && asksOnlyForNodes(filters)) {
    for (const id of canvas.nodes) if (fits(data.nodes.get(id), filters)) nodes.add(id)
  }
  return { nodes, relationships: new Set(left.map(({ id }) => id)) }
}

/** Whether a node is on the screen without a relationship. */
export function hasLoneNodes({ relationships }: GraphData, shown: Visible): boolean {
  const joined = new Set<string>()
  for (const id of shown.relationships) {
    const line = relationships.get(id)
    if (line) joined.add(line.source).add(line.target)
  }
  return joined.size < shown.nodes.size
}

/** The windows in which a relationship must lie, all of them. */
function windowsOf({ time, compare }: Narrowing): readonly TimeWindow[] {
  return [...(time ? [time] : []), ...(compare ? [publicBy(compare.to)] : [])]
}

function asksOnlyForNodes(filters: Filters): boolean {
  return isFiltering(filters) && !isFiltering({ ...filters, kinds: [], countries: [] })
}

function fits(node: GraphNode | undefined, { kinds, countries }: Filters): boolean {
  if (!node) return false
  const country = textOf(node.properties, 'country') ?? ''
  return (
    (kinds.length === 0 || kinds.includes(kindOf(node))) &&
    (countries.length === 0 || countries.includes(country))
  )
}

/** The relationships between nodes that have at least `least` of them. */
function busy(lines: readonly GraphRelationship[], least: number): readonly GraphRelationship[] {
  if (least === 0) return lines
  const degrees = new Map<string, number>()
  for (const end of lines.flatMap(({ source, target }) => [...new Set([source, target])])) {
    degrees.set(end, (degrees.get(end) ?? 0) + 1)
  }
  const isBusy = (id: string) => (degrees.get(id) ?? 0) >= least
  return lines.filter(({ source, target }) => isBusy(source) && isBusy(target))
}

/** `visible` with what is selected, and the ends of selected relationships, whatever is asked for. */
export function withSelected(data: GraphData, visible: Visible, selection: Selection): Visible {
  if (selection.every(({ type, id }) => isVisible(visible, type, id))) return visible
  const nodes = new Set(visible.nodes)
  const relationships = new Set(visible.relationships)
  for (const { type, id } of selection) {
    if (type === 'node') {
      if (data.nodes.has(id)) nodes.add(id)
      continue
    }
    const relationship = data.relationships.get(id)
    if (!relationship) continue
    relationships.add(id)
    nodes.add(relationship.source)
    nodes.add(relationship.target)
  }
  return { nodes, relationships }
}

function isVisible({ nodes, relationships }: Visible, type: Item['type'], id: string): boolean {
  return type === 'node' ? nodes.has(id) : relationships.has(id)
}
