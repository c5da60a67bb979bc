import type {
  Draft,
  Group,
  LayoutInput,
  Proposal,
} from '../../../graph-data/picture/layout/arrangement.ts'
import { largestSize, type Size } from '../../../graph-data/picture/layout/bodies.ts'
import type { Space } from '../../../graph-data/picture/layout/fill-space.ts'
import { joinsOf, type Joins } from '../../../graph-data/picture/layout/joins.ts'
import { pack, type PackedBox } from './pack.ts'

/** Around the nodes of a group: between it and the next, and for its name above it. */
const MARGIN = 20
const CAPTION = 26
/** Names stand below their nodes, at most so far. */
const NAME = 28
/** Proportions of the groups that are tried, against those of the space. */
const SHAPES = [0.6, 1, 1.6] as const
const SWEEPS = 6
const ROUNDS = 2

/** One block for each country, beside those that it is joined to; one for what has no country. */
export function countryPlaces(input: LayoutInput, space: Space): Proposal {
  const groups = groupsOf(input)
  const joins = joinsOf(input)
  const room = largestSize(input.nodes)
  const weight = weightsBetween(groups, joins)
  const aspect = space.width / space.height
  const tried = SHAPES.map((shape) => {
    const grids = groups.map(({ ids }) => gridOf(ids.length, room, shape * aspect))
    return { grids, cost: pack(grids.map(sizeOf), weight, space).cost }
  })
  const { grids } = tried.reduce((best, next) => (next.cost < best.cost ? next : best))
  const { boxes } = pack(grids.map(sizeOf), weight, space, ROUNDS)
  return { draft: fill(blocksOf(groups, grids, boxes), joins), groups }
}

function groupsOf({ nodes }: LayoutInput): readonly Group[] {
  const groups = new Map<string | null, string[]>()
  for (const { id, country } of nodes) {
    const group = groups.get(country)
    if (group) group.push(id)
    else groups.set(country, [id])
  }
  return [...groups]
    .map(([name, ids]) => ({ name, ids }))
    .toSorted((a, b) => b.ids.length - a.ids.length || (`${a.name}` < `${b.name}` ? -1 : 1))
}

/** How many lines there are between two groups. */
function weightsBetween(groups: readonly Group[], joins: Joins): (a: number, b: number) => number {
  const numbers = new Map(groups.flatMap(({ ids }, number) => ids.map((id) => [id, number])))
  const counts = new Float64Array(groups.length ** 2)
  for (const [id, others] of joins) {
    const from = (numbers.get(id) ?? 0) * groups.length
    for (const other of others) {
      const cell = from + (numbers.get(other) ?? 0)
      counts[cell] = (counts[cell] ?? 0) + 1
    }
  }
  return (a, b) => counts[a * groups.length + b] ?? 0
}

/** Rows of nodes; each other row stands half a place aside, so that lines pass between names. */
interface Grid {
  readonly rows: readonly number[]
  readonly room: Size
}

function gridOf(count: number, room: Size, shape: number): Grid {
  const wanted = Math.round(Math.sqrt((count * room.height * shape) / room.width))
  const columns = Math.max(1, Math.min(count, wanted))
  const rows = Math.ceil(count / columns)
  return {
    room,
    rows: Array.from(
      { length: rows },
      (_, row) => Math.floor(((row + 1) * count) / rows) - Math.floor((row * count) / rows),
    ),
  }
}

/** Half of the distance by which full rows stand aside from each other. */
function shiftOf({ rows, room }: Grid): number {
  const widest = Math.max(...rows)
  const isBrick = rows.length > 1 && rows.some((count, row) => count === rows[row + 1])
  return isBrick && widest > 0 ? room.width / 4 : 0
}

function sizeOf(grid: Grid): Space {
  const { rows, room } = grid
  return {
    width: Math.max(...rows) * room.width + 2 * shiftOf(grid) + MARGIN,
    height: rows.length * room.height + MARGIN + CAPTION,
  }
}

/** A group with the places for its nodes, row by row from the top. */
interface Block {
  readonly ids: readonly string[]
  readonly rows: readonly (readonly { x: number; y: number }[])[]
}

function blocksOf(
  groups: readonly Group[],
  grids: readonly Grid[],
  boxes: readonly PackedBox[],
): readonly Block[] {
  return groups.flatMap(({ ids }, number) => {
    const grid = grids[number]
    const box = boxes[number]
    return grid && box ? [{ ids, rows: spotsIn(grid, box) }] : []
  })
}

function spotsIn(grid: Grid, box: PackedBox): Block['rows'] {
  const { rows, room } = grid
  const shift = shiftOf(grid)
  return rows.map((count, row) =>
    Array.from({ length: count }, (_, column) => ({
      x: box.x + (column + 0.5 - count / 2) * room.width + (row % 2 === 0 ? -shift : shift),
      y: box.y - CAPTION / 2 + NAME / 2 + ((rows.length - 1) / 2 - row) * room.height,
    })),
  )
}

/** Gives every place to a node, each as near as can be to what the node is joined to. */
function fill(blocks: readonly Block[], joins: Joins): Draft {
  const draft: Draft = new Map()
  for (const block of blocks) assign(block, block.ids, draft)
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const block of blocks) {
      const wanted = new Map(block.ids.map((id) => [id, meanOf(id, joins, draft)]))
      const downwards = block.ids.toSorted(
        (a, b) => (wanted.get(b)?.y ?? 0) - (wanted.get(a)?.y ?? 0),
      )
      let from = 0
      const inRows = block.rows.flatMap(({ length }) => {
        const row = downwards.slice(from, from + length)
        from += length
        return row.toSorted((a, b) => (wanted.get(a)?.x ?? 0) - (wanted.get(b)?.x ?? 0))
      })
      assign(block, inRows, draft)
    }
  }
  return draft
}

function assign({ rows }: Block, ids: readonly string[], draft: Draft): void {
  rows.flat().forEach(({ x, y }, index) => {
    const id = ids[index]
    if (id !== undefined) draft.set(id, { x, y })
  })
}

function meanOf(id: string, joins: Joins, draft: Draft): { x: number; y: number } {
  const others = joins.get(id) ?? []
  const own = draft.get(id) ?? { x: 0, y: 0 }
  if (others.length === 0) return own
  let x = 0
  let y = 0
  for (const other of others) {
    x += draft.get(other)?.x ?? 0
    y += draft.get(other)?.y ?? 0
  }
  return { x: x / others.length, y: y / others.length }
}
