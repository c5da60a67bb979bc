import { VisuallyHidden } from '@mantine/core'
import { useMemo } from 'react'
import { useAppState } from '../context.tsx'
import { isFiltering, visibleIn } from '../state/filters.ts'
import { nameOf, type GraphData } from '../state/graph-data.ts'
import type { Selection } from '../state/link.ts'
import { relationshipAsText } from '../state/sentence.ts'
import { TEXTS } from '../texts.ts'

/** Tells screen readers what was selected, and how much the filters leave. */
export function Announcer() {
  const data = useAppState((state) => state.data)
  const selection = useAppState(({ link }) => link.selection)
  const filters = useAppState(({ link }) => link.filters)
  const counts = useMemo(() => {
    if (!isFiltering(filters)) return ''
    const { nodes, relationships } = visibleIn(data, filters)
    const shown = TEXTS.status.relationships(relationships.size, data.relationships.size)
    return `${TEXTS.status.nodes(nodes.size, data.nodes.size)}, ${shown}`
  }, [data, filters])
  return (
    <VisuallyHidden component="output" aria-live="polite" data-testid="announcer">
      {selection ? TEXTS.announce.selected(titleOf(data, selection)) : ''} {counts}
    </VisuallyHidden>
  )
}

function titleOf(data: GraphData, selection: Selection): string {
  if (selection.type === 'node') {
    const node = data.nodes.get(selection.id)
    return node ? nameOf(node) : selection.id
  }
  const relationship = data.relationships.get(selection.id)
  const source = data.nodes.get(relationship?.source ?? '')
  const target = data.nodes.get(relationship?.target ?? '')
  if (!relationship || !source || !target) return selection.id
  return relationshipAsText(relationship, source, target)
}
