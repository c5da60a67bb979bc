let waking: Promise<void> | null = null

/**
 * Starts what draws for the browser, which the first context of a page waits for: in a worker, so that
 * this thread does not. Resolves when it is awake, and where it cannot be woken so.
 */
export function wakeGraphics(): Promise<void> {
  waking ??= wake()
  return waking
}

function wake(): Promise<void> {
  const worker = new Worker(new URL('./graphics.worker.ts', import.meta.url), { type: 'module' })
  return new Promise((resolve) => {
    worker.addEventListener('message', () => resolve(), { once: true })
    worker.addEventListener('error', () => resolve(), { once: true })
  })
}
