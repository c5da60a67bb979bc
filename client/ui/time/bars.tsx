import { memo } from 'react'
import { typeLook, TYPE_LOOKS } from '../../../graph-data/picture/palette.ts'
import { useScheme } from '../../scheme.ts'
import type { Bin, BinCount } from '../../state/histogram.ts'

export interface BarsProps {
  readonly bins: readonly Bin[]
  /** The places of the edges of the bins, one more than there are bins, in CSS pixels. */
  readonly places: readonly number[]
  readonly height: number
  /** The count that reaches up to `height`. */
  readonly highest: number
}

const ORDER = [...TYPE_LOOKS.keys()]
const GAP = 1

/** The bars of the histogram, stacked by type: below what surely lies there, pale what may. */
export const Bars = memo(function Bars({ bins, places, height, highest }: BarsProps) {
  const scheme = useScheme()
  const unit = highest === 0 ? 0 : height / highest
  return bins.map((bin, index) => {
    const left = places[index] ?? 0
    const width = Math.max(1, (places[index + 1] ?? left) - left - GAP)
    return stackOf(bin.counts).map(({ type, maybe, from, count }) => (
      <rect
        key={`${bin.from} ${type} ${maybe}`}
        x={left}
        y={height - (from + count) * unit}
        width={width}
        height={count * unit}
        fill={typeLook(type).colour[scheme]}
        opacity={maybe ? 0.38 : 1}
      />
    ))
  })
})

interface Piece {
  readonly type: string
  readonly maybe: boolean
  readonly from: number
  readonly count: number
}

function stackOf(counts: readonly BinCount[]): readonly Piece[] {
  const sorted = counts.toSorted((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type))
  let from = 0
  const pile = (key: 'surely' | 'maybe') =>
    sorted.flatMap((each): readonly Piece[] => {
      const count = each[key]
      const start = from
      from += count
      return count === 0 ? [] : [{ type: each.type, maybe: key === 'maybe', from: start, count }]
    })
  return [...pile('surely'), ...pile('maybe')]
}
