import { useRef } from 'react'
import { useApp } from '../../context.tsx'
import { keyOf, rangeOf, withAll } from '../../state/table-cursor.ts'
import type { GridRow } from './grid-row.ts'

/** What can be done with rows, by their places. */
export interface RowChoice {
  readonly only: (row: number) => void
  readonly toggle: (row: number) => void
  /** Everything from where the choice began to `to`; it begins at `from` where it has not yet. */
  readonly extend: (from: number, to: number) => void
  /** Adds everything from where the choice began. */
  readonly add: (to: number) => void
  readonly all: () => void
}

/** Chooses rows; what is chosen is the selection of the whole page. */
export function useRowChoice(rows: readonly GridRow[]): RowChoice {
  const { actions, store } = useApp()
  const anchor = useRef<string | null>(null)
  const items = (): GridRow['item'][] => rows.map(({ item }) => item)
  const beginAt = (row: number) => {
    const item = rows[row]?.item
    if (item) anchor.current = keyOf(item)
    return item
  }
  const beginning = (otherwise: number): number => {
    const known = rows.findIndex(({ item }) => keyOf(item) === anchor.current)
    if (known === -1) beginAt(otherwise)
    return known === -1 ? otherwise : known
  }
  return {
    only: (row) => {
      const item = beginAt(row)
      if (item) actions.select(item)
    },
    toggle: (row) => {
      const item = beginAt(row)
      if (item) actions.selectAlso(item)
    },
    extend: (from, to) => actions.selectAll(rangeOf(items(), beginning(from), to)),
    add: (to) => {
      const { selection } = store.getState().link
      actions.selectAll(withAll(selection, rangeOf(items(), beginning(to), to)))
    },
    all: () => actions.selectAll(items()),
  }
}
