import { useRef, useState, type KeyboardEvent } from 'react'
import type { Selection } from '../state/link.ts'
import { TEXTS } from '../texts.ts'
import styles from './graph-picture.module.css'
import type { Spot } from './spots.ts'

export interface TwinProps {
  readonly spots: readonly Spot[]
  readonly selected: Selection | null
  readonly onSelect: (target: Selection) => void
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
}

/**
 * What the canvas shows, as buttons that lie where things are drawn. The pointer passes through
 * them; the keyboard has one stop here, and the arrow keys go from one to the next.
 */
export function Twin({ spots, selected, onSelect }: TwinProps) {
  const [current, setCurrent] = useState(0)
  const list = useRef<HTMLUListElement>(null)
  const stop = Math.min(current, spots.length - 1)

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key]
    if (step === undefined) return
    event.preventDefault()
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
            aria-pressed={selected?.type === target.type && selected.id === target.id}
            data-testid={`spot-${target.id}`}
            onClick={() => onSelect(target)}
            onKeyDown={onKeyDown}
            onFocus={() => setCurrent(index)}
          >
            {name}
          </button>
        </li>
      ))}
    </ul>
  )
}
