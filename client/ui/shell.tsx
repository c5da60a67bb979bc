import { Children, useMemo, type ComponentType, type ReactNode } from 'react'
import { useAppState } from '../context.tsx'
import type { Insets } from '../insets.ts'
import { hasPanel } from '../state/link.ts'
import { Announcer } from './announcer.tsx'
import { AppearanceMenu } from './appearance-menu/appearance-menu.tsx'
import { useKeys } from './commands/use-keys.ts'
import { ContextMenu } from './context-menu/context-menu.tsx'
import { Dialogs } from './dialogs.tsx'
import { FilterChips } from './filter-chips.tsx'
import { FilterMenu } from './filter-menu/filter-menu.tsx'
import { Hint, useHint } from './hint.tsx'
import { Legend } from './legend.tsx'
import { useIsNarrow } from './media.ts'
import { Notice } from './notice.tsx'
import { Panel } from './panel.tsx'
import { PathStart } from './path-start.tsx'
import { PictureState } from './picture-state.tsx'
import styles from './shell.module.css'
import { StatusLine } from './status-line.tsx'
import { TimeButton } from './time/time-button.tsx'
import { useTimeBar } from './time/use-time-bar.ts'
import { Toolbar } from './toolbar/toolbar.tsx'
import { TopBar } from './top-bar.tsx'
import { Tour } from './tour/tour.tsx'
import { useLegendOpen } from './use-legend-open.ts'
import { ZoomControls } from './zoom-controls.tsx'

export interface ShellProps {
  readonly Picture: ComponentType<{ readonly insets: Insets }>
  readonly TimeBar: ComponentType<{
    readonly onHeight: (height: number) => void
    readonly onClose: () => void
  }>
  /** What lies over the picture, or false. */
  readonly children: ReactNode
}

/** The page: the picture, and what lies over it. */
export function Shell({ Picture, TimeBar, children }: ShellProps) {
  const covered = Children.toArray(children).length > 0
  const hasData = useAppState(({ data }) => data.nodes.size > 0)
  const panelOpen = useAppState(({ link }) => hasPanel(link))
  const embed = useAppState(({ link }) => link.embed)
  const [legendOpen, setLegendOpen] = useLegendOpen()
  const [hinted, dismissHint] = useHint()
  const time = useTimeBar()
  const insets = useInsets(legendOpen, hinted, time.height)
  useKeys()
  return (
    <div className={styles['page']} style={{ ['--dm-time' as string]: `${time.height}px` }}>
      <TopBar />
      <main className={styles['stage']} inert={covered}>
        <Picture insets={insets} />
        <PictureState />
        {hasData && !covered && !embed && (
          <Upper hinted={hinted} legendOpen={legendOpen} panelOpen={panelOpen} />
        )}
        {hasData && <Legend open={legendOpen} onOpen={setLegendOpen} />}
        {hinted && <Hint onDismiss={dismissHint} />}
        {hasData && <ZoomControls />}
      </main>
      {covered && <div className={styles['query']}>{children}</div>}
      {time.open && (
        <div className={styles['time']} data-panel={panelOpen}>
          <TimeBar onHeight={time.setHeight} onClose={() => time.setOpen(false)} />
        </div>
      )}
      <Panel />
      <StatusLine />
      {time.offered && <TimeButton open={time.open} onOpen={time.setOpen} />}
      <Overlays />
    </div>
  )
}

interface UpperProps {
  readonly hinted: boolean
  readonly legendOpen: boolean
  readonly panelOpen: boolean
}

/** What stands over the upper rim of the picture. */
function Upper({ hinted, legendOpen, panelOpen }: UpperProps) {
  return (
    <div
      className={styles['upper']}
      data-hinted={hinted}
      data-legend={legendOpen}
      data-panel={panelOpen}
    >
      <Toolbar>
        <AppearanceMenu />
      </Toolbar>
      <FilterMenu />
      <FilterChips />
    </div>
  )
}

/** What comes and goes over the whole page. */
function Overlays() {
  return (
    <>
      <PathStart />
      <ContextMenu />
      <Dialogs />
      <Tour />
      <Notice />
      <Announcer />
    </>
  )
}

const LEGEND_WIDTH = 252
const PANEL_WIDTH = 400
/** What the buttons at the rim, and the hint, take up. */
const BUTTON_ROOM = 44
const HINT_ROOM = 56
const NARROW_HINT_ROOM = 56
const TOOLS_ROOM = 62

/** The part of the canvas that legend, panel and time bar leave free. */
function useInsets(legendOpen: boolean, hinted: boolean, timeHeight: number): Insets {
  const narrow = useIsNarrow()
  const panelOpen = useAppState(({ link }) => hasPanel(link))
  const embed = useAppState(({ link }) => link.embed)
  return useMemo(() => {
    const tools = embed ? 4 : TOOLS_ROOM
    if (narrow) {
      const room = BUTTON_ROOM + timeHeight
      const bottom = panelOpen ? Math.round(window.innerHeight * 0.5) : room
      return { top: tools + (hinted ? NARROW_HINT_ROOM : 0), right: 0, bottom, left: 0 }
    }
    return {
      top: tools,
      right: panelOpen ? PANEL_WIDTH : BUTTON_ROOM,
      bottom: timeHeight + (hinted ? HINT_ROOM - 12 : 4),
      left: legendOpen ? LEGEND_WIDTH : 0,
    }
  }, [narrow, panelOpen, legendOpen, hinted, timeHeight, embed])
}
