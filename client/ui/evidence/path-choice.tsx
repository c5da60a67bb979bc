import { ActionIcon } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { TEXTS } from '../../texts.ts'
import styles from './path-story.module.css'

export interface PathChoiceProps {
  readonly index: number
  readonly count: number
  readonly onChoose: (index: number) => void
}

/** The way through paths of the same length; not there where there is one. */
export function PathChoice({ index, count, onChoose }: PathChoiceProps) {
  if (count < 2) return null
  const go = (step: number): void => onChoose((index + step + count) % count)
  return (
    <nav className={styles['choice']} aria-label={TEXTS.story.choose}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={TEXTS.story.previous}
        onClick={() => go(-1)}
      >
        <IconChevronLeft size={18} />
      </ActionIcon>
      {TEXTS.story.path(index + 1, count)}
      <ActionIcon variant="subtle" color="gray" aria-label={TEXTS.story.next} onClick={() => go(1)}>
        <IconChevronRight size={18} />
      </ActionIcon>
    </nav>
  )
}
