import type { ReactNode } from 'react'
import styles from '../legend.module.css'

export interface RowButtonProps {
  readonly title: string
  readonly count: number
  readonly mark: ReactNode
  readonly help: string
  /** Whether what it filters by is asked for; undefined where it filters by nothing. */
  readonly pressed?: boolean
  readonly dimmed?: boolean
  readonly onPress: () => void
}

/** A row of the legend, which selects what it counts or filters by it. */
export function RowButton(props: RowButtonProps) {
  const { title, count, mark, help, pressed, dimmed = false, onPress } = props
  return (
    <button
      type="button"
      className={styles['row']}
      aria-pressed={pressed}
      data-dimmed={dimmed}
      title={help}
      onClick={onPress}
    >
      <span className={styles['mark']}>{mark}</span>
      <span className={styles['words']}>{title}</span>
      <span className={styles['count']}>{count}</span>
    </button>
  )
}
