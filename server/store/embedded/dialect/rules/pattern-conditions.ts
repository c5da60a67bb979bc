import type { Node, Pattern, PatternPart } from '../../../../cypher/syntax/ast.ts'
import { unsupported } from '../context.ts'
import type { Context } from '../context.ts'
import { condition, isPlain } from './labels.ts'

/** What WHERE must say of a pattern, since the engine does not read it inside of a node. */
export function conditionsOf(pattern: Pattern, context: Context): readonly string[] {
  return pattern.parts.flatMap((part) => {
    const { labels, where } = part
    const conditions: string[] = []
    if (labels !== null && !isPlain(labels.form, entityOf(part))) {
      conditions.push(condition(labels.form, context.nameOf(part), entityOf(part)))
    }
    if (where !== null) conditions.push(`(${context.render(where)})`)
    return conditions
  })
}

/** A node or relationship of a pattern without what `conditionsOf` says of it. */
export function plainParts(node: Node, context: Context): string | null {
  if (node.kind !== 'nodePattern' && node.kind !== 'relationshipPattern') return null
  const { labels, where, properties, range } = node
  const isPlainPart = labels === null || isPlain(labels.form, entityOf(node))
  if (isPlainPart && where === null) return null
  if (range !== '') {
    unsupported(
      context,
      node,
      'conditions in -[…*]- need Neo4j; write WHERE all(r IN relationships(p) WHERE …)',
    )
  }
  const inside = [
    context.nameOf(node),
    isPlainPart && labels !== null ? context.render(labels) : '',
    properties === null ? '' : ` ${context.render(properties)}`,
  ].join('')
  const { text } = context
  return text.slice(node.start, node.inside) + inside + text.slice(node.outside, node.end)
}

/** Moves the conditions of patterns into the WHERE of MATCH, EXISTS { … } and COUNT { … }. */
export function matchConditions(node: Node, context: Context): string | null {
  if (node.kind !== 'match') return null
  const conditions = node.patterns.flatMap((pattern) => conditionsOf(pattern, context))
  if (conditions.length === 0) return null
  if (node.where === null) return `${context.stitch(node, new Map())} WHERE ${all(conditions)}`
  const where = all([`(${context.render(node.where)})`, ...conditions])
  return context.stitch(node, new Map([[node.where, where]]))
}

/** The same for a pattern that stands as a condition itself. */
export function patternChecks(node: Node, context: Context): string | null {
  if (node.kind !== 'patternCheck') return null
  const conditions = conditionsOf(node.pattern, context)
  if (conditions.length === 0) return null
  return `EXISTS { ${context.render(node.pattern)} WHERE ${all(conditions)} }`
}

export function all(conditions: readonly string[]): string {
  return conditions.join(' AND ')
}

function entityOf(part: PatternPart): 'node' | 'relationship' {
  return part.kind === 'nodePattern' ? 'node' : 'relationship'
}
