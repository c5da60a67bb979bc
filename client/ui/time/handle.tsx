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

/** One end of the brush for the keyboard; a pointer takes the brush itself. */
export function Handle({ label, x, edge, most, text, onMove, onEnd }: HandleProps) {
  return (
    <span className={styles['handle']} style={{ left: x }}>
      <input
        type="range"
        min={0}
        max={most}
        value={edge}
        aria-label={label}
        aria-valuetext={text}
        onChange={({ currentTarget }) => onMove(Number(currentTarget.value))}
        onKeyUp={onEnd}
        onBlur={onEnd}
      />
    </span>
  )
}
