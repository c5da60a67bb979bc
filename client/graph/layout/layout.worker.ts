import { arrange } from './arrange.ts'
import type { LayoutInput } from '../../../graph-data/picture/layout/arrangement.ts'
import type { LayoutMessage } from './run-layout.ts'

function answer(message: LayoutMessage): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port has no origin
  self.postMessage(message)
}

/** Says that it has begun, and answers each `LayoutInput` with an `Arranged`, off the page's own thread. */
self.addEventListener('message', ({ data }: MessageEvent<LayoutInput>) => {
  answer({ type: 'begun' })
  answer({ type: 'arranged', arranged: arrange(data) })
})
