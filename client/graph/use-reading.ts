import { useMemo } from 'react'
import { useAppState } from '../context.tsx'
import { groupColour } from '../../graph-data/picture/palette.ts'
import { useScheme } from '../scheme.ts'
import { awayFrom } from '../state/away.ts'
import { colourGroupsIn, sizesIn } from '../state/measured.ts'
import { thinIn } from '../state/sources.ts'
import { pairsIn } from '../state/pairs.ts'
import { shownIn } from '../state/shown.ts'
import { withSelected } from '../state/visible.ts'
import type { Visible } from '../../graph-data/picture/scene.ts'
import { useMetrics } from './metrics/use-metrics.ts'
import type { Reading } from '../../graph-data/picture/scene.ts'

/** What sizes, colours and marks tell now; what has to be measured for that is. */
export function useReading(canvas: Visible): Reading {
  useMetrics()
  const scheme = useScheme()
  const data = useAppState((state) => state.data)
  const shown = useAppState(shownIn)
  const selection = useAppState(({ link }) => link.selection)
  const lines = useAppState(({ link }) => link.lines)
  const byKind = useAppState(({ link }) => link.colourBy === 'kind')
  const remaining = useAppState((state) => state.remaining)
  const sizes = useAppState(sizesIn)?.shares ?? null
  const groups = useAppState(colourGroupsIn)
  const colours = useMemo(() => {
    if (byKind) return null
    const pairs = (groups ?? []).flatMap(({ ids, colour }) =>
      ids.map((id) => [id, groupColour(colour, scheme)] as const),
    )
    return new Map(pairs)
  }, [byKind, groups, scheme])
  const pairs = useMemo(
    () => (lines === 'pairs' ? pairsIn(data, withSelected(data, shown, selection)) : null),
    [lines, data, shown, selection],
  )
  const away = useMemo(() => awayFrom(data, canvas, remaining), [data, canvas, remaining])
  const oneSource = thinIn(data)
  return useMemo(
    () => ({ sizes, colours, pairs, oneSource, away }),
    [sizes, colours, pairs, oneSource, away],
  )
}
