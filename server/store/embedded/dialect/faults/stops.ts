import type { Node } from '../../../../cypher/syntax/ast.ts'
import type { Context } from '../context.ts'
import { isAggregate } from '../rules/aggregate-calls.ts'
import type { ShapeType } from '../shape.ts'
import { demandsOf, isWrong } from './demands.ts'
import type { Demand } from './demands.ts'
import { mismatch } from './type-faults.ts'

/** What is not null of values of this type; of those that are tested together only. */
const TESTS: Partial<Readonly<Record<ShapeType, (value: string) => string>>> = {
  text: (value) => `${value} + ''`,
  number: (value) => `${value} - 0`,
  boolean: (value) => `NOT ${value}`,
  list: (value) => `size(${value} + [])`,
  node: (value) => `labels(${value})`,
}
/** Here Neo4j takes anything when it comes to it. */
const LENIENT = new Set(['tail', 'range'])

/**
 * Has the engine stop where Neo4j takes an operand for a fault only when it comes to it, and it is
 * not null: `[x IN [1, []] | toInteger(x)]`.
 */
export function withStop(node: Node, written: string, context: Context): string {
  if (!isStrict(node)) return written
  const demands = demandsOf(node, context)
  for (const demand of demands) {
    const test = wrongTest(demand, context)
    if (test === null || !demand.operand) continue
    const present = demands.flatMap(({ operand }) =>
      operand ? [`${context.render(operand)} IS NOT NULL`] : [],
    )
    const stop = context.stopAt(demand.operand, mismatch(demand.operand, demand, context))
    return `CASE WHEN ${[...present, ...test].join(' AND ')} THEN ${stop} ELSE ${written} END`
  }
  return written
}

function isStrict(node: Node): boolean {
  if (node.kind === 'call') return !LENIENT.has(node.name) && !isAggregate(node)
  return node.kind === 'property' || node.kind === 'index'
}

/** What holds beside not being null where the operand is wrong; null where it cannot be. */
function wrongTest(demand: Demand, context: Context): readonly string[] | null {
  const { operand, accepted } = demand
  if (!operand) return null
  const shape = context.shapeOf(operand)
  const shapes = shape.among ?? [shape]
  const fitting = shapes.filter((each) => !isWrong(each, demand)).map(({ type }) => type)
  if (fitting.length === shapes.length || shape.holds === 'raw') return null
  const types = new Set(fitting.includes('unknown') ? accepted : fitting)
  const value = `(${context.render(operand)})`
  const tests = [...types].map((type) => TESTS[type]?.(value))
  if (tests.includes(undefined)) return null
  return tests.length === 0 ? [] : [`coalesce(${tests.join(', ')}) IS NULL`]
}
