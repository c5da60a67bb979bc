import type { Certainty } from '../../graph-data/model/kinds.ts'
import { CERTAINTY_LOOKS, typeLook } from '../palette.ts'
import { useScheme } from '../scheme.ts'

export interface LineSampleProps {
  /** A relationship type; without one the line is drawn in the colour of the text. */
  readonly type?: string
  readonly certainty?: string
  readonly width?: number
}

/** A piece of a relationship's line as the picture draws it. */
export function LineSample({ type, certainty, width = 30 }: LineSampleProps) {
  const scheme = useScheme()
  const look = type === undefined ? null : typeLook(type)
  const colour = look ? look.colour[scheme] : 'currentColor'
  const dash = isCertainty(certainty) ? CERTAINTY_LOOKS[certainty].dash : ''
  const thickness = look?.structural === true ? 1.6 : 2.4
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
      <path d={`M${width} 6l-8-4v8Z`} fill={colour} />
    </svg>
  )
}

function isCertainty(value: string | undefined): value is Certainty {
  return value !== undefined && value in CERTAINTY_LOOKS
}
