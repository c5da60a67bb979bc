import type { AppState, AppStore } from './app-state.ts'
import type { GraphData } from '../../graph-data/model/graph-reading.ts'
import type { Selection } from '../../graph-data/picture/items.ts'
import { NOT_ARRANGED, type Arranged } from './link.ts'
import type { Places } from './places.ts'

/** All that a step may change, before or after it; nothing in it is copied. */
export interface Snapshot {
  readonly data: GraphData
  readonly places: Places
  readonly remaining: ReadonlyMap<string, number>
  readonly arranged: Arranged
}

/** A step that can be taken back, or taken again: what it did in words, and what was before or after. */
export interface Step {
  readonly label: string
  readonly snapshot: Snapshot
  /** What was selected, where the step took some of it away; null where it left it as it was. */
  readonly selection: Selection | null
}

export interface History {
  /** The latest step last. */
  readonly past: readonly Step[]
  /** The next step to take again last. */
  readonly future: readonly Step[]
}

export const NO_HISTORY: History = { past: [], future: [] }

/** Steps share what they do not change, so many cost little. */
const MOST_STEPS = 200

/** What a step may change; `arranged` are parts of the link, `selection` is what it leaves selected. */
export type Change = Partial<Omit<Snapshot, 'arranged'>> & {
  readonly arranged?: Partial<Arranged>
  readonly selection?: Selection
}

export interface HistoryActions {
  /** Makes a change that can be taken back; `label` says what it did. */
  readonly commit: (label: string, change: Change) => void
  /** Takes the latest step back; answers what it was, or null where there is none. */
  readonly undo: () => string | null
  readonly redo: () => string | null
}

export function createHistoryActions({ getState, setState }: AppStore): HistoryActions {
  const turn = (from: keyof History, to: keyof History): string | null => {
    const state = getState()
    const step = state.history[from].at(-1)
    if (!step) return null
    const selection = step.selection && state.link.selection
    const kept = { label: step.label, snapshot: snapshotOf(state), selection }
    setState({
      ...restored(state, step),
      history: {
        ...state.history,
        [from]: state.history[from].slice(0, -1),
        [to]: [...state.history[to], kept],
      },
    })
    return step.label
  }
  return {
    commit: (label, { arranged, selection, ...change }) =>
      setState((state) => ({
        ...change,
        link: { ...state.link, ...arranged, ...(selection && { selection }) },
        history: withStep(state, label, selection ? state.link.selection : null),
      })),
    undo: () => turn('past', 'future'),
    redo: () => turn('future', 'past'),
  }
}

/** The history of `state` with one step more: what is there now can be come back to. */
export function withStep(
  state: AppState,
  label: string,
  selection: Step['selection'] = null,
): History {
  const step = { label, snapshot: snapshotOf(state), selection }
  return { past: [...state.history.past, step].slice(-MOST_STEPS), future: [] }
}

export function snapshotOf({ data, places, remaining, link }: AppState): Snapshot {
  return { data, places, remaining, arranged: arrangedOf(link) }
}

/** The part of `link` that undo brings back. */
export function arrangedOf(link: Arranged): Arranged {
  const keys = Object.keys(NOT_ARRANGED) as readonly (keyof Arranged)[]
  return Object.fromEntries(keys.map((key) => [key, link[key]])) as unknown as Arranged
}

function restored({ link }: AppState, { snapshot, selection }: Step): Partial<AppState> {
  const { arranged, ...rest } = snapshot
  return { ...rest, link: { ...link, ...arranged, selection: selection ?? link.selection } }
}
