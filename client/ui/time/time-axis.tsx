import { scaleUtc, type ScaleTime } from 'd3-scale'
import type { Period, Unit } from '../../state/calendar.ts'
import { tickInWords } from '../../state/time-words.ts'

/** The place of a day in CSS pixels. */
export type DayScale = (day: string) => number

export interface DayAxis {
  readonly place: DayScale
  readonly ticks: readonly { readonly day: string; readonly x: number; readonly text: string }[]
}

/** A name that begins nearer to the right end would be cut. */
const RIM = 30

/** Lays the days from `from` up to and without `to` out over `width` CSS pixels. */
export function dayAxis({ from, to }: Period, width: number, unit: Unit): DayAxis {
  const scale = scaleUtc([new Date(from), new Date(to)], [0, width])
  const place: DayScale = (day) => scale(new Date(day))
  const days = tickDays(scale, width, unit === 'day' ? 100 : 76)
  const ticks = days.map((day) => ({ day, x: place(day), text: tickInWords(day, unit) }))
  return { place, ticks: ticks.filter(({ x }) => x < width - RIM) }
}

/** The days of the ticks, `room` CSS pixels apart at least; d3 takes a number of ticks for a hint. */
function tickDays(
  scale: ScaleTime<number, number>,
  width: number,
  room: number,
): readonly string[] {
  for (let count = Math.floor(width / room); count > 1; count -= 1) {
    const times = scale.ticks(count)
    const [first, second] = times
    if (first && second && scale(second) - scale(first) >= room) return wholeDays(times)
  }
  return wholeDays(scale.ticks(1))
}

/** Ticks within a day would bear the same name. */
function wholeDays(times: readonly Date[]): readonly string[] {
  return times
    .map((time) => time.toISOString())
    .filter((time) => time.endsWith('T00:00:00.000Z'))
    .map((time) => time.slice(0, 10))
}

export interface TicksProps {
  readonly ticks: DayAxis['ticks']
  readonly y: number
}

export function Ticks({ ticks, y }: TicksProps) {
  return ticks.map(({ day, x, text }) => (
    <g key={day} transform={`translate(${x},${y})`}>
      <line y2={4} stroke="var(--dm-muted)" />
      <text y={15} fill="var(--dm-muted)" fontSize={11} textAnchor={x < RIM ? 'start' : 'middle'}>
        {text}
      </text>
    </g>
  ))
}
