import type { Certainty } from '../../graph-data/model/kinds.ts'
import {
  CERTAINTY_LOOKS,
  MARK_LOOKS,
  typeLook,
  type Mark,
} from '../../graph-data/picture/palette.ts'
import { useScheme } from '../scheme.ts'

export interface LineSampleProps {
  /** A relationship type; without one the line is drawn in the colour of the text. */
  readonly type?: string
  readonly certainty?: string
  /** What became of it between two dates. */
  readonly mark?: Mark
  readonly width?: number
  /** Whether only its edges are drawn, as of a relationship that rests on one source. */
  readonly hollow?: boolean
}

/** A piece of a relationship's line as the picture draws it. */
export function LineSample({ type, certainty, mark, width = 30, hollow = false }: LineSampleProps) {
  const scheme = useScheme()
  const look = type === undefined ? null : typeLook(type)
  const colour = (mark ? MARK_LOOKS[mark] : look)?.colour[scheme] ?? 'currentColor'
  const dash = isCertainty(certainty) ? CERTAINTY_LOOKS[certainty].dash : ''
  const thickness = hollow ? 3.6 : look?.structural === true ? 1.6 : 2.4
  return (
    <svg
      width={width}
      height={12}
      viewBox={`0 0 ${width} 12`}
      aria-hidden="true"
      style={{ flex: 'none' }}
    >
      <line
        x1={2}
        y1={6}
        x2={width - 8}
        y2={6}
        stroke={colour}
        strokeWidth={thickness}
        strokeDasharray={dash === '' ? undefined : dash}
        strokeLinecap={certainty === 'implied' ? 'round' : 'butt'}
      />
      {hollow && (
        <line x1={2} y1={6} x2={width - 8} y2={6} stroke="var(--dm-surface)" strokeWidth={1.2} />
      )}
      <path
        d={hollow ? `M${width - 1} 6l-7-3.6v7.2Z` : `M${width} 6l-8-4v8Z`}
        fill={hollow ? 'var(--dm-surface)' : colour}
        stroke={hollow ? colour : 'none'}
        strokeWidth={1.2}
      />
    </svg>
  )
}

function isCertainty(value: string | undefined): value is Certainty {
  return value !== undefined && value in CERTAINTY_LOOKS
}
