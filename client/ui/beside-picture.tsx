import { Announcer } from './announcer.tsx'
import { useKeys } from './commands/use-keys.ts'
import { ContextMenu } from './context-menu/context-menu.tsx'
import { Dialogs } from './dialogs.tsx'
import { Notice } from './notice.tsx'
import { Panel } from './panel.tsx'
import { PathStart } from './path-start.tsx'
import { StatusLine } from './status-line.tsx'
import { TimeButton } from './time/time-button.tsx'
import type { TimeBarState } from './time/use-time-bar.ts'
import { Tour } from './tour/tour.tsx'
import { useKeptFocus } from './use-kept-focus.ts'

export interface BesidePictureProps {
  readonly time: TimeBarState
}

/** The panel and the status line, and what comes and goes over the whole page. */
export function BesidePicture({ time }: BesidePictureProps) {
  useKeys()
  useKeptFocus()
  return (
    <>
      <Panel />
      <StatusLine />
      {time.offered && <TimeButton open={time.open} onOpen={time.setOpen} />}
      <PathStart />
      <ContextMenu />
      <Dialogs />
      <Tour />
      <Notice />
      <Announcer />
    </>
  )
}
