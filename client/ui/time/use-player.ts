import { useReducedMotion } from '@mantine/hooks'
import { useEffect, useEffectEvent, useState } from 'react'
import { useApp, useAppState } from '../../context.tsx'
import type { Histogram } from '../../state/histogram.ts'
import { clockIn, timeIn } from '../../state/shown.ts'
import type { TimeWindow } from '../../state/time.ts'
import { nextEnd } from './brush-window.ts'

const STEP_MS = 700

export interface Player {
  readonly playing: boolean
  /** Whether one press is one step, because motion is unwelcome. */
  readonly stepwise: boolean
  readonly press: () => void
}

/** Moves the end of the window forward, bin by bin, until the last date; one step of undo in all. */
export function usePlayer(histogram: Histogram): Player {
  const { actions, store } = useApp()
  const stepwise = useReducedMotion()
  const [playing, setPlaying] = useState(false)
  const { following, first } = useSteps(histogram)
  const stop = (): void => {
    setPlaying(false)
    const { trial } = store.getState()
    if (trial) actions.setTime(trial.window)
  }
  const press = (): void => {
    if (playing) stop()
    else if (stepwise) actions.setTime(following() ?? first())
    else {
      actions.tryTime(following() ?? first())
      setPlaying(true)
    }
  }
  const step = useEffectEvent(() => {
    const next = following()
    if (next) actions.tryTime(next)
    else stop()
  })
  useEffect(() => {
    if (!playing) return undefined
    const timer = window.setInterval(step, STEP_MS)
    return () => window.clearInterval(timer)
  }, [playing])
  useEffect(() => () => actions.dropTrial(), [actions])
  useStopWhereSet(() => setPlaying(false))
  return { playing, stepwise, press }
}

/** The window one bin further, null at the end; and the one with which to begin anew. */
function useSteps({ bins, extent }: Histogram) {
  const { store } = useApp()
  const windowNow = (): TimeWindow => {
    const state = store.getState()
    return timeIn(state) ?? { clock: clockIn(state), from: null, to: null, undated: false }
  }
  return {
    following: (): TimeWindow | null => {
      const window = windowNow()
      const to = nextEnd(bins, window.to, extent?.to ?? '')
      return to === null ? null : { ...window, to }
    },
    first: (): TimeWindow => {
      const window = windowNow()
      const { from } = window
      const begins = from ?? extent?.from ?? ''
      return { ...window, to: bins.find((bin) => bin.to >= begins)?.to ?? null }
    },
  }
}

/** Whoever sets or clears the window meanwhile wants that one. */
function useStopWhereSet(stop: () => void): void {
  const linked = useAppState((state) => state.link.time)
  const [before, setBefore] = useState(linked)
  if (before !== linked) {
    setBefore(linked)
    stop()
  }
}
