import type { Page } from 'playwright-core'

/** The usual and the slow frames of a pull, in milliseconds. */
export interface FrameTimes {
  readonly median: number
  readonly p95: number
}

/** One picture that can be measured, ours or sigma's own; all times are in milliseconds, null where nothing was drawn. */
export interface MeasuredPicture {
  /** Shows its page: a browser lets pages that nobody sees draw once in a second. */
  readonly show: () => Promise<void>
  readonly pan: () => Promise<FrameTimes>
  /** The pointer comes to a node that many others are joined to. */
  readonly hover: () => Promise<number | null>
  /** Only one type of relationship is shown. */
  readonly filter: () => Promise<number | null>
  /** The window in time moves on. */
  readonly brush: () => Promise<number | null>
  /** Everything is shown again. */
  readonly reset: () => Promise<void>
}

const FRAMES = 12
/** Longer than the page keeps the emphasis after the pointer has left. */
const LINGER_MS = 400

export async function panned(page: Page): Promise<FrameTimes> {
  const deltas = await page.evaluate<number[]>(`probe.pan(${FRAMES})`)
  const sorted = deltas.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN
  return { median: at(0.5), p95: at(0.95) }
}

/** The time of one hover over `place` (a script), from a place where nothing is. */
export async function hovered(page: Page, place: string): Promise<number | null> {
  const nowhere = 'probe.point({ x: 700, y: 5 })'
  await page.evaluate(nowhere)
  await page.waitForTimeout(LINGER_MS)
  const took = await page.evaluate<number | null>(`probe.hover(${place})`)
  return took
}

/** Windows of six years that go on by a month with each step. */
export function stepsThroughTime(): () => { readonly from: string; readonly to: string } {
  let step = 0
  return () => {
    step += 1
    const day = (years: number) =>
      new Date(Date.UTC(2008 + years, step, 1)).toISOString().slice(0, 10)
    return { from: day(0), to: day(6) }
  }
}
