import {
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react'
import { isSelected, soleOf, type Item, type Selection } from '../../graph-data/picture/items.ts'
import { TEXTS } from '../texts.ts'
import styles from './graph-picture.module.css'
import type { PictureEvents } from './picture.ts'
import type { Spot } from './spots.ts'

export interface TwinProps {
  readonly spots: readonly Spot[]
  readonly selection: Selection
  readonly events: Pick<PictureEvents, 'onSelect' | 'onSelectAlso' | 'onMenu'>
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
}

/**
 * What the canvas shows, as buttons that lie where things are drawn. The pointer passes through
 * them; the keyboard has one stop here, and the arrow keys go from one to the next. With Ctrl or
 * Shift one more is selected, and the menu key opens the menu, as with the mouse. What is selected
 * elsewhere becomes the stop; where the focus is here, it goes along.
 */
export function Twin({ spots, selection, events }: TwinProps) {
  const list = useRef<HTMLUListElement>(null)
  const [current, setCurrent] = useStop(spots, selection, list)
  const stop = Math.min(current, spots.length - 1)

  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>, target: Item): void => {
    const step = STEPS[event.key]
    if (step === undefined && !asksForMenu(event)) return
    event.preventDefault()
    if (step === undefined) {
      const { left, top } = event.currentTarget.getBoundingClientRect()
      return events.onMenu(target, { x: left, y: top })
    }
    const next = (stop + step + spots.length) % spots.length
    setCurrent(next)
    list.current?.querySelectorAll('button')[next]?.focus()
  }
  return (
    <ul ref={list} className={styles['twin']} aria-label={TEXTS.picture.twin}>
      {spots.map(({ x, y, name, target }, index) => (
        <li key={`${target.type} ${target.id}`}>
          <button
            type="button"
            className={styles['spot']}
            style={{ left: x, top: y }}
            tabIndex={index === stop ? 0 : -1}
            aria-pressed={isSelected(selection, target)}
            data-testid={`spot-${target.id}`}
            data-item={target.id}
            onClick={(event) => select(events, event, target)}
            onKeyDown={(event) => onKeyDown(event, target)}
            onFocus={() => setCurrent(index)}
          >
            {name}
          </button>
        </li>
      ))}
    </ul>
  )
}

function useStop(
  spots: readonly Spot[],
  selection: Selection,
  list: RefObject<HTMLUListElement | null>,
) {
  const [current, setCurrent] = useState(0)
  const [followed, setFollowed] = useState<string | null>(null)
  const sole = soleOf(selection)
  const at = spots.findIndex(({ target }) => target.type === sole?.type && target.id === sole.id)
  const chosen = at === -1 ? null : (sole?.id ?? null)
  if (chosen !== followed) {
    setFollowed(chosen)
    if (chosen !== null) setCurrent(at)
  }
  useEffect(() => {
    if (followed === null || !list.current?.contains(document.activeElement)) return
    list.current.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true })
  }, [followed, list])
  return [current, setCurrent] as const
}

function asksForMenu({ key, shiftKey }: KeyboardEvent): boolean {
  return key === 'ContextMenu' || (key === 'F10' && shiftKey)
}

function select(
  { onSelect, onSelectAlso }: TwinProps['events'],
  { ctrlKey, metaKey, shiftKey }: MouseEvent,
  target: Item,
): void {
  if (ctrlKey || metaKey || shiftKey) onSelectAlso(target)
  else onSelect(target)
}
