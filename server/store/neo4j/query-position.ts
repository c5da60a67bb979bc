import type { QueryPosition } from '../errors.ts'

const PLACE = /\s*\(line (\d+), column (\d+) \(offset: (\d+)\)\)/

/**
 * Takes Neo4j's message apart into what is wrong and where. The excerpt of the query that follows
 * the place is dropped. `prefix` is what was put before the person's own text; it ends in a newline
 * or is empty, so columns stay what they are.
 */
export function parseFault(
  message: string,
  prefix: string,
): { readonly text: string; readonly position: QueryPosition | null } {
  const found = PLACE.exec(message)
  if (!found) return { text: onOneLine(message), position: null }
  const line = Number(found[1]) - (prefix.split('\n').length - 1)
  const column = Number(found[2])
  const offset = Number(found[3]) - prefix.length
  const isInside = line >= 1 && column >= 1 && offset >= 0
  return {
    text: onOneLine(message.slice(0, found.index)),
    position: isInside ? { line, column, offset } : null,
  }
}

/** The caret under an excerpt means nothing once the lines are joined. */
function onOneLine(message: string): string {
  return message
    .replace(/\n\s*\^\s*$/, '')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim()
}
