/** Thrown where a line of a stream is no JSON; `line` counts from 1. */
export class StreamFault extends Error {
  readonly line: number
  constructor(line: number, reason: string) {
    super(`Line ${line} of the answer cannot be read: ${reason}`)
    this.name = 'StreamFault'
    this.line = line
  }
}

/**
 * The JSON values of a stream of UTF-8 bytes, one a line, as they arrive; empty lines are passed over.
 * @throws {StreamFault} where a line is no JSON.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<unknown[]> {
  const decoder = new TextDecoder()
  let rest = ''
  let count = 0
  const parse = (line: string): unknown => {
    count += 1
    try {
      return JSON.parse(line)
    } catch (error) {
      throw new StreamFault(count, error instanceof Error ? error.message : String(error))
    }
  }
  for await (const chunk of stream) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    const values = lines.filter((line) => line.trim() !== '').map(parse)
    if (values.length > 0) yield values
  }
  rest += decoder.decode()
  if (rest.trim() !== '') yield [parse(rest)]
}

/** The chunks of a browser's stream; Safari's has no async iterator yet. */
export async function* chunksOf<Bytes extends Uint8Array>(
  stream: ReadableStream<Bytes>,
): AsyncGenerator<Bytes> {
  const reader = stream.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
