/* oxlint-disable jsx-a11y/prefer-tag-over-role -- the cells are SVG, which no row of a table may hold */
import { useMergedRef } from '@mantine/hooks'
import { useVirtualizer } from '@tanstack/react-virtual'
import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type RefObject,
} from 'react'
import { useApp, useAppState } from '../../context.tsx'
import type { Lane } from '../../state/lanes.ts'
import { histogramIn, timeIn } from '../../state/shown.ts'
import { TEXTS } from '../../texts.ts'
import { Ticks } from '../time/time-axis.tsx'
import { useWidth } from '../use-width.ts'
import { HEADER, itemAt, placeAfter, type GridPlace } from './grid-place.ts'
import { idOfCell, LaneRow } from './lane-row.tsx'
import styles from './timeline.module.css'
import { useLayouts, type LaneLayouts } from './use-layouts.ts'

const AXIS = 22

/** The lanes, as many as can be seen, under one axis; one tab stop, arrow keys within. */
export function TimelineGrid({ lanes }: { readonly lanes: readonly Lane[] }) {
  const { ref: sized, width } = useWidth<HTMLDivElement>()
  const scroller = useRef<HTMLDivElement>(null)
  const ref = useMergedRef(sized, scroller)
  const laidOut = useLayouts(lanes, width)
  const { layouts, head, chartWidth, undatedWidth, ticks } = laidOut
  const virtual = useVirtualLanes(laidOut, scroller)
  const { current, onKeyDown } = useGridKeys(laidOut, (lane) => virtual.scrollToIndex(lane))
  const { selected, onPress, onPressName } = useSelecting()
  const shared = { head, width: chartWidth, undatedWidth, ticks, selected, onPress, onPressName }
  return (
    // oxlint-disable-next-line jsx-a11y/aria-activedescendant-has-tabindex -- it has one below
    <div
      ref={ref}
      role="grid"
      tabIndex={0}
      className={styles['scroller']}
      style={{ ['--name' as string]: `${laidOut.nameWidth}px` }}
      aria-label={TEXTS.timeline.grid}
      aria-rowcount={layouts.length}
      aria-activedescendant={idOfCell(current.lane, current.cell)}
      data-testid="timeline-grid"
      onKeyDown={onKeyDown}
    >
      <Axis {...laidOut} />
      <div role="rowgroup" className={styles['lanes']} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const layout = layouts[index]
          const here = current.lane === index ? current : null
          return (
            layout && (
              <LaneRow key={key} {...{ layout, index, ...shared }} top={start} current={here} />
            )
          )
        })}
      </div>
    </div>
  )
}

/** Knows which lanes can be seen. */
function useVirtualLanes({ layouts }: LaneLayouts, scroller: RefObject<HTMLDivElement | null>) {
  // oxlint-disable-next-line react/incompatible-library -- the page is built without React's compiler
  const virtual = useVirtualizer({
    count: layouts.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => layouts[index]?.height ?? 0,
    scrollPaddingStart: AXIS,
    overscan: 4,
  })
  useEffect(() => virtual.measure(), [virtual, layouts])
  return virtual
}

function Axis({ ticks, chartWidth, undatedWidth }: LaneLayouts) {
  const leavesOut = useAppState((state) => timeIn(state)?.undated === false)
  const undated = useAppState((state) => histogramIn(state).undated)
  const words = TEXTS.timeline
  return (
    <div className={styles['axis']} aria-hidden="true">
      <span className={styles['corner']} />
      <svg width={chartWidth} height={AXIS}>
        <Ticks ticks={ticks} y={3} />
      </svg>
      <span style={{ width: undatedWidth }}>
        {leavesOut && undated > 0 ? words.undatedAway(undated) : words.undated}
      </span>
    </div>
  )
}

function useGridKeys({ layouts }: LaneLayouts, reveal: (lane: number) => void) {
  const { actions } = useApp()
  const [place, setPlace] = useState<GridPlace>({ lane: 0, cell: HEADER })
  // Filters and sorting may have taken away what the keys stood on.
  const current =
    itemAt(place, layouts) || place.cell === HEADER ? place : { lane: 0, cell: HEADER }
  const onKeyDown = (event: KeyboardEvent): void => {
    const more = event.ctrlKey || event.metaKey
    if (event.key === 'Enter' || event.key === ' ') {
      const item = itemAt(current, layouts)
      event.preventDefault()
      if (item) (more || event.shiftKey ? actions.selectAlso : actions.select)(item)
      return
    }
    const next = placeAfter(event.key, more, current, layouts)
    if (!next) return
    event.preventDefault()
    setPlace(next)
    reveal(next.lane)
  }
  useEffect(() => {
    document.querySelector(`#${idOfCell(current.lane, current.cell)}`)?.scrollIntoView({
      block: 'nearest',
      inline: 'nearest',
    })
  }, [current.lane, current.cell])
  return { current, onKeyDown }
}

function useSelecting() {
  const { actions } = useApp()
  const selection = useAppState(({ link }) => link.selection)
  const selected = useMemo(() => new Set(selection.map(({ id }) => id)), [selection])
  const onPress = useCallback(
    (id: string, more: boolean) =>
      (more ? actions.selectAlso : actions.select)({ type: 'relationship', id }),
    [actions],
  )
  const onPressName = useCallback(
    (id: string, more: boolean) =>
      (more ? actions.selectAlso : actions.select)({ type: 'node', id }),
    [actions],
  )
  return { selected, onPress, onPressName }
}
