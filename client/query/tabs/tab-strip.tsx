import { ActionIcon } from '@mantine/core'
import { IconArrowBackUp, IconPlus, IconX } from '@tabler/icons-react'
import { useState, type KeyboardEvent } from 'react'
import { WORKBENCH_TEXTS } from '../texts.ts'
import { useBench, useWorkbench } from '../workbench/use-workbench.ts'
import type { Tab } from './tab.ts'
import styles from './tab-strip.module.css'

const words = WORKBENCH_TEXTS.tabs

/** The texts that are open, and the way back for the one that was closed last. */
export function TabStrip() {
  const { actions } = useWorkbench()
  const { list, active, closed } = useBench(({ tabs }) => tabs)
  return (
    <nav className={styles['strip']} aria-label={words.label}>
      <ul className={styles['list']}>
        {list.map((tab) => (
          <TabItem key={tab.id} tab={tab} isActive={tab.id === active} />
        ))}
      </ul>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={words.open}
        title={words.open}
        data-testid="new-tab"
        onClick={() => actions.open('')}
      >
        <IconPlus size={17} />
      </ActionIcon>
      {closed && (
        <button
          type="button"
          className={styles['reopen']}
          data-testid="reopen-tab"
          onClick={actions.reopen}
        >
          <IconArrowBackUp size={15} aria-hidden="true" />
          {words.reopen(closed.tab.name)}
        </button>
      )}
    </nav>
  )
}

function TabItem({ tab, isActive }: { readonly tab: Tab; readonly isActive: boolean }) {
  const { actions } = useWorkbench()
  const [isNaming, setNaming] = useState(false)
  if (isNaming) {
    const end = (name: string): void => {
      actions.rename(tab.id, name)
      setNaming(false)
    }
    return (
      <li className={styles['tab']} data-active={isActive}>
        <NameField name={tab.name} onEnd={end} />
      </li>
    )
  }
  return (
    <li className={styles['tab']} data-active={isActive} data-testid="query-tab">
      <button
        type="button"
        className={styles['name']}
        aria-current={isActive}
        title={words.renameHelp}
        onClick={() => actions.show(tab.id)}
        onDoubleClick={() => setNaming(true)}
        onKeyDown={({ key }) => key === 'F2' && setNaming(true)}
      >
        {tab.name}
      </button>
      <button
        type="button"
        className={styles['close']}
        aria-label={words.close(tab.name)}
        title={words.close(tab.name)}
        onClick={() => actions.close(tab.id)}
      >
        <IconX size={14} aria-hidden="true" />
      </button>
    </li>
  )
}

interface NameFieldProps {
  readonly name: string
  readonly onEnd: (name: string) => void
}

function NameField({ name, onEnd }: NameFieldProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter') onEnd(event.currentTarget.value)
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onEnd(name)
  }
  return (
    <input
      className={styles['field']}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- the person has just asked to write here
      autoFocus
      defaultValue={name}
      aria-label={words.newName(name)}
      onFocus={({ currentTarget }) => currentTarget.select()}
      onBlur={({ currentTarget }) => onEnd(currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  )
}
