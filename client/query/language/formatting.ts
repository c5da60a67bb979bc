import type { AskedWorker } from './asked-worker.ts'
import { statementsIn } from './statements.ts'

interface Formatted {
  readonly text: string
  readonly offset: number
}

/** Lays a text out anew; null where the worker failed or would lose a statement. */
export async function formatting(
  { ask }: AskedWorker,
  text: string,
  offset: number,
): Promise<Formatted | null> {
  const formatted = await ask('format', { text, offset }).catch(() => null)
  if (!formatted) return null
  const kept = statementsIn(formatted.text).length === statementsIn(text).length
  return kept ? formatted : null
}
