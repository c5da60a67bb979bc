import { ActionIcon, Tooltip } from '@mantine/core'
import { IconMaximize, IconMaximizeOff } from '@tabler/icons-react'
import { useSyncExternalStore } from 'react'
import { useApp } from '../context.tsx'
import { TEXTS } from '../texts.ts'
import { isFullScreen, turnFullScreen } from './full-screen.ts'

const words = TEXTS.appearance

/** Gives the page the whole screen, or says why it cannot. */
export function FullScreenButton() {
  const app = useApp()
  const isFull = useSyncExternalStore(subscribe, isFullScreen)
  const isAllowed = document.fullscreenEnabled
  const label = isAllowed ? (isFull ? words.leaveFullScreen : words.fullScreen) : words.noFullScreen
  const Icon = isFull ? IconMaximizeOff : IconMaximize
  return (
    <Tooltip label={label} position="left" multiline maw={280}>
      <ActionIcon
        variant="default"
        size={36}
        aria-label={label}
        aria-disabled={!isAllowed}
        data-testid="full-screen"
        onClick={() => isAllowed && turnFullScreen(app)}
      >
        <Icon size={18} stroke={1.7} opacity={isAllowed ? 1 : 0.45} />
      </ActionIcon>
    </Tooltip>
  )
}

function subscribe(changed: () => void): () => void {
  document.addEventListener('fullscreenchange', changed)
  return () => document.removeEventListener('fullscreenchange', changed)
}
