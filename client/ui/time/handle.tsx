import type { KeyboardEvent } from 'react'
import styles from './time.module.css'

export interface HandleProps {
  readonly label: string
  /** Where it stands, in CSS pixels from the left. */
  readonly x: number
  /** The edge at which it stands, of `most` + 1. */
  readonly edge: number
  readonly most: number
  readonly text: string
  readonly onMove: (edge: number) => void
  /** Called when the key is let go. */
  readonly onEnd: () => void
}

const FAR = 6

/** One end of the brush for the keyboard; a pointer takes the brush itself. */
export function Handle({ label, x, edge, most, text, onMove, onEnd }: HandleProps) {
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = targetOf(event.key, edge, most)
    if (to === null) return
    event.preventDefault()
    onMove(Math.max(0, Math.min(most, to)))
  }
  return (
    <div
      role="slider"
      tabIndex={0}
      className={styles['handle']}
      style={{ left: x }}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={most}
      aria-valuenow={edge}
      aria-valuetext={text}
      onKeyDown={onKeyDown}
      onKeyUp={onEnd}
      onBlur={onEnd}
    />
  )
}

function targetOf(key: string, edge: number, most: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: edge - 1,
    ArrowDown: edge - 1,
    ArrowRight: edge + 1,
    ArrowUp: edge + 1,
    PageDown: edge - FAR,
    PageUp: edge + FAR,
    Home: 0,
    End: most,
  }
  return steps[key] ?? null
}
