import { useEffect, useRef, useState, type PointerEvent } from 'react'
import type { Insets } from '../../graph-data/picture/insets.ts'
import type { Item } from '../../graph-data/picture/items.ts'
import type { Point } from '../../graph-data/picture/polygon.ts'
import { createStillness, type Stillness } from './stillness.ts'

/** How long, in milliseconds, the pointer rests on something before a card tells about it. */
const REST_MS = 350

/** About the size of the card, which must stay inside of the picture. */
const CARD = { width: 320, height: 110 }

export interface HoverCardState {
  readonly card: { readonly target: Item; readonly at: Point } | null
  readonly onHover: (target: Item | null) => void
  readonly onPointerMove: (event: PointerEvent) => void
}

/** A card comes once the pointer rests on something, and goes at once with it. */
export function useHoverCard(insets: Insets): HoverCardState {
  const [card, setCard] = useState<HoverCardState['card']>(null)
  const pointer = useRef<Point>({ x: 0, y: 0 })
  const stillness = useRef<Stillness<Item> | null>(null)
  useEffect(() => {
    const made = createStillness<Item>(REST_MS, (target) =>
      setCard({ target, at: pointer.current }),
    )
    stillness.current = made
    return () => made.watch(null)
  }, [])
  return {
    card,
    onHover: (target) => {
      setCard(null)
      stillness.current?.watch(target)
    },
    onPointerMove: ({ clientX, clientY, currentTarget }) => {
      const { left, top, width, height } = currentTarget.getBoundingClientRect()
      pointer.current = {
        x: Math.min(clientX - left, width - insets.right - CARD.width),
        y: Math.min(clientY - top, height - insets.bottom - CARD.height),
      }
      stillness.current?.stir()
    },
  }
}
