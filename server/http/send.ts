import type { Response } from 'express'

/** A client that takes nothing for so long is gone: it holds a place that others wait for. */
const MOST_STALLED_MS = 15_000
/** What may lie here for a client: the next rows are made while it takes these. */
const MOST_WAITING_BYTES = 256 * 1024

/** Writes a part of a stream, and waits until the client takes more, or is gone. */
export function send(response: Response, chunk: string | Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    if (response.destroyed) return resolve()
    const taken = response.write(chunk)
    response.flush?.()
    if (taken || response.writableLength < MOST_WAITING_BYTES) return resolve()
    const stalled = setTimeout(() => response.destroy(), MOST_STALLED_MS)
    const go = () => {
      clearTimeout(stalled)
      response.off('drain', go)
      response.off('close', go)
      resolve()
    }
    response.on('drain', go)
    response.on('close', go)
  })
}
