import { Children, useMemo, useState, type ComponentType, type ReactNode } from 'react'
import { useAppState } from '../context.tsx'
import type { Insets } from '../../graph-data/picture/insets.ts'
import { hasPanel } from '../state/link.ts'
import { isNarrowed } from '../state/shown.ts'
import { TEXTS } from '../texts.ts'
import type { BesidePictureProps } from './beside-picture.tsx'
import { useIsNarrow } from './media.ts'
import type { OverPictureProps } from './over-picture.tsx'
import styles from './shell.module.css'
import { useTimeBar } from './time/use-time-bar.ts'
import { useControlsDue } from './use-controls-due.ts'
import { useHint } from './use-hint.ts'
import { useLegendOpen } from './use-legend-open.ts'

export interface ShellProps {
  readonly Picture: ComponentType<{ readonly insets: Insets; readonly onShown: () => void }>
  readonly TopBar: ComponentType
  readonly OverPicture: ComponentType<OverPictureProps>
  readonly BesidePicture: ComponentType<BesidePictureProps>
  readonly TimeBar: ComponentType<{
    readonly onHeight: (height: number) => void
    readonly onClose: () => void
  }>
  /** What lies over the picture, or false. */
  readonly children: ReactNode
}

/** The page: the picture first, and what lies over and beside it once that stands. */
export function Shell(props: ShellProps) {
  const { Picture, TopBar, OverPicture, BesidePicture, TimeBar, children } = props
  const covered = Children.toArray(children).length > 0
  const panelOpen = useAppState(({ link }) => hasPanel(link))
  const [legendOpen, setLegendOpen] = useLegendOpen()
  const [hinted, dismissHint] = useHint()
  const time = useTimeBar()
  const [upper, setUpper] = useState(0)
  const insets = useInsets({ legendOpen, hinted, timeHeight: time.height, upper })
  const [due, onShown] = useControlsDue(covered)
  const legend = { open: legendOpen, onOpen: setLegendOpen }
  return (
    <div className={styles['page']} style={{ ['--dm-time' as string]: `${time.height}px` }}>
      {due && <TopBar />}
      <main className={styles['stage']} inert={covered}>
        <Picture insets={insets} onShown={onShown} />
        {due ? (
          <OverPicture
            covered={covered}
            legend={legend}
            hinted={hinted}
            onDismiss={dismissHint}
            onUpper={setUpper}
          />
        ) : (
          <Loading />
        )}
      </main>
      {covered && <div className={styles['query']}>{children}</div>}
      {due && time.open && (
        <div className={styles['time']} data-panel={panelOpen}>
          <TimeBar onHeight={time.setHeight} onClose={() => time.setOpen(false)} />
        </div>
      )}
      {due && <BesidePicture time={time} />}
    </div>
  )
}

/** What there is to see before anything else. */
function Loading() {
  const isLoading = useAppState(({ loaded }) => loaded.status === 'loading')
  return isLoading && <output className={styles['loading']}>{TEXTS.picture.loading}</output>
}

const LEGEND_WIDTH = 252
const PANEL_WIDTH = 400
/** What the buttons at the rim, and the hint, take up. */
const BUTTON_ROOM = 52
const HINT_ROOM = 56
const NARROW_HINT_ROOM = 56
const TOOLS_ROOM = 62
/** Between what lies over the picture and its names. */
const UPPER_GAP = 10
/** A row of chips, where there is no room for them beside the tools. */
const CHIPS_ROOM = 48

interface Over {
  readonly legendOpen: boolean
  readonly hinted: boolean
  /** What the time bar takes up, in CSS pixels. */
  readonly timeHeight: number
  /** How far tools and chips reach down; 0 until it is known. */
  readonly upper: number
}

/** The part of the canvas that legend, panel, tools and time bar leave free. */
function useInsets({ legendOpen, hinted, timeHeight, upper }: Over): Insets {
  const narrow = useIsNarrow()
  const panelOpen = useAppState(({ link }) => hasPanel(link))
  const embed = useAppState(({ link }) => link.embed)
  const chipped = useAppState(isNarrowed)
  return useMemo(() => {
    const chips = chipped && (narrow || panelOpen) ? CHIPS_ROOM : 0
    const tools = TOOLS_ROOM + (narrow && hinted ? NARROW_HINT_ROOM : 0)
    const top = embed ? 4 : upper === 0 ? tools + chips : Math.max(tools, upper + UPPER_GAP)
    if (narrow) {
      const room = BUTTON_ROOM + timeHeight
      const bottom = panelOpen ? Math.round(window.innerHeight * 0.5) : room
      return { top, right: 0, bottom, left: 0 }
    }
    return {
      top,
      right: (panelOpen ? PANEL_WIDTH : 0) + BUTTON_ROOM,
      bottom: timeHeight + (hinted ? HINT_ROOM - 12 : 4),
      left: legendOpen ? LEGEND_WIDTH : 0,
    }
  }, [narrow, panelOpen, legendOpen, hinted, timeHeight, upper, embed, chipped])
}
