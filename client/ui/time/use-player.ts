import { useReducedMotion } from '@mantine/hooks'
import { useEffect, useEffectEvent } from 'react'
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
  const { actions } = useApp()
  // Known before it begins: the bar may open playing.
  const stepwise = useReducedMotion(undefined, { getInitialValueInEffect: false })
  const playing = useAppState((state) => state.playing)
  const { following, first } = useSteps(histogram)
  const begin = useEffectEvent(() => {
    actions.tryTime(following() ?? first())
    if (stepwise) actions.turnPlaying()
  })
  const step = useEffectEvent(() => {
    const next = following()
    if (next) actions.tryTime(next)
    else actions.turnPlaying()
  })
  useEffect(() => {
    if (!playing) return undefined
    begin()
    const timer = window.setInterval(step, STEP_MS)
    return () => window.clearInterval(timer)
  }, [playing])
  useEndOfPlaying()
  return { playing, stepwise, press: actions.turnPlaying }
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

/** Whoever sets or clears the window meanwhile wants that one; and without a time bar nothing plays. */
function useEndOfPlaying(): void {
  const { actions, store } = useApp()
  useEffect(() => {
    const leave = store.subscribe(({ link }, before) => {
      if (link.time !== before.link.time) actions.endPlaying()
    })
    return () => {
      leave()
      actions.dropTrial()
      actions.endPlaying()
    }
  }, [actions, store])
}
