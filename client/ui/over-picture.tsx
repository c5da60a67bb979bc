import { useElementSize, useMergedRef } from '@mantine/hooks'
import { useEffect, useRef } from 'react'
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
  /** Called with how far tools and chips reach down, in CSS pixels, whenever it changes. */
  readonly onUpper: (bottom: number) => void
}

/** What lies over the picture: tools, legend, hint, and why there is nothing to see. */
export function OverPicture(props: OverPictureProps) {
  const { covered, legend, hinted, onDismiss, onUpper } = props
  const hasData = useAppState(({ data }) => data.nodes.size > 0)
  const embed = useAppState(({ link }) => link.embed)
  return (
    <>
      <PictureState />
      {hasData && !covered && !embed && (
        <Upper hinted={hinted} legendOpen={legend.open} onBottom={onUpper} />
      )}
      {hasData && <Legend {...legend} />}
      {hinted && <Hint onDismiss={onDismiss} />}
      {hasData && <ZoomControls />}
    </>
  )
}

interface UpperProps {
  readonly hinted: boolean
  readonly legendOpen: boolean
  readonly onBottom: OverPictureProps['onUpper']
}

/** What stands over the upper rim of the picture. */
function Upper({ hinted, legendOpen, onBottom }: UpperProps) {
  const panelOpen = useAppState(({ link }) => hasPanel(link))
  const { ref: observed, height } = useElementSize<HTMLDivElement>()
  const element = useRef<HTMLDivElement>(null)
  // After every change: the hint moves it without changing its height.
  useEffect(() => {
    if (height > 0 && element.current) onBottom(element.current.offsetTop + height)
  })
  return (
    <div
      ref={useMergedRef(observed, element)}
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
