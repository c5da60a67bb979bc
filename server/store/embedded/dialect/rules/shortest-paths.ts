import type {
  Expression,
  Match,
  Node,
  Pattern,
  PatternPart,
} from '../../../../cypher/syntax/ast.ts'
import { unsupported } from '../context.ts'
import type { Context } from '../context.ts'
import { all, conditionsOf, namedPart } from './pattern-conditions.ts'

const LESS = new Set(['<', '<='])

/**
 * Gives each shortestPath a MATCH of its own, behind the one that finds its ends: beside other
 * patterns the engine computes the paths between all pairs. And it takes the WHERE for what comes
 * after the search, where Neo4j looks for the shortest path that fulfils it: such a WHERE is refused.
 */
export function shortestPaths(node: Node, context: Context): string | null {
  if (node.kind !== 'match') return null
  const searches = node.patterns.filter((pattern) => pattern.finder !== null)
  if (searches.length === 0) return null
  for (const search of searches) checkSearch(node, search, context)
  if (node.patterns.length > 1 && searches.some(({ selected }) => selected)) {
    unsupported(context, node, 'SHORTEST stands in a MATCH of its own: MATCH (a), (b) MATCH p = …')
  }
  const conditions = searches.flatMap((search) => conditionsOf(search, context))
  if (node.patterns.length === 1 && conditions.length === 0) return null
  if (node.optional) {
    unsupported(
      context,
      node,
      'find both ends of the shortest path by MATCH first; then OPTIONAL MATCH p = shortestPath(…)',
    )
  }
  const paths = new Set(searches.map(({ variable }) => variable?.name))
  const late = conjuncts(node.where).filter((condition) => mentions(condition, paths))
  const early = conjuncts(node.where).filter((condition) => !late.includes(condition))
  const texts = [
    firstMatch(node, searches, early, context),
    ...searches.map((search) => searchText(search, context)),
  ]
  const tests = late.map((condition) => context.render(condition))
  return texts.join(' ') + (tests.length === 0 ? '' : ` WHERE ${all(tests)}`)
}

function checkSearch(node: Match, search: Pattern, context: Context): void {
  const own = new Set(
    [search.variable, search.parts[1]?.variable].map((variable) => variable?.name),
  )
  const inside = search.parts[1]?.where ?? null
  const asked = conjuncts(node.where).filter((condition) => mentions(condition, own))
  const odd = inside ?? asked.find((condition) => !isLongest(condition, search, own)) ?? null
  if (odd === null) return
  unsupported(
    context,
    odd,
    'the shortest path that fulfils a condition needs Neo4j; name the types, as in ' +
      'shortestPath((a)-[:R|S*..8]-(b)), test the shortest one behind WITH p, or write ' +
      'MATCH p = (a)-[*..4]-(b) WHERE … RETURN p ORDER BY length(p) LIMIT 1',
  )
}

function conjuncts(where: Expression | null): readonly Expression[] {
  if (where?.kind === 'group') return conjuncts(where.inner)
  if (where?.kind !== 'binary' || where.operator !== 'AND') return where === null ? [] : [where]
  return [where.left, where.right].flatMap(conjuncts)
}

/** `length(p) <= 5`: where the shortest path is too long, so are all others. */
function isLongest(
  condition: Expression,
  { variable }: Pattern,
  own: ReadonlySet<string | undefined>,
): boolean {
  if (condition.kind !== 'binary' || !LESS.has(condition.operator)) return false
  const { left, right } = condition
  const [arg] = left.kind === 'call' && left.name === 'length' ? left.args : []
  return arg?.kind === 'variable' && arg.name === variable?.name && !mentions(right, own)
}

function firstMatch(
  node: Match,
  searches: readonly Pattern[],
  where: readonly Expression[],
  context: Context,
): string {
  const others = node.patterns.filter((pattern) => pattern.finder === null)
  const bound = new Set(others.flatMap((other) => other.parts.map((part) => part.variable?.name)))
  const nodes = searches.flatMap(ends).filter((end) => !isBare(end) || !bound.has(nameOf(end)))
  const once = [...new Set(nodes.map((end) => namedPart(end, context)))]
  const patterns = [...others.map((other) => context.render(other)), ...once].join(', ')
  const conditions = [
    ...where.map((condition) => `(${context.render(condition)})`),
    ...node.patterns.flatMap((pattern) => conditionsOf(pattern, context)),
  ]
  return conditions.length === 0
    ? `MATCH ${patterns}`
    : `MATCH ${patterns} WHERE ${all(conditions)}`
}

function searchText(search: Pattern, context: Context): string {
  const replaced = new Map<Node, string>(
    ends(search).map((end) => [end, `(${context.nameOf(end)})`]),
  )
  return `MATCH ${selectedPath(search, context, replaced) ?? context.stitch(search, replaced)}`
}

/** `p = SHORTEST 1 (a)-[:R]-+(b)` in the older words: `p = shortestPath((a)-[:R*1..]-(b))`. */
export function selectors(node: Node, context: Context): string | null {
  return node.kind === 'pattern' ? selectedPath(node, context, new Map()) : null
}

function selectedPath(
  { selected, finder, variable, parts }: Pattern,
  context: Context,
  replaced: ReadonlyMap<Node, string>,
): string | null {
  if (finder === null || (!selected && variable !== null)) return null
  // The engine demands a name for the path.
  const name = variable === null ? context.newName() : context.render(variable)
  const call = finder === 'SHORTESTPATH' ? 'shortestPath' : 'allShortestPaths'
  const path = parts.map((part) => replaced.get(part) ?? context.render(part)).join('')
  return `${name} = ${call}(${path})`
}

function ends({ parts }: Pattern): readonly PatternPart[] {
  return [parts[0], parts.at(-1)].filter((part) => part !== undefined)
}

function isBare(end: PatternPart): boolean {
  const { variable, labels, properties, where } = end
  return variable !== null && labels === null && properties === null && where === null
}

function nameOf(end: PatternPart): string | undefined {
  return end.variable?.name
}

function mentions(node: Node, names: ReadonlySet<string | undefined>): boolean {
  if (node.kind === 'variable') return names.has(node.name)
  return node.children.some((child) => mentions(child, names))
}
