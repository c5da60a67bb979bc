import { useEffect, useRef, useState } from 'react'
import type { Item } from '../state/items.ts'
import type { Point } from './polygon.ts'
import { createStillness } from './stillness.ts'

/** How long, in milliseconds, the pointer rests on something before a card tells about it. */
const REST_MS = 350

export interface HoverCardState {
  readonly card: { readonly target: Item; readonly at: Point } | null
  readonly onHover: (target: Item | null) => void
  readonly onMove: (at: Point) => void
}

/** A card comes once the pointer rests on something, and goes at once with it. */
export function useHoverCard(): HoverCardState {
  const [card, setCard] = useState<HoverCardState['card']>(null)
  const pointer = useRef<Point>({ x: 0, y: 0 })
  const [stillness] = useState(() =>
    createStillness<Item>(REST_MS, (target) => setCard({ target, at: pointer.current })),
  )
  useEffect(() => () => stillness.watch(null), [stillness])
  return {
    card,
    onHover: (target) => {
      setCard(null)
      stillness.watch(target)
    },
    onMove: (at) => {
      pointer.current = at
      stillness.stir()
    },
  }
}
