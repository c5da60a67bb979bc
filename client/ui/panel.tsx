import { ActionIcon, CloseButton } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { useState } from 'react'
import { useApp, useAppState } from '../context.tsx'
import { soleOf } from '../../graph-data/picture/items.ts'
import { hasPanel } from '../state/link.ts'
import { TEXTS } from '../texts.ts'
import { EvidencePanel } from './evidence-panel.tsx'
import { useIsNarrow } from './media.ts'
import { NodePanel } from './node-panel.tsx'
import styles from './panel.module.css'
import { BackToPaths, PathPanel } from './path-panel.tsx'
import { SelectionPanel } from './selection-panel.tsx'

/** What is selected: beside the picture, and on a phone as a sheet below it. */
export function Panel() {
  const { actions } = useApp()
  const open = useAppState(({ link }) => hasPanel(link))
  const narrow = useIsNarrow()
  const [tall, setTall] = useState(false)
  if (!open) return null
  const label = tall ? TEXTS.panel.lower : TEXTS.panel.taller
  return (
    <aside
      className={styles['panel']}
      data-tall={tall}
      data-testid="panel"
      aria-label={TEXTS.panel.details}
    >
      <div className={styles['buttons']}>
        {narrow && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size={32}
            aria-label={label}
            onClick={() => setTall(!tall)}
          >
            {tall ? <IconChevronDown size={19} /> : <IconChevronUp size={19} />}
          </ActionIcon>
        )}
        <CloseButton
          size={32}
          aria-label={TEXTS.panel.close}
          onClick={() => actions.select(null)}
        />
      </div>
      <BackToPaths />
      <Content />
    </aside>
  )
}

function Content() {
  const selection = useAppState(({ link }) => link.selection)
  const path = useAppState(({ link }) => link.path)
  const edition = useAppState((state) => state.edition)
  const item = soleOf(selection)
  const key = `${item?.id} ${edition}`
  if (item?.type === 'node') return <NodePanel key={key} id={item.id} />
  if (item) return <EvidencePanel key={key} id={item.id} />
  return path && selection.length === 0 ? <PathPanel ends={path} /> : <SelectionPanel />
}
