import type { DayRange } from '../../graph-data/model/dates.ts'
import type { GraphRelationship } from '../../graph-data/model/subgraph.ts'
import { dateInWords } from '../../graph-data/model/date-words.ts'
import { sortKey } from '../../graph-data/claims/days.ts'
import {
  certaintyOf,
  isContested,
  kindOf,
  nameOf,
  textOf,
  type GraphData,
} from '../../graph-data/model/graph-reading.ts'
import { isIncident } from '../../graph-data/model/graph-data.ts'
import { relationshipAsText } from '../../graph-data/model/sentence.ts'
import { intervalOf, type Clock, type Publications } from './time.ts'
import { daysInWords } from './time-words.ts'

export const LANE_KINDS = ['incident', 'actor'] as const
/** What each lane of the timeline stands for. */
export type LaneKind = (typeof LANE_KINDS)[number]

export const LANE_SORTS = ['first', 'name', 'count'] as const
export type LaneSort = (typeof LANE_SORTS)[number]

/** A relationship in a lane. */
export interface LaneMark {
  readonly id: string
  readonly type: string
  readonly certainty: string
  readonly isContested: boolean
  /** The days that it may mean on the clock that is shown; null where it bears no date. */
  readonly interval: DayRange | null
  /** Whether it goes out from the node of the lane. */
  readonly isOutward: boolean
  /** The name of the other end; in the lane without a node, both ends. */
  readonly other: string
  /** In words, made when they are asked for: most marks are never seen. */
  readonly sentence: () => string
  /** The date in words; null where it bears none. */
  readonly when: () => string | null
}

export interface Lane {
  /** The id of the incident or actor; null for what has no such end. */
  readonly id: string | null
  readonly name: string
  readonly kind: string
  /** In the order of their dates. */
  readonly dated: readonly LaneMark[]
  readonly undated: readonly LaneMark[]
}

export interface LaneOptions {
  readonly by: LaneKind
  readonly sort: LaneSort
  readonly clock: Clock
  /** The name of the lane of what has no end of the kind. */
  readonly rest: string
}

/**
 * The relationships in lanes over time. One that joins two incidents, or two actors, stands in the
 * lane of each; one without such an end in the last lane of all.
 */
export function lanesOf(
  data: GraphData,
  shown: ReadonlySet<string>,
  options: LaneOptions,
  published: Publications,
): readonly Lane[] {
  const lanes = new Map<string | null, LaneMark[]>()
  for (const id of shown) {
    const line = data.relationships.get(id)
    if (!line) continue
    for (const lane of lanesOfLine(data, line, options.by)) {
      const mark = markOf(data, line, lane, options.clock, published)
      const marks = lanes.get(lane)
      if (marks) marks.push(mark)
      else lanes.set(lane, [mark])
    }
  }
  return [...lanes]
    .map(([id, marks]) => laneOf(data, id, marks, options))
    .toSorted(ORDERS[options.sort])
}

function lanesOfLine(
  data: GraphData,
  { source, target }: GraphRelationship,
  by: LaneKind,
): readonly (string | null)[] {
  const ends = [...new Set([source, target])].filter((id) => {
    const node = data.nodes.get(id)
    return node !== undefined && isIncident(node) === (by === 'incident')
  })
  return ends.length === 0 ? [null] : ends
}

function markOf(
  data: GraphData,
  line: GraphRelationship,
  lane: string | null,
  clock: Clock,
  published: Publications,
): LaneMark {
  const source = data.nodes.get(line.source)
  const target = data.nodes.get(line.target)
  const from = source ? nameOf(source) : line.source
  const to = target ? nameOf(target) : line.target
  const isOutward = lane !== line.target
  const interval = intervalOf(line, clock, published)
  const date = clock === 'event' ? textOf(line.properties, 'date') : null
  return {
    id: line.id,
    type: line.type,
    certainty: certaintyOf(line),
    isContested: isContested(line),
    interval,
    isOutward,
    other: lane === null ? `${from} → ${to}` : isOutward ? to : from,
    sentence: () =>
      source && target ? relationshipAsText(line, source, target) : `${from}, ${to}`,
    when: () => (date !== null ? dateInWords(date) : interval && daysInWords(interval)),
  }
}

function laneOf(
  data: GraphData,
  id: string | null,
  marks: readonly LaneMark[],
  { rest }: LaneOptions,
): Lane {
  const node = id === null ? undefined : data.nodes.get(id)
  return {
    id,
    name: node ? nameOf(node) : (id ?? rest),
    kind: node ? kindOf(node) : '',
    dated: marks.filter(({ interval }) => interval !== null).toSorted(byDate),
    undated: marks.filter(({ interval }) => interval === null).toSorted(byName),
  }
}

const BY_NAME = new Intl.Collator('en')

function byDate(a: LaneMark, b: LaneMark): number {
  return compare(keyOf(a), keyOf(b)) || byName(a, b)
}

function byName(a: LaneMark, b: LaneMark): number {
  return compare(a.type, b.type) || BY_NAME.compare(a.other, b.other) || compare(a.id, b.id)
}

function keyOf(mark: LaneMark | undefined): string {
  // A tilde sorts behind every digit: lanes without a date come last.
  return mark?.interval ? sortKey(mark.interval) : '~'
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

type Order = (a: Lane, b: Lane) => number

/** What has no lane of its own comes last in every order. */
function restLast(order: Order): Order {
  return (a, b) =>
    Number(a.id === null) - Number(b.id === null) || order(a, b) || BY_NAME.compare(a.name, b.name)
}

const ORDERS: Readonly<Record<LaneSort, Order>> = {
  first: restLast((a, b) => compare(keyOf(a.dated[0]), keyOf(b.dated[0]))),
  name: restLast(() => 0),
  count: restLast((a, b) => size(b) - size(a)),
}

function size({ dated, undated }: Lane): number {
  return dated.length + undated.length
}
