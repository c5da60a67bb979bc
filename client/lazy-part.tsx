import { lazy, Suspense, useState, type ComponentType, type ReactNode } from 'react'
import { PartBoundary } from './ui/part-boundary.tsx'

/**
 * A component that is downloaded when it is first drawn. Where that fails, or where it fails itself,
 * only its own place says so, and "Try again" downloads and draws it anew.
 */
export function lazyPart<P extends object>(
  load: () => Promise<ComponentType<P>>,
  waiting: ReactNode = null,
): ComponentType<P> {
  const start = (): ComponentType<P> => lazy(async () => ({ default: await load() }))
  let latest = start()
  return function Part(props: P) {
    const [{ Component, attempt }, setDrawn] = useState({ Component: latest, attempt: 1 })
    const retry = (): void => {
      // React keeps what a lazy component failed with: only a new one asks again.
      latest = start()
      setDrawn({ Component: latest, attempt: attempt + 1 })
    }
    return (
      <PartBoundary key={attempt} onRetry={retry}>
        <Suspense fallback={waiting}>
          <Component {...props} />
        </Suspense>
      </PartBoundary>
    )
  }
}
