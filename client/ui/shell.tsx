import { useMemo, type ComponentType, type ReactNode } from 'react'
import { useAppState } from '../context.tsx'
import type { Insets } from '../insets.ts'
import { hasPanel } from '../state/link.ts'
import { Announcer } from './announcer.tsx'
import { FilterChips } from './filter-chips.tsx'
import { Hint, useHint } from './hint.tsx'
import { useKeys } from './keys.ts'
import { Legend } from './legend.tsx'
import { useIsNarrow } from './media.ts'
import { Notice } from './notice.tsx'
import { Panel } from './panel.tsx'
import { PictureState } from './picture-state.tsx'
import styles from './shell.module.css'
import { StatusLine } from './status-line.tsx'
import { TopBar } from './top-bar.tsx'
import { useLegendOpen } from './use-legend-open.ts'
import { ZoomControls } from './zoom-controls.tsx'

export interface ShellProps {
  readonly Picture: ComponentType<{ readonly insets: Insets }>
  /** What lies over the picture, or false. */
  readonly children: ReactNode
}

/** The page: the picture, and what lies over it. */
export function Shell({ Picture, children }: ShellProps) {
  const asksQuery = useAppState(({ link }) => link.view === 'query')
  const hasData = useAppState(({ data }) => data.nodes.size > 0)
  const [legendOpen, setLegendOpen] = useLegendOpen()
  const [hinted, dismissHint] = useHint()
  const insets = useInsets(legendOpen, hinted)
  useKeys()
  return (
    <div className={styles['page']}>
      <TopBar />
      <main className={styles['stage']} inert={asksQuery}>
        <Picture insets={insets} />
        <PictureState />
        <div className={styles['upper']}>
          <FilterChips />
        </div>
        {hasData && <Legend open={legendOpen} onOpen={setLegendOpen} />}
        {hinted && <Hint onDismiss={dismissHint} />}
        {hasData && <ZoomControls />}
      </main>
      {children !== false && <div className={styles['query']}>{children}</div>}
      <Panel />
      <StatusLine />
      <Notice />
      <Announcer />
    </div>
  )
}

const LEGEND_WIDTH = 252
const PANEL_WIDTH = 400
/** What the buttons at the rim, and the hint, take up. */
const BUTTON_ROOM = 44
const HINT_ROOM = 56
const NARROW_HINT_ROOM = 74

/** The part of the canvas that legend and panel leave free. */
function useInsets(legendOpen: boolean, hinted: boolean): Insets {
  const narrow = useIsNarrow()
  const panelOpen = useAppState(({ link }) => hasPanel(link))
  return useMemo(() => {
    if (narrow) {
      const bottom = panelOpen ? Math.round(window.innerHeight * 0.5) : BUTTON_ROOM
      return { top: hinted ? NARROW_HINT_ROOM : 0, right: 0, bottom, left: 0 }
    }
    return {
      top: 4,
      right: panelOpen ? PANEL_WIDTH : BUTTON_ROOM,
      bottom: hinted ? HINT_ROOM - 12 : 4,
      left: legendOpen ? LEGEND_WIDTH : 0,
    }
  }, [narrow, panelOpen, legendOpen, hinted])
}
