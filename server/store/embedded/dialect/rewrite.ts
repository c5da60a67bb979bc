import type { Node, PatternPart } from '../../../cypher/syntax/ast.ts'
import type { Parsed } from '../../../cypher/syntax/queries.ts'
import type { Context, Rule } from './context.ts'
import { filterPositions } from './filters.ts'
import { infer } from './infer.ts'
import { UNKNOWN } from './shape.ts'

/** The statement's text after the rules: for each node the first that gives another text counts. */
export function rewrite(parsed: Parsed, rules: readonly Rule[]): string {
  const { text } = parsed.statement
  const clauses = parsed.queries.flat()
  const context = contextOf(parsed, rules)
  return stitch(text, 0, text.length, clauses, context.render)
}

function contextOf({ statement, queries }: Parsed, rules: readonly Rule[]): Context {
  const { text } = statement
  const findings = infer(queries)
  const filters = filterPositions(queries.flat())
  const finals = new Set<Node | undefined>(queries.map((clauses) => clauses.at(-1)))
  const newName = names(new Set(statement.tokens.map((token) => token.value)))
  const given = new Map<PatternPart, string>()
  const context: Context = {
    text,
    shapeOf: (expression) => findings.shapes.get(expression) ?? UNKNOWN,
    isFilter: (expression) => filters.has(expression),
    scopeOf: (node) =>
      node.kind === 'with' || node.kind === 'return' ? (findings.scopes.get(node) ?? null) : null,
    isFinal: (projection) => finals.has(projection),
    newName,
    nameOf: (part) => {
      if (part.variable !== null) return text.slice(part.variable.start, part.variable.end)
      const name = given.get(part) ?? newName()
      given.set(part, name)
      return name
    },
    render: (node) => {
      for (const rule of rules) {
        const rewritten = rule(node, context)
        if (rewritten !== null) return rewritten
      }
      return stitch(text, node.start, node.end, node.children, context.render)
    },
    stitch: (node, replaced) =>
      stitch(
        text,
        node.start,
        node.end,
        node.children,
        (child) => replaced.get(child) ?? context.render(child),
      ),
  }
  return context
}

function names(used: ReadonlySet<string>): () => string {
  let last = 0
  return () => {
    do last += 1
    while (used.has(`x${last}`))
    return `x${last}`
  }
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
