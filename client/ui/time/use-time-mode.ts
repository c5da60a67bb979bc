import { useState } from 'react'
import type { DayRange } from '../../../graph-data/model/dates.ts'
import { useApp, useAppState } from '../../context.tsx'
import { publicationsOf } from '../../state/documents.ts'
import type { Histogram } from '../../state/histogram.ts'
import { clockIn, timeIn } from '../../state/shown.ts'
import {
  beginningOfMode,
  comparisonOver,
  modeOf,
  windowOver,
  type TimeMode,
} from '../../state/time-mode.ts'
import { TEXTS } from '../../texts.ts'
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

/** How time is asked for; the mode of an empty window is known to the time bar alone. */
export function useTimeMode({ bins }: Histogram): TimeModeState {
  const { actions, store } = useApp()
  const { time: linked, compare } = useAppState(({ link }) => link)
  const time = useAppState(timeIn)
  const clock = useAppState(clockIn)
  const [asked, setAsked] = useState<TimeMode>(() => modeOf({ time: linked, compare }))
  // Back, forward and undo change the link under the bar.
  const mode = modeNow(asked, modeOf({ time: linked, compare }), linked !== null)

  const setMode = (next: TimeMode): void => {
    setAsked(next)
    const { link, documents } = store.getState()
    const arranged = beginningOfMode(next, link, publicationsOf(documents))
    const label = next === 'compare' || link.compare ? TEXTS.steps.compare : TEXTS.steps.time
    if (arranged.time !== link.time || arranged.compare !== link.compare) {
      actions.commit(label, { arranged })
    }
  }
  const undated = time?.undated ?? false
  const setDays = (days: DayRange | null): void => {
    if (mode !== 'compare') actions.setTime(windowOver(days, mode, clock, undated))
    else actions.setComparison(days && comparisonOver(days, edgesOf(bins)))
  }
  const tryDays = (days: DayRange | null): void => {
    if (mode !== 'compare') actions.tryTime(windowOver(days, mode, clock, undated))
  }
  return { mode, setMode, days: compare ?? time, tryDays, setDays }
}

function modeNow(asked: TimeMode, linked: TimeMode, hasTime: boolean): TimeMode {
  if (linked === 'compare' || asked === linked) return linked
  if (asked === 'compare') return linked
  // A window on the clock of publication may be either; another window is no "as of".
  return asked === 'asOf' && hasTime ? linked : asked
}
