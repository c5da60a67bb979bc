/* oxlint-disable jsx-a11y/prefer-tag-over-role -- the cells are SVG, which no row of a table may hold */
import { memo, type MouseEvent } from 'react'
import type { Certainty } from '../../../graph-data/model/kinds.ts'
import { CERTAINTY_LOOKS, typeLook } from '../../../graph-data/picture/palette.ts'
import { useScheme } from '../../scheme.ts'
import { TEXTS } from '../../texts.ts'
import type { PlacedMark } from './lane-layout.ts'
import styles from './timeline.module.css'

export interface MarkProps {
  readonly placed: PlacedMark
  /** The middle of its row, in CSS pixels. */
  readonly y: number
  readonly id: string
  readonly isSelected: boolean
  /** Whether the arrow keys stand on it. */
  readonly isCurrent: boolean
  readonly onPress: (id: string, more: boolean) => void
}

const RADIUS = 5
const BAR = 13
const ARROW = 9

/** One relationship: a dot for a day, a bar for a partial date, an arrow where an end is open. */
export const Mark = memo(function Mark(props: MarkProps) {
  const { placed, y, id, isSelected, isCurrent, onPress } = props
  const { mark, from, to, label } = placed
  const press = (event: MouseEvent): void =>
    onPress(mark.id, event.ctrlKey || event.metaKey || event.shiftKey)
  return (
    // The grid hears the keys for all its marks.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <g
      id={id}
      role="gridcell"
      tabIndex={-1}
      className={styles['mark']}
      aria-selected={isSelected}
      data-current={isCurrent}
      data-testid={`mark-${mark.id}`}
      transform={`translate(0,${y})`}
      onClick={press}
    >
      <title>{nameOfMark(placed)}</title>
      <rect
        className={styles['target']}
        x={from - 9}
        y={-9}
        width={to - from + 18}
        height={18}
        rx={4}
      />
      {from === to ? <Dot placed={placed} /> : <Bar placed={placed} />}
      {mark.isContested && <Contested {...signPlace(placed)} />}
      {label && <Label {...label} />}
    </g>
  )
})

function Label({ x, end, text }: NonNullable<PlacedMark['label']>) {
  return (
    <text
      aria-hidden="true"
      className={styles['label']}
      x={x}
      y={4}
      textAnchor={end ? 'end' : 'start'}
    >
      {text}
    </text>
  )
}

interface ShapeProps {
  readonly placed: PlacedMark
}

function useStroke(type: string, certainty: string) {
  const scheme = useScheme()
  const colour = typeLook(type).colour[scheme]
  const dash = CERTAINTY_LOOKS[certainty as Certainty]?.dash ?? ''
  return { colour, dash: dash === '' ? undefined : dash.startsWith('0') ? '0.1 3.4' : '3.4 2.4' }
}

function Dot({ placed: { mark, from } }: ShapeProps) {
  const { colour, dash } = useStroke(mark.type, mark.certainty)
  return (
    <circle
      cx={from}
      r={RADIUS}
      fill={colour}
      fillOpacity={dash === undefined ? 1 : 0.22}
      stroke={colour}
      strokeWidth={2}
      strokeDasharray={dash}
      strokeLinecap="round"
    />
  )
}

function Bar({ placed: { mark, from, to, opensLeft, opensRight } }: ShapeProps) {
  const { colour, dash } = useStroke(mark.type, mark.certainty)
  const half = BAR / 2
  const left = from + (opensLeft ? ARROW : 1)
  const right = to - (opensRight ? ARROW : 1)
  return (
    <>
      <rect
        x={left}
        y={-half}
        width={Math.max(2, right - left)}
        height={BAR}
        rx={3}
        fill={colour}
        fillOpacity={0.16}
        stroke={colour}
        strokeWidth={1.5}
        strokeDasharray={dash}
        strokeLinecap="round"
      />
      {opensLeft && <path d={`M${from} 0l${ARROW} -8v16Z`} fill={colour} />}
      {opensRight && <path d={`M${to} 0l-${ARROW} -8v16Z`} fill={colour} />}
    </>
  )
}

/** Behind a dot; on it where there is no room for words; within a bar. */
function signPlace({ from, to, label, opensRight }: PlacedMark) {
  if (from !== to) return { x: to - (opensRight ? 17 : 9), y: 0 }
  return label ? { x: from + 12, y: 0 } : { x: from + 3.4, y: -4.4 }
}

function Contested({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g transform={`translate(${x},${y})`} className={styles['contested']}>
      <circle r={4.4} />
      <path d="M-2.4 -1h4.8M-2.4 1h4.8M1.4 -2.6L-1.4 2.6" />
    </g>
  )
}

function nameOfMark({ mark }: PlacedMark): string {
  const { sentence, when, isContested, certainty } = mark
  const contested = isContested ? [TEXTS.timeline.contested] : []
  return [sentence(), when() ?? TEXTS.claims.undated, certainty, ...contested].join(' · ')
}
