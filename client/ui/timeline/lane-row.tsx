/* oxlint-disable jsx-a11y/prefer-tag-over-role -- the cells are SVG, which no row of a table may hold */
import { memo } from 'react'
import { TEXTS } from '../../texts.ts'
import { Glyph } from '../glyph.tsx'
import type { DayAxis } from '../time/time-axis.tsx'
import { rowCentre, type LaneLayout, type PlacedMark } from './lane-layout.ts'
import { Mark } from './mark.tsx'
import { HEADER, type GridPlace } from './grid-place.ts'
import styles from './timeline.module.css'

export interface LaneRowProps {
  readonly layout: LaneLayout
  readonly index: number
  /** From the top of all lanes, in CSS pixels. */
  readonly top: number
  readonly head: number
  readonly width: number
  readonly undatedWidth: number
  readonly ticks: DayAxis['ticks']
  /** Ids of what is selected. */
  readonly selected: ReadonlySet<string>
  /** Where the arrow keys stand, where that is in this lane. */
  readonly current: GridPlace | null
  readonly onPress: (id: string, more: boolean) => void
  readonly onPressName: (id: string, more: boolean) => void
}

/** One lane: its name, its marks over time, and those without a date. */
export const LaneRow = memo(function LaneRow(props: LaneRowProps) {
  const { layout, index, top, width, undatedWidth, ticks } = props
  const { dated, undated, height } = layout
  return (
    <div
      role="row"
      aria-rowindex={index + 1}
      className={styles['lane']}
      style={{ height, transform: `translateY(${top}px)` }}
    >
      <LaneName {...props} />
      <svg role="presentation" className={styles['chart']} width={width} height={height}>
        {ticks.map(({ day, x }) => (
          <line key={day} className={styles['grid']} x1={x} x2={x} y2={height} />
        ))}
        <Marks {...props} marks={dated} first={HEADER + 1} />
      </svg>
      <svg role="presentation" className={styles['loose']} width={undatedWidth} height={height}>
        <Marks {...props} marks={undated} first={HEADER + 1 + dated.length} />
      </svg>
    </div>
  )
})

function LaneName({ layout, index, selected, current, onPressName }: LaneRowProps) {
  const { id, name, kind, dated, undated } = layout.lane
  const count = TEXTS.timeline.marks(dated.length + undated.length)
  return (
    // The grid hears the keys for all its cells.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={idOfCell(index, HEADER)}
      role="rowheader"
      tabIndex={-1}
      className={styles['name']}
      data-selected={id !== null && selected.has(id)}
      data-current={current?.cell === HEADER}
      data-pressable={id !== null}
      onClick={(event) => {
        if (id !== null) onPressName(id, event.ctrlKey || event.metaKey || event.shiftKey)
      }}
    >
      {id !== null && <Glyph kind={kind} size={15} />}
      <span>
        <strong>{name}</strong>
        <span className={styles['count']}>{count}</span>
      </span>
    </div>
  )
}

interface MarksProps extends LaneRowProps {
  readonly marks: readonly PlacedMark[]
  /** The cell of the first of them. */
  readonly first: number
}

function Marks({ marks, first, index, head, selected, current, onPress }: MarksProps) {
  return marks.map((placed, at) => (
    <Mark
      key={placed.mark.id}
      placed={placed}
      y={rowCentre(placed.row, head)}
      id={idOfCell(index, first + at)}
      isSelected={selected.has(placed.mark.id)}
      isCurrent={current?.cell === first + at}
      onPress={onPress}
    />
  ))
}

export function idOfCell(lane: number, cell: number): string {
  return `timeline-${lane}-${cell}`
}
