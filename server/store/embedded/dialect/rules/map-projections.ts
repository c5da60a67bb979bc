import type { Node } from '../../../../cypher/syntax/ast.ts'
import { unsupported } from '../context.ts'
import type { Context } from '../context.ts'

/** The engine takes `n{` for a map only where `.key` or `.*` comes first. */
export function mapProjections(node: Node, context: Context): string | null {
  if (node.kind !== 'mapProjection' || node.values.length === 0) return null
  if (/^\s*\{\s*\./.test(context.text.slice(node.base.end, node.end))) return null
  if (node.picks > 0) {
    unsupported(context, node, 'begin the map with what it takes from the node: n{.name, k: 1}')
  }
  const entries = node.values.map((value, nth) => `\`${node.keys[nth]}\`: ${context.render(value)}`)
  const map = `{${entries.join(', ')}}`
  if (context.shapeOf(node.base).found === true) return map
  if (context.shapeOf(node).holds === 'nothing') {
    return `CASE WHEN ${context.render(node.base)} IS NULL THEN null ELSE ${map} END`
  }
  return unsupported(context, node, 'a map of what may be missing, with nodes in it, needs Neo4j')
}
