import { SegmentedControl } from '@mantine/core'
import { useApp, useAppState } from '../../context.tsx'
import type { Rest } from '../../../graph-data/picture/scene.ts'
import { TEXTS } from '../../texts.ts'
import styles from './filter-menu.module.css'

/** Whether what does not pass is faded or taken away. */
export function RestSwitch() {
  const { actions } = useApp()
  const rest = useAppState(({ link }) => link.rest)
  return (
    <div className={styles['rest']}>
      <span>{TEXTS.filterMenu.rest}</span>
      <SegmentedControl<Rest>
        size="xs"
        aria-label={TEXTS.filterMenu.rest}
        data-testid="rest"
        data={[
          { value: 'dim', label: TEXTS.filterMenu.dim },
          { value: 'remove', label: TEXTS.filterMenu.remove },
        ]}
        value={rest}
        onChange={actions.setRest}
      />
    </div>
  )
}
