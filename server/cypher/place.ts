import type { QueryPosition } from '../store/errors.ts'

const LINE_BREAK = /\r\n|\n|\r/g

/** The line and column of an offset, for messages. */
export function placeAt(text: string, offset: number): QueryPosition {
  let line = 1
  let start = 0
  for (const found of text.slice(0, offset).matchAll(LINE_BREAK)) {
    line += 1
    start = found.index + found[0].length
  }
  return { line, column: offset - start + 1, offset }
}
