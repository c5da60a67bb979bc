import { useEffect, useState } from 'react'
import { useApp, useAppState } from '../../context.tsx'
import type { AppState } from '../../state/app-state.ts'
import { isNarrow, useIsNarrow } from '../media.ts'
import { keep, readKept } from '../storage.ts'

const KEY = 'demarche-time-open'

/** Until it has been measured, so that the first picture leaves room for it. */
const USUAL_HEIGHT = 125

export interface TimeBarState {
  /** Whether there is a time bar beside what is shown. */
  readonly offered: boolean
  readonly open: boolean
  readonly setOpen: (open: boolean) => void
  /** What the open bar takes up of the stage, in CSS pixels. */
  readonly height: number
  readonly setHeight: (height: number) => void
}

/** The time bar is open on a wide screen and closed on a phone, until somebody says otherwise. */
export function isTimeBarOpen(
  { parts }: AppState,
  kept = askedBefore(),
  narrow = isNarrow(),
): boolean {
  return parts.timeBar ?? kept ?? !narrow
}

export function useTimeBar(): TimeBarState {
  const { actions } = useApp()
  const narrow = useIsNarrow()
  const offered = useAppState(
    ({ link, data }) => data.nodes.size > 0 && link.view !== 'query' && !link.embed,
  )
  const [height, setHeight] = useState(USUAL_HEIGHT)
  const [kept] = useState(askedBefore)
  const wanted = useAppState((state) => isTimeBarOpen(state, kept, narrow))
  const asked = useAppState(({ parts }) => parts.timeBar)
  useEffect(() => {
    if (asked !== null) keep(KEY, asked ? '1' : '0')
  }, [asked])
  const open = offered && wanted
  const setOpen = (next: boolean): void => actions.openPart('timeBar', next)
  return { offered, open, setOpen, height: open ? height : 0, setHeight }
}

function askedBefore(): boolean | null {
  const kept = readKept(KEY)
  return kept === null ? null : kept === '1'
}
