import { metricsOf, type MetricsInput } from './metrics.ts'

/** Answers each `MetricsInput` with its `Metrics`, off the page's own thread. */
self.addEventListener('message', ({ data }: MessageEvent<MetricsInput>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port has no origin
  self.postMessage(metricsOf(data))
})
