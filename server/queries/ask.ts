import type { Value } from '../../graph-data/model/value.ts'
import type { GraphStore, Row, Statement } from '../store/graph-store.ts'

/** How one request asks: its deadline, and the signal that its client left. */
export interface AskOptions {
  readonly timeoutMs: number
  readonly signal?: AbortSignal
}

/** A question: a statement, and what its rows mean. */
export interface Question<Answer> {
  readonly statement: Statement
  readonly read: (rows: readonly Row[]) => Answer
}

/** Asks the store, and reads the whole answer. Throws what `GraphStore.run` throws. */
export async function ask<Answer>(
  store: Pick<GraphStore, 'run'>,
  question: Question<Answer>,
  options: AskOptions,
): Promise<Answer> {
  const { batches } = await store.run(question.statement, options)
  const rows: Row[] = []
  for await (const batch of batches) for (const row of batch) rows.push(row)
  return question.read(rows)
}

export function text(value: Value | undefined): string {
  return typeof value === 'string' ? value : ''
}

export function textOrNull(value: Value | undefined): string | null {
  return typeof value === 'string' ? value : null
}

/** A count: engines give numbers, and text where a number is beyond 2^53. */
export function count(value: Value | undefined): number {
  return Number(value ?? 0)
}
