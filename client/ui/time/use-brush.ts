import { brushX, type D3BrushEvent } from 'd3-brush'
import { select } from 'd3-selection'
import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react'

export interface BrushInput {
  readonly width: number
  readonly height: number
  /** Where the brush stands, in CSS pixels; null where there is none. */
  readonly at: readonly [number, number] | null
  /** Called while somebody pulls, and at the end; null clears. */
  readonly onPull: (at: readonly [number, number] | null) => void
  readonly onEnd: (at: readonly [number, number] | null) => void
}

/** Keeps a d3 brush in a `<g>`, at the place that it is given. */
export function useBrush(input: BrushInput): RefObject<SVGGElement | null> {
  const { width, height, at } = input
  const place = useRef<SVGGElement>(null)
  const pulling = useRef(false)
  const [turn, setTurn] = useState(0)
  const heard = useEffectEvent((kind: string, selection: readonly [number, number] | null) => {
    pulling.current = kind !== 'end'
    if (kind === 'brush') input.onPull(selection)
    if (kind !== 'end') return
    input.onEnd(selection)
    // The brush goes to the edges of the bins, also where the window stays as it was.
    setTurn((before) => before + 1)
  })
  const [brush] = useState(() => brushX<null>().handleSize(12))

  useEffect(() => {
    if (!place.current || width === 0) return undefined
    const group = select<SVGGElement, null>(place.current)
    brush
      .extent([
        [0, 0],
        [width, height],
      ])
      .on('start brush end', ({ sourceEvent, type, selection }: D3BrushEvent<null>) => {
        // What the page itself moved is no news to it.
        if (sourceEvent) heard(type, selection as [number, number] | null)
      })
    group.call(brush)
    return () => {
      brush.on('start brush end', null)
    }
  }, [brush, width, height])

  const [from, to] = at ?? [null, null]
  useEffect(() => {
    if (!place.current || width === 0 || pulling.current) return
    const target: [number, number] | null = from === null || to === null ? null : [from, to]
    brush.move(select<SVGGElement, null>(place.current), target)
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each turn, and each new size, puts it back
  }, [brush, width, height, from, to, turn])
  return place
}
