import type { Item } from '../../graph-data/picture/items.ts'

/** How long, in milliseconds, the surroundings of a node stay strong after the pointer has left it. */
const LINGER_MS = 260

export interface Linger {
  readonly point: (target: Item | null) => void
  readonly end: () => void
}

/**
 * Passes on what is pointed at. Whoever leaves a node for one of its neighbours crosses the ground and
 * other lines: only where the pointer stays with these does the emphasis follow.
 */
export function createLinger(apply: (target: Item | null) => void): Linger {
  let current: Item | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const settle = (target: Item | null): void => {
    current = target
    apply(target)
  }
  return {
    point: (target) => {
      clearTimeout(timer)
      if (current?.type !== 'node' || target?.type === 'node') settle(target)
      else timer = setTimeout(() => settle(target), LINGER_MS)
    },
    end: () => clearTimeout(timer),
  }
}
