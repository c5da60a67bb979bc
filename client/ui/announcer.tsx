import { VisuallyHidden } from '@mantine/core'
import { useMemo } from 'react'
import { useAppState } from '../context.tsx'
import { isFiltering } from '../state/filters.ts'
import { nameOf, type GraphData } from '../../graph-data/model/graph-reading.ts'
import { soleOf, type Selection } from '../../graph-data/picture/items.ts'
import { shownIn } from '../state/shown.ts'
import { relationshipAsText } from '../../graph-data/model/sentence.ts'
import { TEXTS } from '../texts.ts'

/** Tells screen readers what was selected, and how much the filters leave. */
export function Announcer() {
  const data = useAppState((state) => state.data)
  const selection = useAppState(({ link }) => link.selection)
  const filters = useAppState(({ link }) => link.filters)
  const time = useAppState(({ link }) => link.time)
  const visible = useAppState(shownIn)
  const counts = useMemo(() => {
    if (!isFiltering(filters) && time === null) return ''
    const { nodes, relationships } = visible
    const shown = TEXTS.status.relationships(relationships.size, data.relationships.size)
    return `${TEXTS.status.nodes(nodes.size, data.nodes.size)}, ${shown}`
  }, [data, filters, time, visible])
  return (
    <VisuallyHidden component="output" aria-live="polite" data-testid="announcer">
      {selection.length > 0 ? TEXTS.announce.selected(titleOf(data, selection)) : ''} {counts}
    </VisuallyHidden>
  )
}

function titleOf(data: GraphData, selection: Selection): string {
  const item = soleOf(selection)
  if (!item) return TEXTS.announce.several(selection.length)
  if (item.type === 'node') {
    const node = data.nodes.get(item.id)
    return node ? nameOf(node) : item.id
  }
  const relationship = data.relationships.get(item.id)
  const source = data.nodes.get(relationship?.source ?? '')
  const target = data.nodes.get(relationship?.target ?? '')
  if (!relationship || !source || !target) return item.id
  return relationshipAsText(relationship, source, target)
}
