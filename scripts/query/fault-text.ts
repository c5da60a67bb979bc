import type { QueryFault } from '../../server/store/errors.ts'

/** What is wrong with a query, where, and that line with a caret below the place. */
export function faultText(text: string, { message, position }: QueryFault): string {
  if (position === null) return message
  const { line, column } = position
  const written = text.split(/\r\n|\n|\r/u)[line - 1] ?? ''
  const parts = written.slice(0, column - 1).split('\t')
  const before = parts.map((part) => ' '.repeat(part.length)).join('\t')
  return `query:${line}:${column} ${message}\n  ${written}\n  ${before}^`
}
