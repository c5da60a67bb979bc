import type { ReactNode } from 'react'
import { useAppState } from '../../context.tsx'
import { sizesIn } from '../../state/measured.ts'
import { TEXTS } from '../../texts.ts'
import styles from './legend-keys.module.css'

const SHARES = [0.1, 0.4, 1] as const
const words = TEXTS.appearance

/** What the size of nodes tells, with a small, a middle and the greatest one. */
export function SizeKey() {
  const sizeBy = useAppState(({ link }) => link.sizeBy)
  const sizes = useAppState(sizesIn)
  const note = useAppState(({ measuring }) => measuring)
  const title = words.sizes[sizeBy]
  if (sizeBy === 'degree') return null
  if (!sizes) {
    const failed = note.status === 'failed' ? words.failed(note.reason) : null
    return <Key title={title} note={failed ?? words.measuring} />
  }
  if (sizes.greatest === 0) return <Key title={title} note={words.nothing} />
  return (
    <Key title={title}>
      {SHARES.map((share) => {
        const radius = 3 + 6 * Math.sqrt(share)
        return (
          <span key={share} className={styles['step']}>
            <svg width={radius * 2} height={radius * 2} aria-hidden="true">
              <circle cx={radius} cy={radius} r={radius - 0.5} fill="currentColor" />
            </svg>
            {inShort(sizes.greatest * share, sizeBy === 'sources')}
          </span>
        )
      })}
    </Key>
  )
}

interface KeyProps {
  readonly title: string
  readonly note?: string
  readonly children?: ReactNode
}

function Key({ title, note, children }: KeyProps) {
  return (
    <section data-testid="size-key">
      <h3 className={styles['group']}>{words.sizeTitle(title)}</h3>
      {note === undefined ? (
        <div className={styles['steps']}>{children}</div>
      ) : (
        <p className={styles['note']}>{note}</p>
      )}
    </section>
  )
}

/** Two figures are enough to compare with; sources are whole. */
function inShort(value: number, isWhole: boolean): string {
  if (isWhole) return String(Math.max(1, Math.round(value)))
  return value.toLocaleString('en', { maximumSignificantDigits: 2 })
}
