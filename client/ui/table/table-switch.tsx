import { SegmentedControl } from '@mantine/core'
import { idsOf } from '../../../graph-data/picture/items.ts'
import { useAppState } from '../../context.tsx'
import { shownIn } from '../../state/shown.ts'
import { TEXTS } from '../../texts.ts'

export type TableKind = 'relationships' | 'nodes'

export interface TableSwitchProps {
  readonly kind: TableKind
  readonly onKind: (kind: TableKind) => void
}

/** Which table is seen. Each says how much of what is selected it holds: only one is in sight. */
export function TableSwitch({ kind, onKind }: TableSwitchProps) {
  const { nodes, relationships } = useAppState(shownIn)
  const selection = useAppState(({ link }) => link.selection)
  const selectedNodes = idsOf(selection, 'node').filter((id) => nodes.has(id))
  const selectedLines = idsOf(selection, 'relationship').filter((id) => relationships.has(id))
  return (
    <SegmentedControl<TableKind>
      size="xs"
      aria-label={TEXTS.table.switch}
      data-testid="table-switch"
      data={[
        {
          value: 'relationships',
          label: TEXTS.table.relationshipsOf(relationships.size, selectedLines.length),
        },
        { value: 'nodes', label: TEXTS.table.nodesOf(nodes.size, selectedNodes.length) },
      ]}
      value={kind}
      onChange={onKind}
    />
  )
}
