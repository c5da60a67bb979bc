/** Waits until the pointer rests on something. */
export interface Stillness<T> {
  /** Waits for rest on `target` from now on; null waits for nothing. */
  readonly watch: (target: T | null) => void
  /** The pointer has moved: the wait begins again, unless it is over. */
  readonly stir: () => void
}

/** Calls `settle` once nothing has stirred for `ms` milliseconds. */
export function createStillness<T>(ms: number, settle: (target: T) => void): Stillness<T> {
  let waiting: T | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const wait = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      const target = waiting
      waiting = null
      if (target !== null) settle(target)
    }, ms)
  }
  return {
    watch: (target) => {
      waiting = target
      if (target === null) clearTimeout(timer)
      else wait()
    },
    stir: () => {
      if (waiting !== null) wait()
    },
  }
}
