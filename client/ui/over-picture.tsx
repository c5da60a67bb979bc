import { useAppState } from '../context.tsx'
import { hasPanel } from '../state/link.ts'
import { AppearanceMenu } from './appearance-menu/appearance-menu.tsx'
import { FilterChips } from './filter-chips.tsx'
import { FilterMenu } from './filter-menu/filter-menu.tsx'
import { Hint } from './hint.tsx'
import { Legend, type LegendProps } from './legend.tsx'
import styles from './over-picture.module.css'
import { PictureState } from './picture-state.tsx'
import { Toolbar } from './toolbar/toolbar.tsx'
import { ZoomControls } from './zoom-controls.tsx'

export interface OverPictureProps {
  /** Whether another view lies over the picture. */
  readonly covered: boolean
  readonly legend: LegendProps
  readonly hinted: boolean
  /** The hint is not wanted any more. */
  readonly onDismiss: () => void
}

/** What lies over the picture: tools, legend, hint, and why there is nothing to see. */
export function OverPicture({ covered, legend, hinted, onDismiss }: OverPictureProps) {
  const hasData = useAppState(({ data }) => data.nodes.size > 0)
  const embed = useAppState(({ link }) => link.embed)
  return (
    <>
      <PictureState />
      {hasData && !covered && !embed && <Upper hinted={hinted} legendOpen={legend.open} />}
      {hasData && <Legend {...legend} />}
      {hinted && <Hint onDismiss={onDismiss} />}
      {hasData && <ZoomControls />}
    </>
  )
}

interface UpperProps {
  readonly hinted: boolean
  readonly legendOpen: boolean
}

/** What stands over the upper rim of the picture. */
function Upper({ hinted, legendOpen }: UpperProps) {
  const panelOpen = useAppState(({ link }) => hasPanel(link))
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
