import type { Properties } from '../../model/subgraph.ts'

/** The value that a file's text means, by the type that the file declares. */
export function xmlValue(text: string, type: string, list: boolean): Properties[string] {
  if (list) return listOf(text)
  if (['integer', 'int', 'long', 'short', 'byte', 'float', 'double'].includes(type)) {
    const number = Number(text)
    return text.trim() === '' || Number.isNaN(number) ? text : number
  }
  return type === 'boolean' ? text.trim() === 'true' : text
}

/** JSON's notation, which we write, or items between bars, as GEXF 1.2 has them. */
function listOf(text: string): Properties[string] {
  try {
    const value: unknown = JSON.parse(text)
    if (Array.isArray(value)) return value as Properties[string]
  } catch {
    // Then it is the other notation.
  }
  return text === '' ? [] : text.split('|')
}

/** Labels as a list, or in Neo4j's notation `:Actor:State`. */
export function labelsOf(value: Properties[string] | undefined): string[] {
  if (Array.isArray(value)) return value.map(String)
  if (typeof value !== 'string') return []
  if (value.startsWith('[')) return labelsOf(listOf(value))
  return value.split(/[:;]/).filter(Boolean)
}
