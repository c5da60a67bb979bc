import { useEffect, useState } from 'react'
import type { Box } from './card-place.ts'

/** The picture and the panels move by themselves, and tell nobody. */
const LOOK_MS = 200

/** Where the first element that fits `selector` lies in the window; null while there is none. */
export function useTargetBox(selector: string | null): Box | null {
  const [box, setBox] = useState<Box | null>(null)
  useEffect(() => {
    const look = (): void => setBox((before) => kept(before, boxOf(selector)))
    look()
    const timer = setInterval(look, LOOK_MS)
    window.addEventListener('resize', look)
    return () => {
      clearInterval(timer)
      window.removeEventListener('resize', look)
    }
  }, [selector])
  return box
}

function boxOf(selector: string | null): Box | null {
  const element = selector === null ? null : document.querySelector(selector)
  if (!element) return null
  const { left, top, width, height } = element.getBoundingClientRect()
  return { left, top, width, height }
}

function kept(before: Box | null, now: Box | null): Box | null {
  if (!before || !now) return now
  const isSame = (['left', 'top', 'width', 'height'] as const).every(
    (side) => before[side] === now[side],
  )
  return isSame ? before : now
}
