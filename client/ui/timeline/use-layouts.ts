import { useMemo } from 'react'
import { typeLook } from '../../../graph-data/picture/palette.ts'
import { useAppState } from '../../context.tsx'
import { addDays } from '../../state/calendar.ts'
import type { Lane, LaneMark } from '../../state/lanes.ts'
import { clockIn, histogramIn, timeIn } from '../../state/shown.ts'
import { useIsNarrow } from '../media.ts'
import { edgesOf } from '../time/brush-window.ts'
import { dayAxis, type DayAxis } from '../time/time-axis.tsx'
import { layOutLane, type LaneLayout } from './lane-layout.ts'

export interface LaneLayouts {
  readonly layouts: readonly LaneLayout[]
  readonly ticks: DayAxis['ticks']
  /** Widths in CSS pixels. */
  readonly nameWidth: number
  readonly chartWidth: number
  readonly undatedWidth: number
  /** The room for the name above the marks, where it does not stand beside them. */
  readonly head: number
}

const NAME_WIDTH = 190
const UNDATED_WIDTH = 240
const SCROLLBAR = 16
const NARROW_HEAD = 26
const NARROW_UNDATED = 92

/** Lays the lanes out over `width` CSS pixels: over the window in time, else over all that bears a date. */
export function useLayouts(lanes: readonly Lane[], width: number): LaneLayouts {
  const narrow = useIsNarrow()
  const days = useDays()
  const unit = useAppState((state) => histogramIn(state).unit)
  return useMemo(() => {
    const nameWidth = narrow ? 0 : NAME_WIDTH
    const undatedWidth = narrow ? NARROW_UNDATED : UNDATED_WIDTH
    const chartWidth = Math.max(80, width - nameWidth - undatedWidth - (narrow ? 0 : SCROLLBAR))
    const head = narrow ? NARROW_HEAD : 0
    const { place, ticks } = dayAxis(days, chartWidth, unit)
    const space = {
      place,
      width: chartWidth,
      undatedWidth,
      nameWidth,
      hasLabels: !narrow,
      head,
      labelOf,
    }
    const layouts = lanes.map((lane) => layOutLane(lane, space))
    return { layouts, ticks, nameWidth, chartWidth, undatedWidth, head }
  }, [lanes, width, narrow, days, unit])
}

/** The first day that is shown, and the day behind the last. */
function useDays() {
  const clock = useAppState(clockIn)
  const window = useAppState(timeIn)
  const { bins } = useAppState(histogramIn)
  return useMemo(() => {
    const edges = edgesOf(bins)
    const own = window?.clock === clock ? window : null
    const from = own?.from ?? edges[0] ?? SOME_DAY
    const to = own?.to == null ? (edges.at(-1) ?? addDays(from, 1)) : addDays(own.to, 1)
    return { from: from < to ? from : addDays(to, -1), to }
  }, [clock, window, bins])
}

/** The axis of a timeline without any date. */
const SOME_DAY = '2000-01-01'

function labelOf({ type, isOutward, other }: LaneMark): string {
  return `${typeLook(type).title} ${isOutward ? '→' : '←'} ${other}`
}
