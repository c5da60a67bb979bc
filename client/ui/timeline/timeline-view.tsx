import { useState } from 'react'
import { useAppState } from '../../context.tsx'
import type { LaneKind, LaneSort } from '../../state/lanes.ts'
import { hasPanel } from '../../state/link.ts'
import { shownIn } from '../../state/shown.ts'
import { TEXTS } from '../../texts.ts'
import { FilterChips } from '../filter-chips.tsx'
import { FilterMenu } from '../filter-menu/filter-menu.tsx'
import { PictureState } from '../picture-state.tsx'
import { NoLanes } from './no-lanes.tsx'
import { TimelineGrid } from './timeline-grid.tsx'
import { TimelineTools } from './timeline-tools.tsx'
import styles from './timeline.module.css'
import { useLanes } from './use-lanes.ts'

/** What the picture shows, laid out in time: a lane for each incident or actor. */
export function TimelineView() {
  const [by, setBy] = useState<LaneKind>('incident')
  const [sort, setSort] = useState<LaneSort>('first')
  const isReady = useAppState(({ loaded }) => loaded.status === 'ready')
  const isEmpty = useAppState((state) => shownIn(state).nodes.size === 0)
  const panelOpen = useAppState(({ link }) => hasPanel(link))
  const lanes = useLanes(by, sort)
  return (
    <section
      className={styles['view']}
      data-panel={panelOpen}
      aria-label={TEXTS.timeline.title}
      data-testid="timeline-view"
    >
      <div className={styles['tools']}>
        <FilterMenu />
        <FilterChips />
        <TimelineTools {...{ by, sort }} onBy={setBy} onSort={setSort} />
      </div>
      {!isReady || isEmpty ? (
        <PictureState />
      ) : lanes.length === 0 ? (
        <NoLanes />
      ) : (
        <TimelineGrid lanes={lanes} />
      )}
    </section>
  )
}
