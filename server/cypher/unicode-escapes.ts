/** A text after Neo4j's first step, with the way back to the text as it was sent. */
export interface Reading {
  readonly text: string
  /** The offset in the text as sent, of an offset in `text`. */
  sentOffset(offset: number): number
}

const PAIRED = /\\\\|\\u([\da-fA-F]{4})/g
const EVERY = /\\u+([\da-fA-F]{4})/g
const MAX_ROUNDS = 3

/**
 * The ways in which an engine may read a text. Neo4j replaces \uXXXX before it looks for quotes and
 * comments, the embedded engine only inside quotes; and versions of Neo4j differ on \\uXXXX and
 * \uuXXXX. What is harmless in every reading is harmless.
 */
export function readings(sent: string): readonly Reading[] {
  const found: Reading[] = [{ text: sent, sentOffset: (offset) => offset }]
  if (!sent.includes('\\u')) return found
  const add = (reading: Reading) => {
    if (found.every((other) => other.text !== reading.text)) found.push(reading)
  }
  add(replace(sent, PAIRED))
  let last = found[0]
  for (let round = 0; round < MAX_ROUNDS && last !== undefined; round += 1) {
    const previous: Reading = last
    const next = replace(previous.text, EVERY)
    last = { text: next.text, sentOffset: (at) => previous.sentOffset(next.sentOffset(at)) }
    add(last)
  }
  return found
}

function replace(text: string, pattern: RegExp): Reading {
  const shifts: { readonly at: number; readonly by: number }[] = []
  let by = 0
  const replaced = text.replace(pattern, (whole, code: string | undefined, at: number) => {
    if (code === undefined) return whole
    shifts.push({ at: at - by, by: by + whole.length - 1 })
    by += whole.length - 1
    return String.fromCharCode(Number.parseInt(code, 16))
  })
  return {
    text: replaced,
    sentOffset: (offset) => offset + (shifts.findLast((shift) => shift.at < offset)?.by ?? 0),
  }
}
