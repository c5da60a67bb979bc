import { ArgumentFault } from '../../server/exit-code.ts'
import type { Value } from '../../graph-data/model/value.ts'

/**
 * The parameters of a statement from `name=value`: a value that reads as JSON is that, any other a text.
 * @throws {ArgumentFault}
 */
export function readParameters(given: readonly string[]): Record<string, Value> {
  return Object.fromEntries(
    given.map((text) => {
      const at = text.indexOf('=')
      if (at < 1) throw new ArgumentFault(`--param ${text} must be name=value, as in --param id=cz`)
      return [text.slice(0, at), readValue(text.slice(at + 1))]
    }),
  )
}

function readValue(text: string): Value {
  try {
    return JSON.parse(text) as Value
  } catch {
    return text
  }
}
