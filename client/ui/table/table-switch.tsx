import { SegmentedControl } from '@mantine/core'
import { useAppState } from '../../context.tsx'
import { shownIn } from '../../state/shown.ts'
import { TEXTS } from '../../texts.ts'

export type TableKind = 'relationships' | 'nodes'

export interface TableSwitchProps {
  readonly kind: TableKind
  readonly onKind: (kind: TableKind) => void
}

export function TableSwitch({ kind, onKind }: TableSwitchProps) {
  const { nodes, relationships } = useAppState(shownIn)
  return (
    <SegmentedControl<TableKind>
      size="xs"
      aria-label={TEXTS.table.switch}
      data-testid="table-switch"
      data={[
        { value: 'relationships', label: TEXTS.table.relationshipsOf(relationships.size) },
        { value: 'nodes', label: TEXTS.table.nodesOf(nodes.size) },
      ]}
      value={kind}
      onChange={onKind}
    />
  )
}
