import type { DayRange } from '../../../graph-data/model/dates.ts'
import { useApp, useAppState } from '../../context.tsx'
import type { Histogram } from '../../state/histogram.ts'
import { clockIn, timeIn, timeModeIn } from '../../state/shown.ts'
import { comparisonOver, windowOver, type TimeMode } from '../../state/time-mode.ts'
import { edgesOf } from './brush-window.ts'

export interface TimeModeState {
  readonly mode: TimeMode
  readonly setMode: (mode: TimeMode) => void
  /** The days that are asked for now; null where there are none. */
  readonly days: DayRange | null
  /** Shows days while they are being pulled. */
  readonly tryDays: (days: DayRange | null) => void
  readonly setDays: (days: DayRange | null) => void
}

/** How time is asked for, and the days. */
export function useTimeMode({ bins }: Histogram): TimeModeState {
  const { actions } = useApp()
  const compare = useAppState(({ link }) => link.compare)
  const time = useAppState(timeIn)
  const clock = useAppState(clockIn)
  const mode = useAppState(timeModeIn)
  const undated = time?.undated ?? false
  const setDays = (days: DayRange | null): void => {
    if (mode !== 'compare') actions.setTime(windowOver(days, mode, clock, undated))
    else actions.setComparison(days && comparisonOver(days, edgesOf(bins)))
  }
  const tryDays = (days: DayRange | null): void => {
    if (mode !== 'compare') actions.tryTime(windowOver(days, mode, clock, undated))
  }
  return { mode, setMode: actions.setTimeMode, days: compare ?? time, tryDays, setDays }
}
