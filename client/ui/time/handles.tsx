import { useRef } from 'react'
import type { DayRange } from '../../../graph-data/model/dates.ts'
import { dateInWords } from '../../../graph-data/model/date-words.ts'
import { TEXTS } from '../../texts.ts'
import { daysBetweenEdges, edgesAround } from './brush-window.ts'
import { Handle } from './handle.tsx'
import type { HistogramChartProps } from './histogram-chart.tsx'

export interface HandlesProps extends Pick<HistogramChartProps, 'days' | 'onTry' | 'onDone'> {
  readonly edges: readonly string[]
  /** Where the brush begins and ends, in CSS pixels. */
  readonly at: readonly [number, number]
}

const OPEN: DayRange = { from: null, to: null }

/** Both ends of the brush for the keyboard; without a brush they stand at the rims. */
export function Handles({ edges, at, days, onTry, onDone }: HandlesProps) {
  const moved = useRef(false)
  const shown = days ?? OPEN
  const [start, end] = edgesAround(edges, shown)
  const most = edges.length - 1
  const move = (first: number, second: number): void => {
    moved.current = true
    onTry(daysBetweenEdges(edges, first, second))
  }
  const onEnd = (): void => {
    if (moved.current) onDone(days)
    moved.current = false
  }
  return (
    <>
      <Handle
        label={TEXTS.time.fromHandle}
        {...{ x: at[0], edge: start, most, onEnd }}
        text={wordsOf(shown.from)}
        onMove={(edge) => move(Math.min(edge, end - 1), end)}
      />
      <Handle
        label={TEXTS.time.toHandle}
        {...{ x: at[1], edge: end, most, onEnd }}
        text={wordsOf(shown.to)}
        onMove={(edge) => move(start, Math.max(edge, start + 1))}
      />
    </>
  )
}

function wordsOf(day: string | null): string {
  return day === null ? TEXTS.time.noStart : dateInWords(day)
}
