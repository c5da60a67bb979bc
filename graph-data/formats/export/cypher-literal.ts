import { cypherName } from '../../model/cypher-name.ts'
import type { Properties } from '../../model/subgraph.ts'

/** Inside single quotes these end the text, begin an escape, or cannot stand in a line. */
// oxlint-disable-next-line no-control-regex -- control characters are what has to be escaped
const ESCAPED = /\\u|[\\'\u0000-\u001f\u007f-\u009f\u2028\u2029]|\p{Surrogate}/gu

const NAMED: Readonly<Record<string, string>> = {
  // Neo4j replaces \uXXXX before it reads quotes, also behind a backslash that is escaped itself.
  '\\u': '\\\\\\u0075',
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

/** A text as a Cypher literal on one line; half of a character becomes U+FFFD. */
export function cypherText(text: string): string {
  return `'${text.replace(ESCAPED, (found) => NAMED[found] ?? escape(found))}'`
}

function escape(character: string): string {
  const code = character.charCodeAt(0)
  return code >= 0xd800 && code <= 0xdfff ? '\ufffd' : `\\u${code.toString(16).padStart(4, '0')}`
}

export function cypherValue(value: Properties[string]): string {
  if (value === null) return 'null'
  if (typeof value === 'string') return cypherText(value)
  if (Array.isArray(value)) return `[${value.map(cypherValue).join(', ')}]`
  // A map or a point of Neo4j, which no property of the model is.
  if (typeof value === 'object') return cypherText(JSON.stringify(value))
  if (typeof value === 'number' && Object.is(value, -0)) return '-0.0'
  return typeof value === 'number' ? cypherNumber(value) : String(value)
}

/** Whole numbers are integers in Cypher, as everywhere in this program. */
function cypherNumber(value: number): string {
  if (Number.isSafeInteger(value)) return String(value)
  return /[.e]/.test(String(value)) ? String(value) : `${value}.0`
}

export function cypherMap(properties: Properties): string {
  const entries = Object.entries(properties).filter(([, value]) => value !== null)
  return `{${entries.map(([key, value]) => `${cypherName(key)}: ${cypherValue(value)}`).join(', ')}}`
}
