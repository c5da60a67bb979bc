import { useEffect } from 'react'
import { useApp, useAppState } from '../../context.tsx'
import type { GraphData } from '../../../graph-data/model/graph-reading.ts'
import { wantedBy, type Wanted } from '../../state/measured.ts'
import { shownIn } from '../../state/shown.ts'
import type { Visible } from '../../../graph-data/picture/scene.ts'
import { createMeasurer } from './measurer.ts'
import type { MetricsInput } from './metrics.ts'

/** Time, in milliseconds, that what is visible must stay the same: a time brush changes it often. */
const STILL_MS = 60

const measurer = createMeasurer(
  () => new Worker(new URL('./metrics.worker.ts', import.meta.url), { type: 'module' }),
)

/** Measures what sizes and colours ask for whenever that, or what is visible, has changed. */
export function useMetrics(): void {
  const { actions } = useApp()
  const data = useAppState((state) => state.data)
  const visible = useAppState(shownIn)
  const sizeBy = useAppState(({ link }) => link.sizeBy)
  const colourBy = useAppState(({ link }) => link.colourBy)
  useEffect(() => {
    const wanted = wantedBy({ sizeBy, colourBy })
    if (!wanted || visible.nodes.size === 0) return undefined
    const ended = new AbortController()
    actions.beginMeasuring()
    const timer = setTimeout(() => {
      measurer.measure(inputOf(data, visible, wanted), ended.signal).then(
        (metrics) => actions.setMeasured({ ...metrics, visible, centrality: wanted.centrality }),
        (error: unknown) => {
          if (!ended.signal.aborted) actions.failMeasuring(String(error))
        },
      )
    }, STILL_MS)
    return () => {
      clearTimeout(timer)
      ended.abort()
      actions.endMeasuring()
    }
  }, [actions, data, visible, sizeBy, colourBy])
}

/** What is visible, sorted by id: the answer must not depend on the order in which things came. */
export function inputOf(data: GraphData, visible: Visible, wanted: Wanted): MetricsInput {
  const lines = [...visible.relationships].toSorted().flatMap((id) => {
    const line = data.relationships.get(id)
    return line ? [[line.source, line.target] as const] : []
  })
  return { wanted, nodes: [...visible.nodes].toSorted(), lines }
}
