import { UnstyledButton } from '@mantine/core'
import { IconChartHistogram } from '@tabler/icons-react'
import { TEXTS } from '../../texts.ts'
import styles from './time-button.module.css'

export interface TimeButtonProps {
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
}

/** Opens and closes the time bar, from the status line below it. */
export function TimeButton({ open, onOpen }: TimeButtonProps) {
  return (
    <UnstyledButton
      className={styles['button'] ?? ''}
      aria-expanded={open}
      aria-label={open ? TEXTS.time.close : TEXTS.time.open}
      data-testid="time-open"
      data-tour={open ? undefined : 'time'}
      onClick={() => onOpen(!open)}
    >
      <IconChartHistogram size={16} stroke={1.8} aria-hidden="true" />
      <span className={styles['words']}>{TEXTS.time.title}</span>
    </UnstyledButton>
  )
}
