import { decodeText, encodeText } from '../../../../cypher/text-literal.ts'
import type { Binary, Expression, Node } from '../../../../cypher/syntax/ast.ts'
import { unsupported } from '../context.ts'
import type { Context } from '../context.ts'
import { DOT, fromJavaRegex } from '../java-regex.ts'

const UNKNOWN_PATTERN =
  'such a regular expression needs Neo4j: lookaround, back references, possessive quantifiers; ' +
  'write CONTAINS, STARTS WITH, or simpler patterns'

/** Patterns in which only the dot means something else; for those that come with the data. */
const PLAIN =
  '(\\(\\?i\\))?(\\.[*+]?|[A-Za-z0-9_ ,:;@#%&/=-])*|(\\.[*+]?|[^\\x00-\\x1f\\\\\\[\\]{}().*+?^$|])*'

/**
 * The engine reads regular expressions as Rust does: `\w` takes letters of every script, `(?i)` and
 * the dot more than Java's.
 */
export function regularExpressions(node: Node, context: Context): string | null {
  if (node.kind !== 'binary' || node.operator !== '=~') return null
  const known = knownText(node.right, context)
  if (known === null) return tested(node, context)
  const translated = fromJavaRegex(known) ?? unsupported(context, node.right, UNKNOWN_PATTERN)
  if (translated === known) return null
  return context.stitch(node, new Map([[node.right, encodeText(translated)]]))
}

/** The text that an expression gives wherever it stands; null where that is not known. */
function knownText(expression: Expression, context: Context): string | null {
  switch (expression.kind) {
    case 'literal':
      if (expression.type !== 'text') return null
      return decodeText(context.text.slice(expression.start + 1, expression.end - 1))
    case 'parameter': {
      const value = context.parameters[expression.name]
      return typeof value === 'string' ? value : null
    }
    case 'group':
      return knownText(expression.inner, context)
    case 'binary': {
      if (expression.operator !== '+' && expression.operator !== '||') return null
      const left = knownText(expression.left, context)
      const right = knownText(expression.right, context)
      return left === null || right === null ? null : left + right
    }
    default:
      return null
  }
}

/** Has the engine stop at a pattern, when it comes to it, that it would read otherwise. */
function tested(node: Binary, context: Context): string | null {
  if (context.shapeOf(node.right).type === 'null') return null
  const pattern = context.render(node.right)
  const dots = encodeText(DOT)
  const compared = `(${context.render(node.left)}) =~ replace(${pattern}, '.', ${dots})`
  const stop = context.refuseAt(node.right, UNKNOWN_PATTERN)
  return `CASE WHEN coalesce((${pattern}) =~ ${encodeText(PLAIN)}, true) THEN ${compared} ELSE ${stop} END`
}
