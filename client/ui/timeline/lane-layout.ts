import { addDays } from '../../state/calendar.ts'
import type { Lane, LaneMark } from '../../state/lanes.ts'
import type { DayScale } from '../time/time-axis.tsx'

/** A mark with its place in the lane; all numbers are CSS pixels, but for the row. */
export interface PlacedMark {
  readonly mark: LaneMark
  readonly row: number
  /** Both are the same for a dot. */
  readonly from: number
  readonly to: number
  /** Whether it goes on beyond what is shown, or nobody knows from or until when. */
  readonly opensLeft: boolean
  readonly opensRight: boolean
  readonly label: { readonly x: number; readonly end: boolean; readonly text: string } | null
}

export interface LaneLayout {
  readonly lane: Lane
  readonly dated: readonly PlacedMark[]
  readonly undated: readonly PlacedMark[]
  readonly height: number
}

export interface LaneSpace {
  readonly place: DayScale
  readonly width: number
  readonly undatedWidth: number
  /** The width for the name beside the marks; 0 where it stands above them. */
  readonly nameWidth: number
  /** Whether there is room for words beside the marks. */
  readonly hasLabels: boolean
  /** The height above the marks, such as that of a name over them. */
  readonly head: number
  readonly labelOf: (mark: LaneMark) => string
}

export const ROW = 19
const RIM = 8
const DOT = 5
const GAP = 7
const LETTER = 6.2
const MOST_LETTERS = 36
const LEAST_BAR = 6
const NAME_LETTER = 7.4
const NAME_LINE = 17
const NAME_RIM = 45
/** What the sign of a contested claim takes up behind a dot. */
const SIGN = 12

export function layOutLane(lane: Lane, space: LaneSpace): LaneLayout {
  const dated = packed(lane.dated.map((mark) => placed(mark, space)))
  const undated = lane.undated.map((mark, index) => looseMark(mark, index, space))
  const rows = Math.max(1, ...[...dated, ...undated].map(({ row }) => row + 1))
  const height = Math.max(space.head + rows * ROW + 2 * RIM, nameHeight(lane.name, space.nameWidth))
  return { lane, dated, undated, height }
}

/** The height of a name and of the count below it. */
function nameHeight(name: string, width: number): number {
  if (width === 0) return 0
  const lines = Math.ceil((name.length * NAME_LETTER) / (width - NAME_RIM)) + 1
  return lines * NAME_LINE + 2 * RIM
}

/** The middle of a row, from the top of the lane. */
export function rowCentre(row: number, head: number): number {
  return head + RIM + row * ROW + ROW / 2
}

function placed(mark: LaneMark, space: LaneSpace): PlacedMark {
  const { place, width } = space
  const start = mark.interval?.from ?? null
  const end = mark.interval?.to ?? null
  const isDot = start !== null && start === end
  const left = start === null ? 0 : place(start)
  const right = end === null ? width : place(addDays(end, 1))
  const from = isDot
    ? clamp((left + right) / 2, DOT, width - DOT)
    : clamp(left, 0, width - LEAST_BAR)
  const to = isDot ? from : clamp(right, from + LEAST_BAR, width)
  return {
    mark,
    row: 0,
    from,
    to,
    opensLeft: start === null || left < 0,
    opensRight: end === null || right > width + 1,
    label: space.hasLabels
      ? labelAt(from, to, space.labelOf(mark), width, mark.isContested && isDot)
      : null,
  }
}

/** The label stands in its bar where it fits, else behind it, else before it. */
function labelAt(
  from: number,
  to: number,
  whole: string,
  width: number,
  isSigned: boolean,
): PlacedMark['label'] {
  const behind = to + GAP + DOT + (isSigned ? SIGN : 0)
  const text = shortened(whole, MOST_LETTERS)
  const length = text.length * LETTER
  if (to - from > length + 4 * GAP) return { x: from + 2 * GAP, end: false, text }
  if (behind + length < width) return { x: behind, end: false, text }
  return { x: from - GAP - DOT, end: true, text }
}

/** Puts each mark in the first row in which it touches no other one. */
function packed(marks: readonly PlacedMark[]): readonly PlacedMark[] {
  const ends: number[] = []
  return marks.map((mark) => {
    const [left, right] = reachOf(mark)
    const free = ends.findIndex((end) => end + GAP <= left)
    const row = free === -1 ? ends.length : free
    ends[row] = right
    return { ...mark, row }
  })
}

function reachOf({ from, to, label }: PlacedMark): [number, number] {
  if (!label) return [from - DOT, to + DOT]
  const length = label.text.length * LETTER
  const [start, end] = label.end ? [label.x - length, label.x] : [label.x, label.x + length]
  return [Math.min(from - DOT, start), Math.max(to + DOT, end)]
}

function looseMark(mark: LaneMark, index: number, space: LaneSpace): PlacedMark {
  const perRow = space.hasLabels ? 1 : Math.max(1, Math.floor((space.undatedWidth - 8) / 16))
  // The sign of a dated claim may reach over the border between the columns.
  const x = space.hasLabels ? 18 : 10 + (index % perRow) * 16
  const sign = mark.isContested ? SIGN : 0
  const letters = Math.floor((space.undatedWidth - x - sign - 14) / LETTER)
  const text = shortened(space.labelOf(mark), Math.max(4, letters))
  return {
    mark,
    row: Math.floor(index / perRow),
    from: x,
    to: x,
    opensLeft: false,
    opensRight: false,
    label: space.hasLabels ? { x: x + DOT + GAP + sign, end: false, text } : null,
  }
}

function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, Math.max(least, most)))
}
