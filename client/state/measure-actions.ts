import type { AppStore } from './app-state.ts'
import type { Measured } from './measured.ts'

/** What the picture finds out about the graph that it draws. */
export interface MeasureActions {
  readonly beginMeasuring: () => void
  readonly setMeasured: (measured: Measured) => void
  readonly failMeasuring: (reason: string) => void
  /** Nothing is asked any more, or something else is. */
  readonly endMeasuring: () => void
}

export function createMeasureActions({ setState }: AppStore): MeasureActions {
  return {
    beginMeasuring: () => setState({ measuring: { status: 'running' } }),
    setMeasured: (measured) => setState({ measured, measuring: { status: 'idle' } }),
    failMeasuring: (reason) => setState({ measuring: { status: 'failed', reason } }),
    endMeasuring: () => setState({ measuring: { status: 'idle' } }),
  }
}
