import type { AppStore } from './app-state.ts'

/** Which parts of the page somebody opened or closed; null where nobody has said. */
export interface AskedParts {
  readonly legend: boolean | null
  readonly timeBar: boolean | null
  readonly filters: boolean | null
}

export const NONE_ASKED: AskedParts = { legend: null, timeBar: null, filters: null }

export interface PartActions {
  readonly openPart: (part: keyof AskedParts, open: boolean) => void
}

export function createPartActions({ setState }: AppStore): PartActions {
  return {
    openPart: (part, open) => setState(({ parts }) => ({ parts: { ...parts, [part]: open } })),
  }
}
