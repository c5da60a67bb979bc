import { arrange } from './arrange.ts'
import type { LayoutInput } from '../../../graph-data/picture/layout/arrangement.ts'
import { fetchFirstInput } from './first-input.ts'
import type { FirstLayout, LayoutMessage } from './layout-run.ts'

function say(message: LayoutMessage): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port has no origin
  self.postMessage(message)
}

/** Says that it has begun, and answers each order with an `Arranged`, off the page's own thread. */
self.addEventListener('message', ({ data: order }: MessageEvent<LayoutInput | FirstLayout>) => {
  say({ type: 'begun' })
  if (!('address' in order)) sayArranged(order)
  else fetchFirstInput(order).then(sayArranged).catch(sayFailed)
})

function sayArranged(input: LayoutInput): void {
  const { layout, centre, fixed, aspect } = input
  say({ type: 'arranged', arranged: arrange(input), terms: { layout, centre, fixed, aspect } })
}

function sayFailed(error: unknown): void {
  say({ type: 'failed', reason: error instanceof Error ? error.message : String(error) })
}
