import type { ClaimsAnswer } from '../../graph-data/model/api.ts'
import { problemFrom, type Api } from '../api.ts'
import type { AppStore } from './app-state.ts'
import { failed, LOADING, ready, type Loadable } from './loadable.ts'

export interface ClaimsActions {
  /** Fetches the claims about a node, unless they are here or under way. */
  readonly loadClaimsAbout: (id: string) => Promise<void>
  /** Fetches the claims between two nodes, whichever is named first. */
  readonly loadClaimsBetween: (one: string, other: string) => Promise<void>
}

/** Under which name the claims between two lie in `AppState.ledgers`; those about one lie under its id. */
export function betweenKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}

export function createClaimsActions({ getState, setState }: AppStore, api: Api): ClaimsActions {
  const load = async (key: string, fetchAnswer: () => Promise<ClaimsAnswer>): Promise<void> => {
    const known = getState().ledgers.get(key)
    if (known && known.status !== 'failed') return
    const put = (answer: Loadable<ClaimsAnswer>): void =>
      setState(({ ledgers }) => ({ ledgers: new Map(ledgers).set(key, answer) }))
    put(LOADING)
    try {
      put(ready(await fetchAnswer()))
    } catch (error) {
      put(failed(problemFrom(error)))
    }
  }
  return {
    loadClaimsAbout: (id) => load(id, () => api.claimsAbout(id)),
    loadClaimsBetween: (one, other) =>
      load(betweenKey(one, other), () => api.claimsBetween(one, other)),
  }
}
