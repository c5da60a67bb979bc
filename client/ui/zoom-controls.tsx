import { ActionIcon, Tooltip } from '@mantine/core'
import { IconArrowsMaximize, IconMinus, IconPlus } from '@tabler/icons-react'
import { useApp, useAppState } from '../context.tsx'
import { hasPanel } from '../state/link.ts'
import type { PictureCommand } from '../state/signal.ts'
import { TEXTS } from '../texts.ts'
import { useIsNarrow } from './media.ts'
import { FullScreenButton } from './full-screen-button.tsx'
import styles from './zoom-controls.module.css'

const BUTTONS = [
  { label: TEXTS.controls.zoomIn, Icon: IconPlus, command: { type: 'zoom', factor: 1.5 } },
  { label: TEXTS.controls.zoomOut, Icon: IconMinus, command: { type: 'zoom', factor: 1 / 1.5 } },
  { label: TEXTS.controls.fit, Icon: IconArrowsMaximize, command: { type: 'fit' } },
] as const satisfies readonly { label: string; Icon: unknown; command: PictureCommand }[]

export function ZoomControls() {
  const { commands } = useApp()
  const panelOpen = useAppState(({ link }) => hasPanel(link))
  const narrow = useIsNarrow()
  return (
    <ActionIcon.Group
      // Along the lower rim of a phone, beside the legend's button: a column would hide names.
      orientation={narrow ? 'horizontal' : 'vertical'}
      className={styles['controls'] ?? ''}
      data-panel={panelOpen}
      aria-label={TEXTS.controls.group}
    >
      {BUTTONS.map(({ label, Icon, command }) => (
        <Tooltip key={label} label={label} position="left">
          <ActionIcon
            variant="default"
            size={36}
            aria-label={label}
            onClick={() => commands.send(command)}
          >
            <Icon size={18} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
      ))}
      <FullScreenButton />
    </ActionIcon.Group>
  )
}
