/** What a spreadsheet takes for a formula, also behind the marks that say that it is none. */
const FORMULA = /^'*[=+\-@\t\r]/
const ESCAPED = /^'+[=+\-@\t\r]/

/** A text that no spreadsheet computes: an apostrophe goes before what looks like a formula. */
export function escapeFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** What `escapeFormula` was given. */
export function unescapeFormula(text: string): string {
  return ESCAPED.test(text) ? text.slice(1) : text
}

const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/

/**
 * A cell of RFC 4180. A text stands in quotes where it has to, and where it is empty: without them
 * an empty cell means that there is nothing.
 */
export function cell(text: string | null): string {
  if (text === null) return ''
  return text === '' || NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

export function row(cells: readonly (string | null)[]): string {
  return `${cells.map(cell).join(',')}\r\n`
}
