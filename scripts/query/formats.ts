import type { Row, RunSummary } from '../../server/store/graph-store.ts'
import { cellText } from './cell-text.ts'

/** Writes an answer piece by piece: what stands before the rows, a batch of them, the end. */
export interface AnswerFormat {
  readonly start: (columns: readonly string[]) => string
  readonly rows: (rows: readonly Row[]) => string
  readonly end: (summary: RunSummary) => string
}

const MOST_WIDTH = 60
const LEAST_WIDTH = 4

export const FORMAT_NAMES = ['table', 'json', 'csv', 'ndjson'] as const
export type FormatName = (typeof FORMAT_NAMES)[number]

/** A format for one answer: some of them remember what was written before. */
export function openFormat(name: FormatName): AnswerFormat {
  switch (name) {
    case 'table':
      return tableFormat()
    case 'json':
      return jsonFormat()
    case 'csv':
      return csvFormat()
    default:
      return ndjsonFormat()
  }
}

/** Columns as wide as the first batch needs, 60 at most: the rows come as the engine gives them. */
function tableFormat(): AnswerFormat {
  let columns: readonly string[] = []
  let widths: readonly number[] | null = null
  const lineOf = (cells: readonly string[]) =>
    `${cells
      .map((cell, nth) => fitted(cell, widths?.[nth] ?? LEAST_WIDTH))
      .join('  ')
      .trimEnd()}\n`
  const head = (rows: readonly (readonly string[])[]) => {
    widths = columns.map((column, nth) => widthOf([column, ...rows.map((row) => row[nth] ?? '')]))
    return lineOf(columns) + lineOf(widths.map((width) => '─'.repeat(width)))
  }
  return {
    start: (names) => {
      columns = names
      return ''
    },
    rows: (rows) => {
      const cells = rows.map((row) => row.map(cellText))
      const before = widths === null ? head(cells) : ''
      return before + cells.map(lineOf).join('')
    },
    end: ({ rows, truncated, elapsedMs }) => {
      const before = widths === null ? head([]) : ''
      const cut = truncated ? ', cut: --limit gives more' : ''
      return `${before}${rows} ${rows === 1 ? 'row' : 'rows'} in ${Math.round(elapsedMs)} ms${cut}\n`
    },
  }
}

function widthOf(cells: readonly string[]): number {
  const longest = cells.reduce((most, cell) => Math.max(most, cell.length), LEAST_WIDTH)
  return Math.min(longest, MOST_WIDTH)
}

function fitted(cell: string, width: number): string {
  return cell.length > width ? `${cell.slice(0, width - 1)}…` : cell.padEnd(width)
}

/** `{"columns": […], "rows": [[…]], …}`, a row a line. */
function jsonFormat(): AnswerFormat {
  let isFirst = true
  return {
    start: (columns) => `{"columns":${JSON.stringify(columns)},"rows":[`,
    rows: (rows) => {
      const text = rows.map((row) => `\n${JSON.stringify(row)}`).join(',')
      const joined = isFirst ? text : `,${text}`
      if (rows.length > 0) isFirst = false
      return joined
    },
    end: ({ rows, truncated }) => `\n],"count":${rows},"truncated":${truncated}}\n`,
  }
}

function csvFormat(): AnswerFormat {
  return {
    start: csvLine,
    rows: (rows) => rows.map((row) => csvLine(row.map(csvCell))).join(''),
    end: () => '',
  }
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`
}

function csvCell(value: Row[number]): string {
  if (value === null) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** The lines of `POST /api/query`. */
function ndjsonFormat(): AnswerFormat {
  return {
    start: (columns) => jsonLine({ type: 'header', columns }),
    rows: (rows) => rows.map((values) => jsonLine({ type: 'row', values })).join(''),
    end: (summary) => jsonLine({ type: 'summary', ...summary, queryType: 'r' }),
  }
}

function jsonLine(content: object): string {
  return `${JSON.stringify(content)}\n`
}
