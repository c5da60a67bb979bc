/** What arrives is held until it is taken. */
export interface Inbox<Item> {
  /** What comes behind the end is dropped. */
  readonly put: (item: Item) => void
  /** No more will come; `fault` tells why where that is not the good end. The first call counts. */
  readonly end: (fault: Error | null) => void
  /** Waits for so many, or for the end; tells how many are held. Throws the fault where they lack. */
  readonly wait: (count: number) => Promise<number>
  readonly take: (count: number) => readonly Item[]
  readonly size: () => number
}

export function createInbox<Item>(): Inbox<Item> {
  const held: Item[] = []
  let ended: { readonly fault: Error | null } | null = null
  let waiting: { readonly count: number; readonly wake: () => void } | null = null
  const wakeUp = (): void => {
    if (waiting === null || (ended === null && held.length < waiting.count)) return
    waiting.wake()
    waiting = null
  }
  return {
    put: (item) => {
      if (ended === null) held.push(item)
      wakeUp()
    },
    end: (fault) => {
      ended ??= { fault }
      wakeUp()
    },
    wait: async (count) => {
      await new Promise<void>((wake) => {
        waiting = { count, wake }
        wakeUp()
      })
      if (held.length < count && ended !== null && ended.fault !== null) throw ended.fault
      return held.length
    },
    take: (count) => held.splice(0, count),
    size: () => held.length,
  }
}
