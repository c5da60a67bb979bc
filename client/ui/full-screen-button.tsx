import { ActionIcon, Tooltip } from '@mantine/core'
import { IconMaximize, IconMaximizeOff } from '@tabler/icons-react'
import { useSyncExternalStore } from 'react'
import { problemFrom } from '../api.ts'
import { useApp } from '../context.tsx'
import { TEXTS } from '../texts.ts'

const words = TEXTS.appearance

/** Gives the page the whole screen, or says why it cannot. */
export function FullScreenButton() {
  const { actions } = useApp()
  const isFull = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null)
  const isAllowed = document.fullscreenEnabled
  const label = isAllowed ? (isFull ? words.leaveFullScreen : words.fullScreen) : words.noFullScreen
  const turn = (): void => {
    if (!isAllowed) return
    const turned = isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen()
    turned.catch((error: unknown) => actions.notify(problemFrom(error).detail))
  }
  const Icon = isFull ? IconMaximizeOff : IconMaximize
  return (
    <Tooltip label={label} position="left" multiline maw={280}>
      <ActionIcon
        variant="default"
        size={36}
        aria-label={label}
        aria-disabled={!isAllowed}
        data-testid="full-screen"
        onClick={turn}
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
