import type { ValueMap } from '../../../../graph-data/model/value.ts'
import type { Node, PatternPart } from '../../../cypher/syntax/ast.ts'
import type { Parsed } from '../../../cypher/syntax/queries.ts'
import type { Token } from '../../../cypher/tokens.ts'
import { placeAt } from '../../../cypher/place.ts'
import { QueryFault, QueryUnsupported } from '../../errors.ts'
import { rawColumns } from './column-shapes.ts'
import type { RawColumns } from './column-shapes.ts'
import { unsupported } from './context.ts'
import type { Context, Rules } from './context.ts'
import { checkFaults } from './faults/faults.ts'
import { withStop } from './faults/stops.ts'
import { filterPositions } from './filters.ts'
import { infer } from './infer.ts'
import { reckonedLimits } from './limits.ts'
import { addStop } from './stop.ts'
import type { Stops } from './stop.ts'
import { UNKNOWN } from './shape.ts'

/** Rules may repeat what they rewrite; without a bound, nested in each other they would not end. */
const MAX_LENGTH = 100_000

/** A statement in the engine's words, and what of its answer has to be found again. */
export interface Rewritten {
  readonly text: string
  readonly raw: RawColumns
  readonly stops: Stops
  /** What columns are called in the answer, where the engine has another name for them. */
  readonly renamed: ReadonlyMap<string, string>
}

/** The statement after the rules. */
export function rewrite(parsed: Parsed, parameters: ValueMap, rules: Rules): Rewritten {
  const { text } = parsed.statement
  const clauses = parsed.queries.flat()
  const stops = new Map<number, QueryFault>()
  const aliases = new Map<string, string>()
  const context = contextOf(parsed, parameters, rules, stops, aliases)
  checkFaults(clauses, context)
  const rewritten = stitch(text, 0, text.length, clauses, context.render)
  const renamed = new Map([...aliases].map(([column, alias]) => [alias, column] as const))
  return { text: rewritten, raw: rawColumns(parsed.queries, context), stops, renamed }
}

function contextOf(
  parsed: Parsed,
  parameters: ValueMap,
  rules: Rules,
  stops: Map<number, QueryFault>,
  aliases: Map<string, string>,
): Context {
  const { statement, queries } = parsed
  const { text } = statement
  const findings = infer(parsed, parameters)
  const filters = filterPositions(queries.flat())
  const finals = new Set<Node | undefined>(queries.map((clauses) => clauses.at(-1)))
  const newName = names(statement.tokens)
  const given = new Map<PatternPart, string>()
  const context: Context = {
    text,
    parameters,
    undefinedNames: findings.isComplete ? findings.unknown : new Map(),
    shapeOf: (expression) => findings.shapes.get(expression) ?? UNKNOWN,
    isFilter: (expression) => filters.has(expression),
    scopeOf: (node) =>
      node.kind === 'with' || node.kind === 'return' ? (findings.scopes.get(node) ?? null) : null,
    isFinal: (projection) => finals.has(projection),
    stopAt: (node, message) => addStop(stops, new QueryFault(message, placeAt(text, node.start))),
    refuseAt: (node, message) =>
      addStop(stops, new QueryUnsupported(message, placeAt(text, node.start))),
    newName,
    aliasFor: (column) => nameIn(aliases, column, newName),
    nameOf: (part) =>
      part.variable === null
        ? nameIn(given, part, newName)
        : text.slice(part.variable.start, part.variable.end),
    ...renderers(text, rules, () => context, reckonedLimits(queries.flat(), text, parameters)),
  }
  return context
}

function nameIn<Key>(given: Map<Key, string>, key: Key, newName: () => string): string {
  const name = given.get(key) ?? newName()
  given.set(key, name)
  return name
}

type Renderers = Pick<Context, 'render' | 'stitch' | 'restitch' | 'replacementOf'>

function renderers(
  text: string,
  rules: Rules,
  context: () => Context,
  known: ReadonlyMap<Node, string>,
): Renderers {
  let overrides = known
  return {
    render: (node) => {
      const own = overrides.get(node)
      if (own !== undefined) return own
      return withStop(node, ruled(node, rules, context()), context())
    },
    replacementOf: (node) => overrides.get(node) ?? null,
    stitch: (node, replaced) =>
      stitch(
        text,
        node.start,
        node.end,
        node.children,
        (child) => replaced.get(child) ?? context().render(child),
      ),
    restitch: (node, replaced) => {
      const before = overrides
      overrides = new Map([...before, ...replaced])
      const rendered = context().render(node)
      overrides = before
      return rendered
    },
  }
}

function ruled(node: Node, rules: Rules, context: Context): string {
  for (const rule of rules[node.kind] ?? []) {
    const rewritten = rule(node, context)
    if (rewritten !== null) return checkLength(rewritten, node, context)
  }
  return context.stitch(node, new Map())
}

function checkLength(rewritten: string, node: Node, context: Context): string {
  if (rewritten.length <= MAX_LENGTH) return rewritten
  return unsupported(context, node, 'this is too deeply nested here; name its parts by WITH')
}

function names(tokens: readonly Token[]): () => string {
  let last = 0
  return () => {
    do last += 1
    while (isUsed(tokens, `x${last}`))
    return `x${last}`
  }
}

function isUsed(tokens: readonly Token[], name: string): boolean {
  return tokens.some((token) => token.value === name)
}

function stitch(
  text: string,
  start: number,
  end: number,
  pieces: readonly Node[],
  render: (node: Node) => string,
): string {
  let result = ''
  let at = start
  for (const piece of pieces) {
    result += text.slice(at, piece.start) + render(piece)
    at = piece.end
  }
  return result + text.slice(at, end)
}
