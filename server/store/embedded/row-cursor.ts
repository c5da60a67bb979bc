import type { Value, ValueMap } from '../../../graph-data/model/value.ts'
import { QueryTooLarge, QueryUnsupported } from '../errors.ts'
import type { Row } from '../graph-store.ts'
import { rowLine } from '../row-lines.ts'
import type { RowChunk, RowForm } from './calls.ts'

/**
 * Of lines, the usual limit in one chunk: on a busy machine each further one waits for its turn.
 * Values fill the young heap of both processes long before.
 */
const MAX_CHUNK_ROWS: Readonly<Record<RowForm, number>> = { values: 1_000, lines: 10_000 }
/** About a megabyte, in the units of `weight`. */
const MAX_CHUNK_WEIGHT = 1_000_000
const MAX_ROW_WEIGHT = 32_000_000

/** Fetched at once, rows take a third of the time; more of them would take too much memory. */
const MOST_AT_ONCE = { rows: 10_001, values: 50_000 }

/** What the cursor needs of the engine's result: rows by number, converted when asked for. */
export interface RowSource {
  readonly columns: readonly string[]
  readonly length: number
  get(index: number): Readonly<Record<string, unknown>>
  rows(): readonly unknown[][]
}

export interface RowCursor {
  /** @throws QueryTooLarge for a row that is too large to travel */
  next(): RowChunk
}

/** Reads a result in chunks, up to `limit` rows; what is beyond is never converted. */
export function openCursor(
  source: RowSource,
  { limit, form }: { readonly limit: number | null; readonly form: RowForm },
  toValue: (value: unknown, column: number) => Value,
): RowCursor {
  const { columns } = source
  // The binding loses this one: its rows are plain objects.
  if (columns.includes('__proto__')) {
    throw new QueryUnsupported('a column cannot be called __proto__; give it another name with AS')
  }
  const end = Math.min(source.length, limit ?? source.length)
  const rowAt = rowReader(source, end)
  let position = 0
  return {
    next: () => {
      const start = position
      const rows: Row[] = []
      let lines = ''
      let heavy = 0
      while (
        position < end &&
        position - start < MAX_CHUNK_ROWS[form] &&
        heavy < MAX_CHUNK_WEIGHT
      ) {
        const row = convert(rowAt(position), toValue)
        heavy += rowWeight(row)
        if (form === 'lines') lines += rowLine(row)
        else rows.push(row)
        position += 1
      }
      return { count: position - start, rows, lines: Buffer.from(lines), more: position < end }
    },
  }
}

/** In place: as many new lists would fill the young heap. */
function convert(row: unknown[], toValue: (value: unknown, column: number) => Value): Row {
  for (const [column, value] of row.entries()) row[column] = toValue(value, column)
  return row as Value[]
}

function rowReader(source: RowSource, end: number): (position: number) => unknown[] {
  const { columns, length } = source
  const isSmall = length <= MOST_AT_ONCE.rows && length * columns.length <= MOST_AT_ONCE.values
  // One row may be there beyond the limit, to tell whether there are more.
  if (isSmall && end > 0 && length <= end + 1) {
    const rows = source.rows()
    return (position) => rows[position] ?? []
  }
  return (position) => {
    const record = source.get(position)
    return columns.map((column) => record[column])
  }
}

function rowWeight(row: Row): number {
  const heavy = weight(row, MAX_ROW_WEIGHT)
  if (heavy <= MAX_ROW_WEIGHT) return heavy
  throw new QueryTooLarge('one row is too large to travel; return fewer values in it')
}

/** About how many bytes a value takes; stops counting beyond `enough`. */
export function weight(value: Value, enough: number): number {
  if (typeof value === 'string') return value.length + 8
  if (value === null || typeof value !== 'object') return 8
  return Array.isArray(value)
    ? listWeight(value as readonly Value[], enough)
    : mapWeight(value as ValueMap, enough)
}

function listWeight(list: readonly Value[], enough: number): number {
  let sum = 16
  for (const item of list) {
    sum += weight(item, enough - sum)
    if (sum > enough) return sum
  }
  return sum
}

function mapWeight(map: ValueMap, enough: number): number {
  let sum = 16
  for (const key of Object.keys(map)) {
    sum += key.length + weight(map[key] ?? null, enough - sum)
    if (sum > enough) return sum
  }
  return sum
}
