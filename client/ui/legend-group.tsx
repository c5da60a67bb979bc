import type { ReactNode } from 'react'
import { useApp, useAppState } from '../context.tsx'
import type { Facet } from '../state/filters.ts'
import { TEXTS } from '../texts.ts'
import styles from './legend.module.css'
import { RowButton } from './legend-keys/row-button.tsx'

export interface LegendRow {
  readonly value: string
  readonly title: string
  readonly count: number
  readonly mark: ReactNode
  readonly help?: string
}

export interface LegendGroupProps {
  readonly title: string
  readonly facet: Facet
  readonly rows: readonly LegendRow[]
  /** The row for what is disputed, which is no value of the facet. */
  readonly contested?: Pick<LegendRow, 'title' | 'count' | 'mark'>
}

/** The marks of one facet; a press shows only what bears the mark, another one shows all again. */
export function LegendGroup({ title, facet, rows, contested }: LegendGroupProps) {
  const { actions } = useApp()
  const filters = useAppState(({ link }) => link.filters)
  if (rows.length === 0) return null
  const asked = filters[facet]
  return (
    <section>
      <h3 className={styles['group']}>{title}</h3>
      <ul className={styles['rows']}>
        {rows.map((row) => (
          <li key={row.value}>
            <Row
              row={row}
              pressed={asked.includes(row.value)}
              dimmed={asked.length > 0 && !asked.includes(row.value)}
              onPress={() => actions.toggleFilter(facet, row.value)}
            />
          </li>
        ))}
        {contested && (contested.count > 0 || filters.contested) && (
          <li>
            <Row
              row={contested}
              pressed={filters.contested}
              dimmed={false}
              onPress={actions.toggleContested}
            />
          </li>
        )}
      </ul>
    </section>
  )
}

interface RowProps {
  readonly row: Pick<LegendRow, 'title' | 'count' | 'mark' | 'help'>
  readonly pressed: boolean
  readonly dimmed: boolean
  readonly onPress: () => void
}

function Row({ row: { title, count, mark, help }, pressed, dimmed, onPress }: RowProps) {
  const told = help === undefined ? TEXTS.legend.showOnly : `${help}. ${TEXTS.legend.showOnly}`
  return <RowButton {...{ title, count, mark, pressed, dimmed, onPress }} help={told} />
}
