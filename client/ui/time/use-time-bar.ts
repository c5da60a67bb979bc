import { useState } from 'react'
import { useAppState } from '../../context.tsx'
import { useIsNarrow } from '../media.ts'

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
export function useTimeBar(): TimeBarState {
  const narrow = useIsNarrow()
  const offered = useAppState(
    ({ link, data }) => data.nodes.size > 0 && link.view !== 'query' && !link.embed,
  )
  const [asked, setAsked] = useState<boolean | null>(askedBefore)
  const [height, setHeight] = useState(USUAL_HEIGHT)
  const open = offered && (asked ?? !narrow)
  const setOpen = (next: boolean): void => {
    window.localStorage.setItem(KEY, next ? '1' : '0')
    setAsked(next)
  }
  return { offered, open, setOpen, height: open ? height : 0, setHeight }
}

function askedBefore(): boolean | null {
  const kept = window.localStorage.getItem(KEY)
  return kept === null ? null : kept === '1'
}
