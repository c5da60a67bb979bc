import { isNode, LineCounter, parseDocument, type Document } from 'yaml'
import type { Fault } from './fault.ts'

/** The place of a value within a parsed file: keys and list positions from the root. */
export type ValuePath = readonly PropertyKey[]

export interface ParsedYaml {
  readonly value: unknown
  /** Where the value at `path` stands, or the nearest value above it that does. */
  readonly place: (path: ValuePath) => Pick<Fault, 'line' | 'column'>
}

/** Above this a curated file is a mistake: the largest holds an article's claims, some 60 kB. */
const MAX_CHARACTERS = 2_000_000
/** Aliases are a way to make a small file huge; curated files have no need of them. */
const MAX_ALIASES = 100

/** Reads one YAML 1.2 document; the faults have their place but no message prefix. */
export function parseYaml(file: string, text: string): ParsedYaml | Fault[] {
  if (text.length > MAX_CHARACTERS) {
    const message = `the file has ${text.length} characters; ${MAX_CHARACTERS} is the most`
    return [{ file, line: 1, column: 1, message }]
  }
  const counter = new LineCounter()
  const at = (offset: number) => {
    const { line, col } = counter.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  if (document.errors.length > 0) {
    return document.errors.map((error) => ({ file, ...at(error.pos[0]), message: error.message }))
  }
  try {
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES })
    return { value, place: (path) => at(offsetOf(document, path)) }
  } catch (error) {
    return [{ file, line: 1, column: 1, message: `cannot be read: ${(error as Error).message}` }]
  }
}

function offsetOf(document: Document, path: ValuePath): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown =
      length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}
