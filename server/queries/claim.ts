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
  const [summary] = await claimSummaries(store, [id], options)
  if (!summary) return null
  const quotes = await ask(store, claimQuotes([id]), options)
  const disputes = await ask(store, disputesOf([id]), options)
  const disputed = disputes.filter((dispute) => dispute.disputing === id)
  const disputing = disputes.filter((dispute) => dispute.disputed === id)
  return {
    ...summary,
    quotes: quotes.map(({ quote }) => quote),
    disputes: await claimSummaries(
      store,
      disputed.map((dispute) => dispute.disputed),
      options,
    ),
    contestedBy: await claimSummaries(
      store,
      disputing.map((dispute) => dispute.disputing),
      options,
    ),
  }
}
