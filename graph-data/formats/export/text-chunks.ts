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
