import { ActionIcon, CloseButton } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { useState } from 'react'
import { useApp, useAppState } from '../context.tsx'
import { TEXTS } from '../texts.ts'
import { EvidencePanel } from './evidence-panel.tsx'
import { useIsNarrow } from './media.ts'
import { NodePanel } from './node-panel.tsx'
import styles from './panel.module.css'

/** What is selected: beside the picture, and on a phone as a sheet below it. */
export function Panel() {
  const { actions } = useApp()
  const selection = useAppState(({ link }) => link.selection)
  const narrow = useIsNarrow()
  const [tall, setTall] = useState(false)
  if (!selection) return null
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
      {selection.type === 'node' ? (
        <NodePanel key={selection.id} id={selection.id} />
      ) : (
        <EvidencePanel key={selection.id} id={selection.id} />
      )}
    </aside>
  )
}
