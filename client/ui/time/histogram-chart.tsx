import { useMemo } from 'react'
import type { DayRange } from '../../../graph-data/model/dates.ts'
import { addDays } from '../../state/calendar.ts'
import { dateInWords } from '../../../graph-data/model/date-words.ts'
import type { Bin, Histogram } from '../../state/histogram.ts'
import { TEXTS } from '../../texts.ts'
import { useWidth } from '../use-width.ts'
import { Bars } from './bars.tsx'
import { daysBetweenEdges, edgesOf, nearestEdge } from './brush-window.ts'
import { Handles } from './handles.tsx'
import { dayAxis, Ticks } from './time-axis.tsx'
import styles from './time.module.css'
import { useBrush } from './use-brush.ts'

export interface HistogramChartProps {
  readonly histogram: Histogram
  /** The days that the brush covers; null where there is no brush. */
  readonly days: DayRange | null
  /** Called while the brush moves, and when it stands; null clears. */
  readonly onTry: (days: DayRange | null) => void
  readonly onDone: (days: DayRange | null) => void
  /** Called with the bin under the pointer. */
  readonly onPoint: (bin: Bin | null) => void
}

const HEIGHT = 52
const AXIS = 18

/** The histogram with a brush over it: pull over it, or use the arrow keys on the ends. */
export function HistogramChart(props: HistogramChartProps) {
  const { histogram, days, onTry, onDone, onPoint } = props
  const { bins, unit, dated, extent, highest } = histogram
  const { ref, width } = useWidth<HTMLDivElement>()
  const edges = useMemo(() => edgesOf(bins), [bins])
  const { places, ticks, at } = useMemo(() => layOut(edges, unit, width), [edges, unit, width])
  const pulled = (span: readonly [number, number] | null): DayRange | null =>
    span && daysBetweenEdges(edges, nearestEdge(places, span[0]), nearestEdge(places, span[1]))
  const brush = useBrush({
    width,
    height: HEIGHT,
    at: days && at(days),
    onPull: (span) => onTry(pulled(span)),
    onEnd: (span) => onDone(pulled(span)),
  })
  const label = extent
    ? TEXTS.time.histogram(dated, dateInWords(extent.from), dateInWords(extent.to))
    : TEXTS.time.title
  return (
    <div className={styles['chart']} ref={ref}>
      <svg
        width={width}
        height={HEIGHT + AXIS}
        role="img"
        aria-label={label}
        onPointerMove={({ nativeEvent }) =>
          onPoint(bins[places.findIndex((place) => place > nativeEvent.offsetX) - 1] ?? null)
        }
        onPointerLeave={() => onPoint(null)}
      >
        <Bars bins={bins} places={places} height={HEIGHT} highest={highest} />
        <line x2={width} y1={HEIGHT + 0.5} y2={HEIGHT + 0.5} stroke="var(--dm-border)" />
        <Ticks ticks={ticks} y={HEIGHT} />
        <g ref={brush} className={styles['brush']} />
      </svg>
      {width > 0 && <Handles {...{ edges, days, onTry, onDone }} at={at(days)} />}
    </div>
  )
}

/** The narrowest brush, also for a window that lies beyond all bins. */
const NARROWEST = 3

function layOut(edges: readonly string[], unit: Histogram['unit'], width: number) {
  const [from = '', to = from] = [edges[0], edges.at(-1)]
  const { place, ticks } = dayAxis({ from, to }, width, unit)
  const within = (x: number): number => Math.max(0, Math.min(width, x))
  const at = (days: DayRange | null): readonly [number, number] => {
    const { from: start, to: end } = days ?? { from: null, to: null }
    const first = start === null ? 0 : within(place(start))
    const last = end === null ? width : within(place(addDays(end, 1)))
    if (last - first >= NARROWEST) return [first, last]
    return first + NARROWEST > width ? [width - NARROWEST, width] : [first, first + NARROWEST]
  }
  return { places: edges.map(place), ticks, at }
}
