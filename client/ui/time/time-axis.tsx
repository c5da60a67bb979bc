import { scaleUtc } from 'd3-scale'
import type { Period, Unit } from '../../state/calendar.ts'
import { tickInWords } from '../../state/time-words.ts'

/** The place of a day in CSS pixels. */
export type DayScale = (day: string) => number

export interface DayAxis {
  readonly place: DayScale
  readonly ticks: readonly { readonly day: string; readonly x: number; readonly text: string }[]
}

/** Lays the days from `from` up to and without `to` out over `width` CSS pixels. */
export function dayAxis({ from, to }: Period, width: number, unit: Unit): DayAxis {
  const scale = scaleUtc([new Date(from), new Date(to)], [0, width])
  const place: DayScale = (day) => scale(new Date(day))
  const room = unit === 'day' ? 110 : 84
  const days = scale
    .ticks(Math.max(2, Math.floor(width / room)))
    .map((date) => date.toISOString())
    // Ticks within a day would bear the same name.
    .filter((time) => time.endsWith('T00:00:00.000Z'))
    .map((time) => time.slice(0, 10))
  const ticks = days.map((day) => ({ day, x: place(day), text: tickInWords(day, unit) }))
  return { place, ticks }
}

export interface TicksProps {
  readonly ticks: DayAxis['ticks']
  readonly width: number
  readonly y: number
}

export function Ticks({ ticks, width, y }: TicksProps) {
  return ticks.map(({ day, x, text }) => (
    <g key={day} transform={`translate(${x},${y})`}>
      <line y2={4} stroke="var(--dm-muted)" />
      <text
        x={x > width - 40 ? -3 : 0}
        y={15}
        fill="var(--dm-muted)"
        fontSize={11}
        textAnchor={x < 24 ? 'start' : x > width - 40 ? 'end' : 'middle'}
      >
        {text}
      </text>
    </g>
  ))
}
