import type { ValueMap } from '../../graph-data/model/value.ts'
import type { AppStore } from './app-state.ts'
import { selectionQuery, viewQuery } from './cypher/view-query.ts'
import { shownIn } from './shown.ts'

/** A statement that some other part of the page wants in the workbench, in a tab of its own. */
export interface AskedQuery {
  readonly cypher: string
  /** Whether it is run at once, not only shown. */
  readonly run: boolean
}

/** A statement with the values of its parameters. */
export interface RanQuery {
  readonly cypher: string
  readonly parameters: ValueMap
}

export interface QueryActions {
  /** Opens the query view on a statement, and runs it. */
  readonly runQuery: (cypher: string) => void
  /** Opens the query view on the statement for what is on the screen, or for what is selected. */
  readonly showCypher: (of: 'view' | 'selection') => void
  /** What the workbench is asked for; it is not asked a second time. */
  readonly takeAsked: () => AskedQuery | null
  /** Notes what the workbench runs, so that its result can be exported. */
  readonly noteRan: (ran: RanQuery) => void
}

export function createQueryActions({ getState, setState }: AppStore): QueryActions {
  const ask = (cypher: string, run: boolean): void =>
    setState(({ link }) => ({
      asked: { cypher, run },
      link: { ...link, view: 'query', query: cypher },
    }))
  return {
    runQuery: (cypher) => ask(cypher, true),
    showCypher: (of) => {
      const state = getState()
      const { link, data } = state
      const view = (): string => viewQuery(link, data, shownIn(state))
      ask(of === 'view' ? view() : selectionQuery(link.selection), false)
    },
    takeAsked: () => {
      const { asked } = getState()
      if (asked) setState({ asked: null })
      return asked
    },
    noteRan: (ran) => setState({ ran }),
  }
}
