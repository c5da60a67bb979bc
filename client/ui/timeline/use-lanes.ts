import { useMemo } from 'react'
import { useAppState } from '../../context.tsx'
import { publicationsOf } from '../../state/documents.ts'
import { lanesOf, type Lane, type LaneKind, type LaneSort } from '../../state/lanes.ts'
import { clockIn, shownIn } from '../../state/shown.ts'
import { TEXTS } from '../../texts.ts'

const RESTS: Readonly<Record<LaneKind, string>> = {
  incident: TEXTS.timeline.noIncident,
  actor: TEXTS.timeline.noActor,
}

/** What is shown now, in lanes. */
export function useLanes(by: LaneKind, sort: LaneSort): readonly Lane[] {
  const data = useAppState((state) => state.data)
  const { relationships } = useAppState(shownIn)
  const clock = useAppState(clockIn)
  const documents = useAppState((state) => state.documents)
  return useMemo(
    () =>
      lanesOf(data, relationships, { by, sort, clock, rest: RESTS[by] }, publicationsOf(documents)),
    [data, relationships, by, sort, clock, documents],
  )
}
