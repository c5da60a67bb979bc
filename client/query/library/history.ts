import { fold } from '../../../graph-data/model/fold.ts'
import type { QueryRun } from '../workbench/query-run.ts'
import { isRecord } from '../../state/is-record.ts'

/** One run as it is remembered: its answer is not kept. */
export interface PastRun {
  readonly cypher: string
  /** When it ended, as ISO 8601. */
  readonly when: string
  readonly rows: number
  readonly elapsedMs: number
  /** Why it failed; null where it did not. */
  readonly error: string | null
}

const VERSION = 1
const MOST = 200
/** Longer statements are run, but not remembered: the browser has room for some five million letters. */
const LONGEST = 20_000

/** `past` with one run more, the latest first. The same statement run again takes its old place's. */
export function remembered(
  past: readonly PastRun[],
  run: QueryRun,
  when: Date,
): readonly PastRun[] {
  const { statement, count, elapsedMs, problem, status } = run
  if (statement.text.length > LONGEST) return past
  const entry: PastRun = {
    cypher: statement.text,
    when: when.toISOString(),
    rows: count,
    elapsedMs: Math.round(elapsedMs),
    error: problem ? `${problem.title}: ${problem.detail}`.slice(0, 500) : null,
  }
  if (status === 'stopped') return past
  const others = past.filter(
    ({ cypher, error }) => cypher !== entry.cypher || (error === null) !== (entry.error === null),
  )
  return [entry, ...others].slice(0, MOST)
}

/** The runs whose statement or error has every word of `wanted`, whatever case and accents. */
export function searchPast(past: readonly PastRun[], wanted: string): readonly PastRun[] {
  const words = fold(wanted).split(' ')
  return past.filter(({ cypher, error }) => {
    const text = fold(`${cypher} ${error ?? ''}`)
    return words.every((word) => text.includes(word))
  })
}

export function formatPast(past: readonly PastRun[]): string {
  return JSON.stringify({ version: VERSION, past })
}

/** The runs that a text holds; what cannot be read is left out. */
export function readPast(text: string): readonly PastRun[] {
  let kept: unknown
  try {
    kept = JSON.parse(text)
  } catch {
    return []
  }
  if (!isRecord(kept) || kept['version'] !== VERSION || !Array.isArray(kept['past'])) return []
  return kept['past'].flatMap(pastRunOf).slice(0, MOST)
}

function pastRunOf(kept: unknown): readonly PastRun[] {
  const { cypher, when, rows, elapsedMs, error } = isRecord(kept) ? kept : {}
  if (typeof cypher !== 'string' || typeof when !== 'string' || Number.isNaN(Date.parse(when))) {
    return []
  }
  if (typeof rows !== 'number' || typeof elapsedMs !== 'number') return []
  return [{ cypher, when, rows, elapsedMs, error: typeof error === 'string' ? error : null }]
}
