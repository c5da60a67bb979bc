import {
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type PointerEvent,
  type RefObject,
} from 'react'
import { TEXTS } from '../texts.ts'
import styles from './graph-picture.module.css'
import { boxBetween, type Point } from '../../graph-data/picture/polygon.ts'

export interface SelectionToolProps {
  readonly shape: 'box' | 'lasso'
  /** Where a pull has begun already. */
  readonly from: Point | null
  /** The shape that was drawn, in CSS pixels of the canvas; `more` adds to what is selected. */
  readonly onDrawn: (polygon: readonly Point[], more: boolean) => void
}

/** Lies over the canvas and lets a person draw around what they want to select. */
export function SelectionTool({ shape, from, onDrawn }: SelectionToolProps) {
  const area = useRef<SVGSVGElement>(null)
  const [drawn, begin] = useDrawing(area, from, (points, more) =>
    onDrawn(shape === 'box' ? boxOf(points) : points, more),
  )
  const polygon = shape === 'box' ? boxOf(drawn) : drawn
  return (
    <svg
      ref={area}
      className={styles['tool']}
      data-testid="selection-tool"
      role="img"
      aria-label={TEXTS.tools[shape]}
      onPointerDown={(event: PointerEvent) => begin(pointIn(area, event))}
    >
      <polygon points={polygon.map(({ x, y }) => `${x},${y}`).join(' ')} />
    </svg>
  )
}

/** The points of a pull that has begun, until it ends anywhere in the window. */
function useDrawing(
  area: RefObject<SVGSVGElement | null>,
  from: Point | null,
  onEnd: SelectionToolProps['onDrawn'],
): readonly [drawn: readonly Point[], begin: (point: Point) => void] {
  const [drawn, setDrawn] = useState<readonly Point[]>(from ? [from] : [])
  const move = useEffectEvent((event: MouseEvent): void => {
    if (drawn.length > 0) setDrawn([...drawn, pointIn(area, event)])
  })
  const end = useEffectEvent(({ shiftKey, ctrlKey, metaKey }: MouseEvent): void => {
    if (drawn.length === 0) return
    setDrawn([])
    onEnd(drawn, shiftKey || ctrlKey || metaKey)
  })
  useEffect(() => {
    const onMove = (event: MouseEvent): void => move(event)
    const onUp = (event: MouseEvent): void => end(event)
    window.addEventListener('pointermove', onMove)
    window.addEventListener('pointerup', onUp)
    return () => {
      window.removeEventListener('pointermove', onMove)
      window.removeEventListener('pointerup', onUp)
    }
  }, [])
  return [drawn, (point) => setDrawn([point])]
}

function pointIn(
  area: RefObject<SVGSVGElement | null>,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): Point {
  const corner = area.current?.getBoundingClientRect()
  return { x: clientX - (corner?.left ?? 0), y: clientY - (corner?.top ?? 0) }
}

function boxOf(drawn: readonly Point[]): readonly Point[] {
  const [first] = drawn
  const last = drawn.at(-1)
  return first && last ? boxBetween(first, last) : []
}
