import type {
  GraphStore,
  Row,
  RunOptions,
  RunSummary,
} from '../../../../server/store/graph-store.ts'
import type { ValueMap } from '../../../../graph-data/model/value.ts'

interface Answer {
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
  readonly summary: RunSummary
}

export interface ReadOptions extends Partial<RunOptions> {
  readonly parameters?: ValueMap
}

/** Runs a statement and reads its whole answer. */
export async function readAll(
  store: GraphStore,
  text: string,
  { parameters = {}, ...options }: ReadOptions = {},
): Promise<Answer> {
  const result = await store.run({ text, parameters }, { timeoutMs: 15_000, ...options })
  const rows: Row[] = []
  for await (const batch of result.batches) rows.push(...batch)
  return { columns: result.columns, rows, summary: result.summary() }
}
