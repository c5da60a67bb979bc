import type { ValueMap } from '../../../../graph-data/model/value.ts'
import type { Call, Expression, Node } from '../../../cypher/syntax/ast.ts'

type Step = (left: number, right: number) => number

const STEPS: ReadonlyMap<string, Step> = new Map<string, Step>([
  ['+', (left, right) => left + right],
  ['-', (left, right) => left - right],
  ['*', (left, right) => left * right],
  ['/', (left, right) => Math.trunc(left / right)],
  ['%', (left, right) => left % right],
])

/** What the engine takes behind SKIP and LIMIT as it stands. */
export function isPlainLimit({ kind }: Expression): boolean {
  return kind === 'literal' || kind === 'parameter'
}

/** What stands behind SKIP and LIMIT, reckoned where numbers and parameters tell it. */
export function reckonedLimits(
  nodes: readonly Node[],
  text: string,
  parameters: ValueMap,
): ReadonlyMap<Node, string> {
  const found = new Map<Node, string>()
  for (const node of nodes) {
    for (const [limit, number] of reckonedLimits(node.children, text, parameters)) {
      found.set(limit, number)
    }
    if (node.kind !== 'with' && node.kind !== 'return') continue
    for (const limit of node.limits) {
      const number = isPlainLimit(limit) ? Number.NaN : reckoned(limit, text, parameters)
      if (Number.isSafeInteger(number) && number >= 0) found.set(limit, String(number))
    }
  }
  return found
}

/** A whole number; NaN for everything else. */
function reckoned(expression: Expression, text: string, parameters: ValueMap): number {
  const of = (inner: Expression) => reckoned(inner, text, parameters)
  switch (expression.kind) {
    case 'literal': {
      const written = text.slice(expression.start, expression.end)
      const isWhole = expression.type === 'number' && !expression.decimal
      return isWhole ? whole(Number(written.replaceAll('_', ''))) : Number.NaN
    }
    case 'parameter':
      return whole(parameters[expression.name])
    case 'group':
      return of(expression.inner)
    case 'unary':
      if (expression.operator === 'NOT') return Number.NaN
      return expression.operator === '-' ? -of(expression.operand) : of(expression.operand)
    case 'binary': {
      const step = STEPS.get(expression.operator)
      return step === undefined
        ? Number.NaN
        : whole(step(of(expression.left), of(expression.right)))
    }
    case 'call':
      return expression.name === 'tointeger' ? converted(expression, of, parameters) : Number.NaN
    default:
      return Number.NaN
  }
}

/** `toInteger($n)`, which drivers that send decimals or texts are written with. */
function converted(
  { args: [arg, more] }: Call,
  of: (inner: Expression) => number,
  parameters: ValueMap,
): number {
  if (arg === undefined || more !== undefined) return Number.NaN
  const value = arg.kind === 'parameter' ? parameters[arg.name] : undefined
  const isNumeral = typeof value === 'string' && /^-?\d+$/.test(value)
  return isNumeral || typeof value === 'number' ? whole(Math.trunc(Number(value))) : of(arg)
}

function whole(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : Number.NaN
}
