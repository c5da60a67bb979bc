import { Button } from '@mantine/core'
import { dateInWords } from '../../../graph-data/model/date-words.ts'
import { useApp, useAppState } from '../../context.tsx'
import { addDays } from '../../state/calendar.ts'
import { outOfTimeInWords, windowAt, type OutOfTime } from '../../state/out-of-time.ts'
import { TEXTS } from '../../texts.ts'
import styles from './nothing-in-time.module.css'

/** Why the window in time is empty, and the ways out of it: the nearest dates, or no window. */
export function NothingInTime({ outOfTime }: { readonly outOfTime: OutOfTime }) {
  const { actions } = useApp()
  const compares = useAppState(({ link }) => link.compare !== null)
  const goTo = (day: string, side: 'before' | 'after'): void => {
    if (compares) actions.setComparison({ from: addDays(day, -1), to: day })
    else actions.setTime(windowAt(day, side, outOfTime.window))
  }
  const clear = (): void => {
    if (compares) actions.setComparison(null)
    else actions.setTime(null)
  }
  return (
    <>
      <p>{outOfTimeInWords(outOfTime)}</p>
      <div className={styles['ways']}>
        {(['before', 'after'] as const).map((side) => {
          const day = outOfTime[side]
          return (
            day !== null && (
              <Button key={side} variant="default" onClick={() => goTo(day, side)}>
                {TEXTS.time.goTo(dateInWords(day))}
              </Button>
            )
          )
        })}
        <Button variant="default" onClick={clear}>
          {TEXTS.time.clearTime}
        </Button>
      </div>
    </>
  )
}
