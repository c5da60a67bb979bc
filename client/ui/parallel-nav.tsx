import { ActionIcon } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useApp, useAppState } from '../context.tsx'
import { parallelsOf } from '../../graph-data/model/graph-data.ts'
import { TEXTS } from '../texts.ts'
import styles from './evidence.module.css'

/** The way through the relationships that join the same two. */
export function ParallelNav({ id }: { readonly id: string }) {
  const { actions } = useApp()
  const data = useAppState((state) => state.data)
  const ids = useMemo(() => {
    const relationship = data.relationships.get(id)
    return relationship ? parallelsOf(data, relationship).map((other) => other.id) : []
  }, [data, id])
  if (ids.length < 2) return null
  const index = ids.indexOf(id)
  const go = (step: number): void => {
    const next = ids[(index + step + ids.length) % ids.length]
    if (next !== undefined) actions.select({ type: 'relationship', id: next })
  }
  return (
    <nav className={styles['nav']} data-testid="parallels">
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={TEXTS.evidence.previous}
        onClick={() => go(-1)}
      >
        <IconChevronLeft size={18} />
      </ActionIcon>
      {TEXTS.evidence.parallel(index + 1, ids.length)}
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={TEXTS.evidence.next}
        onClick={() => go(1)}
      >
        <IconChevronRight size={18} />
      </ActionIcon>
    </nav>
  )
}
