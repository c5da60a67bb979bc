import type { Value } from '../../../graph-data/model/value.ts'
import type { Column } from '../../state/table-column.ts'
import type { ResultRow } from '../workbench/query-run.ts'
import { valueText } from './value-text.ts'

const LEAST = 90
const MOST = 420
const LETTER = 7.6
const PADDING = 34
/** So many rows tell how wide a column should be. */
const LOOKED_AT = 60

/** The columns of an answer, as wide as its first rows want them. */
export function resultColumns(
  names: readonly string[],
  rows: readonly ResultRow[],
): readonly Column<ResultRow>[] {
  const first = rows.slice(0, LOOKED_AT)
  return names.map((title, index) => ({
    id: String(index),
    title,
    width: widthOf([title, ...first.map((row) => valueText(row[index] ?? null))]),
    text: (row) => (row[index] === null ? '' : valueText(row[index] ?? null)),
    full: (row) => fileText(row[index] ?? null),
    sortKey: (row) => sortKey(row[index] ?? null),
  }))
}

function widthOf(texts: readonly string[]): number {
  const longest = Math.max(...texts.map((text) => text.length))
  return Math.round(Math.min(MOST, Math.max(LEAST, longest * LETTER + PADDING)))
}

/** A file has nothing where there is null, and lists and maps as JSON. */
function fileText(value: Value): string {
  if (value === null) return ''
  return typeof value === 'object' ? nested(value) : String(value)
}

function nested(value: Value): string {
  const isGraphValue = typeof value === 'object' && value !== null && '$' in value
  return isGraphValue ? valueText(value) : JSON.stringify(value)
}

function sortKey(value: Value): string | number | null {
  if (value === null || typeof value === 'number') return value
  return typeof value === 'boolean' ? Number(value) : valueText(value)
}
