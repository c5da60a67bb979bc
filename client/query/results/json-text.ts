import type { ResultRow } from '../workbench/query-run.ts'

/** The rows as a JSON list of objects, one key a column. */
export function jsonText(columns: readonly string[], rows: readonly ResultRow[]): string {
  const objects = rows.map((row) =>
    Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])),
  )
  return JSON.stringify(objects, null, 2)
}
