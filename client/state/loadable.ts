import type { Problem } from '../../graph-data/model/api.ts'

/** Something that is fetched: under way, here, or refused with a reason. */
export type Loadable<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly problem: Problem }

export const LOADING: Loadable<never> = { status: 'loading' }

export function ready<T>(value: T): Loadable<T> {
  return { status: 'ready', value }
}

export function failed(problem: Problem): Loadable<never> {
  return { status: 'failed', problem }
}
