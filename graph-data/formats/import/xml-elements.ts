import { SaxesParser } from 'saxes'
import { DataFault } from '../fault.ts'
import type { SourceFile } from '../source-file.ts'
import { placeIn, type Excerpt } from './graph-file.ts'

/** An element while its file is read, with its attributes by name without prefix. */
export interface XmlElement {
  /** Without the namespace's prefix. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** The text directly in it. */
  text: string
  readonly place: Excerpt
}

export interface XmlHandler {
  /** `path` names the elements around it, from the root. */
  readonly open: (element: XmlElement, path: readonly string[]) => void
  readonly close: (element: XmlElement, path: readonly string[]) => void
}

/** Graph files nest a few levels deep; a file that goes on is made to break its reader. */
const MOST_DEPTH = 100

/**
 * Reads an XML file element by element. A document type is refused, and with it every entity of the
 * file's own: they can make a small file endless.
 * @throws {DataFault}
 */
export function readXml({ path: file, text }: SourceFile, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: false, position: true })
  const stack: { element: XmlElement; start: number }[] = []
  const fail = (message: string): never => {
    throw new DataFault([{ file, ...placeIn(text, parser.position), message }])
  }
  parser.on('error', (error) => fail(`is no well-formed XML: ${error.message}`))
  parser.on('doctype', () => fail('has a document type, which no graph file needs: take it out'))
  parser.on('opentag', ({ name, attributes }) => {
    if (stack.length >= MOST_DEPTH) fail(`nests more than ${MOST_DEPTH} elements`)
    const start = Math.max(0, text.lastIndexOf('<', parser.position - 1))
    const element = {
      name: localName(name),
      attributes: Object.fromEntries(
        Object.entries(attributes).map(([key, value]) => [localName(key), value]),
      ),
      text: '',
      place: { start, end: start },
    }
    handler.open(element, namesOf(stack))
    stack.push({ element, start })
  })
  const addText = (added: string): void => {
    const top = stack.at(-1)
    if (top) top.element.text += added
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => {
    const top = stack.pop()
    if (!top) return
    const { element, start } = top
    handler.close({ ...element, place: { start, end: parser.position } }, namesOf(stack))
  })
  parser.write(text).close()
}

function namesOf(stack: readonly { readonly element: XmlElement }[]): string[] {
  return stack.map(({ element }) => element.name)
}

/** `viz:color` is told from a `color` without prefix: only those of the format itself are bare. */
function localName(name: string): string {
  return name.replace(/^(gexf|graphml):/, '')
}
