import { useEffect, useRef, useState, type PointerEvent } from 'react'
import type { Insets } from '../../graph-data/picture/insets.ts'
import type { Item } from '../../graph-data/picture/items.ts'
import type { Box } from '../../graph-data/picture/labels/boxes.ts'
import type { Point } from '../../graph-data/picture/polygon.ts'
import { createStillness, type Stillness } from './stillness.ts'

/** How long, in milliseconds, the pointer rests on something before a card tells about it. */
const REST_MS = 350

/** What the pointer rests on and where, and the part of the picture that nothing lies over. */
export interface Rested {
  readonly target: Item
  readonly at: Point
  readonly free: Box
}

export interface HoverCardState {
  readonly card: Rested | null
  readonly onHover: (target: Item | null) => void
  readonly onPointerMove: (event: PointerEvent) => void
}

/** A card comes once the pointer rests on something, and goes at once with it. */
export function useHoverCard({ left, top, right, bottom }: Insets): HoverCardState {
  const [card, setCard] = useState<Rested | null>(null)
  const pointer = useRef<Omit<Rested, 'target'> | null>(null)
  const stillness = useRef<Stillness<Item> | null>(null)
  useEffect(() => {
    const made = createStillness<Item>(REST_MS, (target) =>
      setCard(pointer.current && { target, ...pointer.current }),
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
      const frame = currentTarget.getBoundingClientRect()
      const width = frame.width - left - right
      const height = frame.height - top - bottom
      pointer.current = {
        at: { x: clientX - frame.left, y: clientY - frame.top },
        free: { x: left, y: top, width, height },
      }
      stillness.current?.stir()
    },
  }
}
