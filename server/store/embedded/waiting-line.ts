import { QueryCancelled, StoreBusy } from '../errors.ts'

export interface WaitingLineOptions {
  /** How many statements that people typed may wait; one more is sent away. */
  readonly maxUntrusted: number
  /** The same for the program's own, of which one request may ask several at once. */
  readonly maxTrusted: number
  /** Milliseconds after which one that waits is sent away. */
  readonly maxWaitMs: number
}

/** One that waits: `grant` or `refuse` ends its waiting. */
export interface Waiting<Place> {
  readonly untrusted: boolean
  grant(place: Place): void
  refuse(reason: Error): void
}

export interface WaitingLine<Place> {
  /**
   * Waits for a place.
   * @throws StoreBusy when too many wait already or it took too long, QueryCancelled by the signal
   */
  enter(untrusted: boolean, signal: AbortSignal | undefined): Promise<Place>
  /** The first in line of those that may pass, taken out of the line. */
  takeFirst(may: (waiting: Waiting<Place>) => boolean): Waiting<Place> | undefined
  refuseAll(reason: Error): void
}

export function openWaitingLine<Place>(options: WaitingLineOptions): WaitingLine<Place> {
  const line = new Set<Waiting<Place>>()
  return {
    enter: (untrusted, signal) =>
      new Promise((resolve, reject) => {
        const alike = [...line].filter((other) => other.untrusted === untrusted)
        const most = untrusted ? options.maxUntrusted : options.maxTrusted
        if (alike.length >= most) return reject(busy())
        const leave = (): void => {
          line.delete(waiting)
          clearTimeout(timer)
          signal?.removeEventListener('abort', cancel)
        }
        const waiting: Waiting<Place> = {
          untrusted,
          grant: (place) => {
            leave()
            resolve(place)
          },
          refuse: (reason) => {
            leave()
            reject(reason)
          },
        }
        const cancel = (): void => waiting.refuse(new QueryCancelled())
        const timer = setTimeout(() => waiting.refuse(busy()), options.maxWaitMs)
        signal?.addEventListener('abort', cancel, { once: true })
        line.add(waiting)
      }),
    takeFirst: (may) => {
      const first = [...line].find(may)
      if (first !== undefined) line.delete(first)
      return first
    },
    refuseAll: (reason) => {
      for (const waiting of line) waiting.refuse(reason)
    },
  }
}

function busy(): StoreBusy {
  return new StoreBusy('too many queries are running; try again in a moment')
}
