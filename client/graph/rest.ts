export interface Rest {
  readonly stir: () => void
  readonly end: () => void
}

/** A slow browser tells of a move no more than once in a frame: one frame without any is no rest. */
const FRAMES = 3

/** Calls `begin` once, when nothing has stirred for `ms()` milliseconds and some frames. */
export function createRest(ms: () => number, begin: () => void): Rest {
  let stirredAt = 0
  let waiting = 0
  const wait = (frames: number): void => {
    waiting = requestAnimationFrame(() => {
      if (frames >= FRAMES && performance.now() - stirredAt >= ms()) begin()
      else wait(frames + 1)
    })
  }
  const end = (): void => cancelAnimationFrame(waiting)
  return {
    stir: () => {
      end()
      stirredAt = performance.now()
      wait(1)
    },
    end,
  }
}
