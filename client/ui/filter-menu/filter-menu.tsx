import { Button, CloseButton, Popover } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { useApp, useAppState } from '../../context.tsx'
import { activeCount } from '../../state/facet-options.ts'
import { TEXTS } from '../../texts.ts'
import { useIsNarrow } from '../media.ts'
import { CheckList } from './check-list.tsx'
import { DegreeFilter } from './degree-filter.tsx'
import styles from './filter-menu.module.css'
import { RestSwitch } from './rest-switch.tsx'

const PLACING = {
  position: 'bottom-start',
  middlewares: { flip: false, shift: { padding: 8 } },
} as const

/** A button with the number of active filters, which opens all of them. */
export function FilterMenu() {
  const { actions } = useApp()
  const opened = useAppState(({ parts }) => parts.filters ?? false)
  const setOpened = (next: boolean): void => actions.openPart('filters', next)
  const active = useAppState(({ link }) => activeCount(link.filters))
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    // Else the page would take it for "select nothing".
    event.preventDefault()
    setOpened(false)
  }
  return (
    <Popover {...PLACING} opened={opened} onChange={setOpened} shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button
          className={styles['opener'] ?? ''}
          size="compact-md"
          fz="sm"
          h={32}
          variant="default"
          leftSection={<IconFilter size={16} stroke={1.8} />}
          data-testid="filters-open"
          onClick={() => setOpened(!opened)}
        >
          {TEXTS.filterMenu.button}
          <ActiveCount active={active} />
        </Button>
      </Popover.Target>
      <Popover.Dropdown
        className={styles['dropdown'] ?? ''}
        aria-label={TEXTS.filterMenu.title}
        data-testid="filter-menu"
        onKeyDown={onKeyDown}
      >
        <Contents active={active} onClose={() => setOpened(false)} />
      </Popover.Dropdown>
    </Popover>
  )
}

function ActiveCount({ active }: { readonly active: number }) {
  if (active === 0) return null
  return (
    <span className={styles['active']} title={TEXTS.filterMenu.active(active)}>
      {active}
    </span>
  )
}

interface ContentsProps {
  readonly active: number
  readonly onClose: () => void
}

function Contents({ active, onClose }: ContentsProps) {
  const { actions } = useApp()
  // On a wide screen the legend offers kinds and types beside it.
  const narrow = useIsNarrow()
  return (
    <>
      <div className={styles['head']}>
        <h2 className={styles['heading']}>{TEXTS.filterMenu.title}</h2>
        <CloseButton size={28} aria-label={TEXTS.filterMenu.close} onClick={onClose} />
      </div>
      <div className={styles['groups']}>
        <p className={styles['rule']}>{TEXTS.filterMenu.rule}</p>
        {narrow && <CheckList facet="kinds" />}
        {narrow && <CheckList facet="types" />}
        <CheckList facet="countries" />
        <CheckList facet="asserters" />
        <CheckList facet="documents" />
        <CheckList facet="certainties" />
        <CheckList facet="sources" />
        <CheckList facet="stances" />
        <ContestedSwitch />
        <DegreeFilter />
        <RestSwitch />
      </div>
      <div className={styles['foot']}>
        <span>{active === 0 ? TEXTS.filterMenu.nothing : TEXTS.filterMenu.active(active)}</span>
        <Button
          size="compact-sm"
          variant="default"
          disabled={active === 0}
          onClick={actions.clearFilters}
        >
          {TEXTS.filterMenu.clear}
        </Button>
      </div>
    </>
  )
}

function ContestedSwitch() {
  const { actions } = useApp()
  const contested = useAppState(({ link }) => link.filters.contested)
  return (
    <label className={styles['single']}>
      <input type="checkbox" checked={contested} onChange={actions.toggleContested} />
      {TEXTS.filterMenu.contested}
    </label>
  )
}
