import type { Node } from '../../../../cypher/syntax/ast.ts'
import type { Context } from '../context.ts'

const PLAIN_NAME = /^[A-Za-z_]\w*$/

const QUOTED_OR_BLANK = /('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`)|\s+/gsu

/** An expression's text without blanks, but those in quotes: what is the same is the same value. */
export function written({ start, end }: Node, context: Context): string {
  return context.text.slice(start, end).replace(QUOTED_OR_BLANK, '$1')
}

export function nameText(name: string): string {
  return PLAIN_NAME.test(name) ? name : `\`${name}\``
}
