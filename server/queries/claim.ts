import type { ClaimAnswer } from '../../graph-data/model/api.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { ask, type AskOptions } from './ask.ts'
import { claimQuotes, claimSummaries, disputesOf } from './claims.ts'

/** One claim with its quotes, what it disputes and what disputes it; null where there is none. */
export async function claimAnswer(
  store: Pick<GraphStore, 'run'>,
  id: string,
  options: AskOptions,
): Promise<ClaimAnswer | null> {
  const [answer] = await claimAnswers(store, [id], options)
  return answer ?? null
}

/** The claims of these ids with all that belongs to them, the dated ones first and in order. */
export async function claimAnswers(
  store: Pick<GraphStore, 'run'>,
  ids: readonly string[],
  options: AskOptions,
): Promise<ClaimAnswer[]> {
  if (ids.length === 0) return []
  const quotes = await ask(store, claimQuotes(ids), options)
  const disputes = await ask(store, disputesOf(ids), options)
  const inDispute = disputes.flatMap(({ disputing, disputed }) => [disputing, disputed])
  const summaries = await claimSummaries(store, [...new Set([...ids, ...inDispute])], options)
  const wanted = new Set(ids)
  return summaries
    .filter(({ id }) => wanted.has(id))
    .map((summary) => {
      const { id } = summary
      const disputed = new Set(
        disputes.filter((each) => each.disputing === id).map((each) => each.disputed),
      )
      const disputing = new Set(
        disputes.filter((each) => each.disputed === id).map((each) => each.disputing),
      )
      return {
        ...summary,
        quotes: quotes.filter(({ claim }) => claim === id).map(({ quote }) => quote),
        disputes: summaries.filter((other) => disputed.has(other.id)),
        contestedBy: summaries.filter((other) => disputing.has(other.id)),
      }
    })
}
