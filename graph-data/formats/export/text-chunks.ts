const CHUNK_CHARACTERS = 65_536

/** The same text in fewer and larger pieces: a write each would cost more than making it. */
export function* inChunks(parts: Iterable<string>): Generator<string> {
  let chunk: string[] = []
  let length = 0
  for (const part of parts) {
    chunk.push(part)
    length += part.length
    if (length < CHUNK_CHARACTERS) continue
    yield chunk.join('')
    chunk = []
    length = 0
  }
  if (length > 0) yield chunk.join('')
}

/** The items of a JSON array, each on a line of its own, without the brackets around them. */
export function* jsonLines<Item>(
  items: Iterable<Item>,
  valueOf: (item: Item) => unknown = (item) => item,
): Generator<string> {
  let isFirst = true
  for (const item of items) {
    yield `${isFirst ? '' : ','}\n${JSON.stringify(valueOf(item))}`
    isFirst = false
  }
}
