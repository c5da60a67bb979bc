import { ActionIcon } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { SavedView } from '../../state/saved-views.ts'
import { TEXTS } from '../../texts.ts'
import { RenameForm } from './rename-form.tsx'
import styles from './saved-views.module.css'

const words = TEXTS.views

export interface ViewListProps {
  readonly views: readonly SavedView[]
  readonly onOpen: (view: SavedView) => void
  readonly onRename: (view: SavedView, name: string) => void
  readonly onDelete: (view: SavedView) => void
}

export function ViewList({ views, onOpen, onRename, onDelete }: ViewListProps) {
  const [renamed, setRenamed] = useState<number | null>(null)
  const [left, setLeft] = useState<number | null>(null)
  const leave = (index: number): void => {
    setRenamed(null)
    setLeft(index)
  }
  if (views.length === 0) return <p className={styles['help']}>{words.empty}</p>
  return (
    <ul className={styles['list']} aria-label={words.list}>
      {views.map((view, index) => (
        <li key={view.name} className={styles['row']}>
          {renamed === index ? (
            <RenameForm
              name={view.name}
              onDone={(name) => {
                if (name !== null) onRename(view, name)
                leave(index)
              }}
            />
          ) : (
            <Row
              view={view}
              onOpen={() => onOpen(view)}
              focused={left === index}
              onRename={() => setRenamed(index)}
              onDelete={() => onDelete(view)}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

interface RowProps {
  readonly view: SavedView
  /** Its name was just changed: the keyboard goes on from here. */
  readonly focused: boolean
  readonly onOpen: () => void
  readonly onRename: () => void
  readonly onDelete: () => void
}

function Row({ view: { name, saved }, focused, onOpen, onRename, onDelete }: RowProps) {
  const when = new Date(saved).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' })
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (focused) button.current?.focus()
  }, [focused])
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles['open']}
        aria-label={words.open(name)}
        onClick={onOpen}
      >
        <span className={styles['name']}>{name}</span>
        <span className={styles['saved']}>{words.savedOn(when)}</span>
      </button>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={34}
        aria-label={words.rename(name)}
        onClick={onRename}
      >
        <IconPencil size={17} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={34}
        aria-label={words.delete(name)}
        onClick={onDelete}
      >
        <IconTrash size={17} />
      </ActionIcon>
    </>
  )
}
