import { arrange } from './arrange.ts'
import type { LayoutInput } from './arrangement.ts'

/** Answers each `LayoutInput` with an `Arranged`, off the page's own thread. */
self.addEventListener('message', ({ data }: MessageEvent<LayoutInput>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port has no origin
  self.postMessage(arrange(data))
})
