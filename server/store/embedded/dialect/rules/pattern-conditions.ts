import type { Node, Pattern, PatternPart, Span } from '../../../../cypher/syntax/ast.ts'
import { unsupported } from '../context.ts'
import type { Context } from '../context.ts'
import { isText, kindOf, needsGuard } from './kinds.ts'
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
    return [...conditions, ...typedProperties(part, context)]
  })
}

/** A node or relationship of a pattern without what `conditionsOf` says of it. */
export function plainParts(node: Node, context: Context): string | null {
  if (node.kind !== 'nodePattern' && node.kind !== 'relationshipPattern') return null
  const { labels, where, range } = node
  const isPlainPart = labels === null || isPlain(labels.form, entityOf(node))
  const isTyped = typedProperties(node, context).length > 0 && node.variable === null
  if (isPlainPart && where === null && !isTyped) {
    return node.repeated === null ? null : repeatedPart(node, node.repeated, context)
  }
  if (range !== '') {
    unsupported(
      context,
      node,
      'conditions in -[…*]- need Neo4j; write WHERE all(r IN relationships(p) WHERE …)',
    )
  }
  return namedPart(node, context)
}

/** `{year: 2024}` shall not find '2024', nor `{year: '2024'}` the number. */
function typedProperties(part: PatternPart, context: Context): readonly string[] {
  const { properties, range } = part
  if (properties?.kind !== 'map' || range !== '') return []
  const { keys, values } = properties
  return values.flatMap((value, nth) => {
    const key = keys[nth] ?? ''
    const kind = kindOf(value, context)
    if (needsGuard('unknown', kind) === 'none') return []
    const test = isText(`${context.nameOf(part)}.\`${key}\``)
    if (kind !== 'unknown') return [kind === 'number' ? `NOT ${test}` : test]
    // Every load makes ids of texts.
    return key === 'id' ? [] : [`${test} = ${isText(context.render(value))}`]
  })
}

/** The engine finds no path in a single node. */
export function singleNodes(node: Node, context: Context): null {
  if (node.kind !== 'pattern' || node.variable === null || node.parts.length > 1) return null
  return unsupported(context, node, 'a path of one node, p = (n), needs Neo4j; use the node itself')
}

/** A part of a pattern with a name, and without what `conditionsOf` says of it. */
export function namedPart(part: PatternPart, context: Context): string {
  const { labels, properties, range } = part
  const inside = [
    context.nameOf(part),
    labels !== null && isPlain(labels.form, entityOf(part)) ? context.render(labels) : '',
    range,
    properties === null ? '' : ` ${context.render(properties)}`,
  ].join('')
  const { text } = context
  return text.slice(part.start, part.inside) + inside + text.slice(part.outside, part.end)
}

/** `-[:R]->{1,3}` in the older words: `-[:R*1..3]->`. */
function repeatedPart(part: PatternPart, { start, end }: Span, context: Context): string {
  const { variable, labels, properties, range } = part
  const { text } = context
  const inside = [variable, labels].map((node) => (node === null ? '' : context.render(node)))
  const found = properties === null ? '' : ` ${context.render(properties)}`
  const brackets = `${inside.join('')}${range}${found}`
  if (part.inside >= 0) {
    return text.slice(start, part.inside) + brackets + text.slice(part.outside, end)
  }
  const arrow = text.slice(start, end)
  const dash = arrow.indexOf('-') + 1
  return `${arrow.slice(0, dash)}[${brackets}]${arrow.slice(dash)}`
}

/** Moves the conditions of patterns into the WHERE of MATCH, EXISTS { … } and COUNT { … }. */
export function matchConditions(node: Node, context: Context): string | null {
  if (node.kind !== 'match') return null
  const conditions = node.patterns.flatMap((pattern) => [
    ...conditionsOf(pattern, context),
    ...(node.optional ? [] : presence(pattern, context)),
  ])
  if (conditions.length === 0) return null
  if (node.where === null) return `${context.stitch(node, new Map())} WHERE ${all(conditions)}`
  const where = all([`(${context.render(node.where)})`, ...conditions])
  return context.stitch(node, new Map([[node.where, where]]))
}

/** MATCH (x) finds nothing where x is null from before; the engine lets the row pass. */
function presence({ parts }: Pattern, context: Context): readonly string[] {
  const [only] = parts
  if (parts.length !== 1 || only === undefined || only.variable === null) return []
  const isThere = context.shapeOf(only.variable).found === true
  return isThere ? [] : [`${context.nameOf(only)} IS NOT NULL`]
}

/** The same for a pattern that stands as a condition itself. */
export function patternChecks(node: Node, context: Context): string | null {
  if (node.kind !== 'patternCheck') return null
  if (node.pattern.parts.some(({ repeated }) => repeated !== null)) {
    unsupported(context, node, 'a quantified path as a condition stands in EXISTS { … }')
  }
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
