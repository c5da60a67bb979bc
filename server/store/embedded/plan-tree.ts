import type { PlanStep } from '../../../graph-data/model/plan.ts'
import { QueryUnsupported } from '../errors.ts'
import { isPlanOperator } from './statement-plan.ts'

interface Step {
  readonly depth: number
  readonly operator: string
  details: string
  readonly rows: null
  readonly children: Step[]
}

/** The plan has no name for what hands a row to a subquery; Neo4j calls it so. */
const NAMES: ReadonlyMap<string, string> = new Map([['Discriminant(51)', 'Argument']])

/**
 * The engine's EXPLAIN text as a tree: one operator a line, two blanks deeper than what takes its
 * rows. The engine estimates no rows. A line that begins with no operator belongs to the one before:
 * a name that a person wrote may hold line breaks.
 * @throws {QueryUnsupported} where the text holds no operator
 */
export function planTree(text: string): PlanStep {
  const open: Step[] = []
  let root: Step | null = null
  let last: Step | null = null
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const step = stepIn(line)
    if (step === null || (root !== null && step.depth <= root.depth)) {
      if (last !== null) last.details += `\n${line}`
      continue
    }
    while (step.depth <= (open.at(-1)?.depth ?? -1)) open.pop()
    open.at(-1)?.children.push(step)
    open.push(step)
    root ??= step
    last = step
  }
  if (!root) throw new QueryUnsupported('the embedded engine shows no plan of this statement')
  return plainOf(root)
}

function stepIn(line: string): Step | null {
  const [, indent, operator, details] = /^( *)(\w+(?:\(\d+\))?)(?: (.*))?$/.exec(line) ?? []
  if (indent === undefined || operator === undefined || !isPlanOperator(operator)) return null
  const name = NAMES.get(operator) ?? operator
  return { depth: indent.length, operator: name, details: details ?? '', rows: null, children: [] }
}

function plainOf({ operator, details, rows, children }: Step): PlanStep {
  return { operator, details, rows, children: children.map(plainOf) }
}
