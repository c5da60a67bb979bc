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
export function usePlayer({ bins, extent }: Histogram): Player {
  const { actions, store } = useApp()
  const stepwise = useReducedMotion()
  const [playing, setPlaying] = useState(false)
  const link = useAppState((state) => state.link.time)
  const end = useAppState((state) => timeIn(state)?.to ?? null)
  const last = extent?.to ?? ''

  const following = (): TimeWindow | null => {
    const to = nextEnd(bins, end, last)
    return to === null ? null : { ...windowNow(), to }
  }
  const windowNow = (): TimeWindow => {
    const clock = clockIn(store.getState())
    return timeIn(store.getState()) ?? { clock, from: null, to: null, undated: false }
  }
  const first = (): TimeWindow => {
    const { from, ...rest } = windowNow()
    return { ...rest, from, to: bins.find((bin) => from === null || bin.to >= from)?.to ?? null }
  }
  const stop = (): void => {
    setPlaying(false)
    const { trial } = store.getState()
    if (trial) actions.setTime(trial.window)
  }
  const press = (): void => {
    if (playing) stop()
    else if (stepwise) actions.setTime(following() ?? first())
    else {
      setPlaying(true)
      actions.tryTime(following() ?? first())
    }
  }

  const step = useEffectEvent(() => {
    const next = following()
    if (next === null) stop()
    else actions.tryTime(next)
  })
  useEffect(() => {
    if (!playing) return undefined
    const timer = window.setTimeout(step, STEP_MS)
    return () => window.clearTimeout(timer)
  }, [playing, end])

  // Whoever sets or clears the window meanwhile wants that one.
  const [before, setBefore] = useState(link)
  if (before !== link) {
    setBefore(link)
    setPlaying(false)
  }
  useEffect(() => () => actions.dropTrial(), [actions])
  return { playing, stepwise, press }
}
