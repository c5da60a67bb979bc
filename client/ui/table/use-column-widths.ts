import { useRef, useState, type PointerEvent } from 'react'
import type { Column } from '../../state/table-column.ts'
import { useIsNarrow } from '../media.ts'

const LEAST = 56

/** On a phone the columns with names and titles are narrower, so that a whole link is in sight. */
const NARROWER = { above: 160, factor: 0.6 }

export interface ColumnWidths {
  /** The columns as CSS grid has them: those that nobody has pulled share what room is left. */
  readonly template: string
  /** In CSS pixels. */
  readonly total: number
  /** Makes a column so many CSS pixels wider than it is drawn. */
  readonly widen: (index: number, drawn: number, by: number) => void
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerUp: () => void
}

/** The widths of the columns, changed by pulling at the edge of a title. */
export function useColumnWidths<Row>(columns: readonly Column<Row>[]): ColumnWidths {
  const [changed, setChanged] = useState<ReadonlyMap<string, number>>(new Map())
  const pull = useRef<{ index: number; drawn: number; x: number } | null>(null)
  const widen = (index: number, drawn: number, by: number): void => {
    const column = columns[index]
    if (column) setChanged(new Map(changed).set(column.id, Math.max(LEAST, drawn + by)))
  }
  const narrow = useIsNarrow()
  const widthOf = ({ id, width }: Column<Row>): number => {
    const first = narrow && width > NARROWER.above ? Math.round(width * NARROWER.factor) : width
    return changed.get(id) ?? first
  }
  return {
    template: columns
      .map((column) => {
        const width = widthOf(column)
        return changed.has(column.id) ? `${width}px` : `minmax(${width}px, ${width}fr)`
      })
      .join(' '),
    total: columns.reduce((sum, column) => sum + widthOf(column), 0),
    widen,
    onPointerDown: (event) => {
      const edge = event.target instanceof HTMLElement ? event.target : null
      const index = edge?.dataset['edge']
      if (!edge || index === undefined) return
      event.preventDefault()
      edge.setPointerCapture(event.pointerId)
      const drawn = edge.parentElement?.getBoundingClientRect().width ?? LEAST
      pull.current = { index: Number(index), drawn, x: event.clientX }
    },
    onPointerMove: ({ clientX }) => {
      if (pull.current) widen(pull.current.index, pull.current.drawn, clientX - pull.current.x)
    },
    onPointerUp: () => {
      pull.current = null
    },
  }
}
