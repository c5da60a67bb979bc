import type { Value } from '../../../graph-data/model/value.ts'
import type { Row } from '../../../server/store/graph-store.ts'

export interface Rows {
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
}

export interface Order {
  /** The rows come in a fixed order. */
  readonly rows: boolean
  /** So do lists: that of collect() and of pattern comprehensions is nobody's promise. */
  readonly lists: boolean
}

/** An answer in a form in which those of both engines are the same text. */
export function canonical({ columns, rows }: Rows, order: Order): string {
  const texts = rows.map((row) => JSON.stringify(row.map((value) => plain(value, order.lists))))
  return JSON.stringify({ columns, rows: order.rows ? texts : texts.toSorted() })
}

function plain(value: Value, isOrdered: boolean): Value {
  if (typeof value === 'number') return Number(value.toPrecision(12))
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) {
    const items = (value as readonly Value[]).map((item) => plain(item, isOrdered))
    return isOrdered ? items : sorted(items)
  }
  const map = value as Readonly<Record<string, Value>>
  const inOrder = isOrdered || map['$'] === 'path'
  return Object.fromEntries(
    Object.entries(map)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [
        key,
        key === 'labels' ? sorted(inner as readonly Value[]) : plain(inner, inOrder),
      ]),
  )
}

function sorted(list: readonly Value[]): readonly Value[] {
  return list.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}
