import type { ReactNode } from 'react'
import styles from '../legend.module.css'

export interface RowButtonProps {
  readonly title: string
  readonly count: number
  readonly mark: ReactNode
  readonly help: string
  readonly onPress: () => void
}

/** A row of the legend that selects what it counts. */
export function RowButton({ title, count, mark, help, onPress }: RowButtonProps) {
  return (
    <button type="button" className={styles['row']} title={help} onClick={onPress}>
      <span className={styles['mark']}>{mark}</span>
      <span className={styles['words']}>{title}</span>
      <span className={styles['count']}>{count}</span>
    </button>
  )
}
