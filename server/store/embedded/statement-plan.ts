/** The first line of a plan that asks for one: it must stand on a line of its own. */
export const EXPLAIN_LINE = 'EXPLAIN\n'

const READING_OPERATORS: ReadonlySet<string> = new Set([
  'Aggregate',
  'AntiJoin',
  'Apply',
  'Bind',
  // The plan has no name for the operator that hands a row to a subquery (engine 0.6.0).
  'Discriminant(51)',
  'Distinct',
  'EdgeScan',
  'Empty',
  'Expand',
  'Filter',
  'HorizontalAggregate',
  'Join',
  'LeftJoin',
  'Limit',
  'MapCollect',
  'MultiWayJoin',
  'NodeScan',
  'Project',
  'Return',
  'ShortestPath',
  'Skip',
  'Sort',
  'Union',
  'Unwind',
])

const READING_PROCEDURES: ReadonlySet<string> = new Set([
  'db.labels',
  'db.propertyKeys',
  'db.relationshipTypes',
])

/**
 * Why a statement with this plan may not run, or null when every operator is known to read the graph
 * and nothing else. An operator that is not known is refused: names and texts that a person wrote
 * can add lines to a plan, never hide one.
 */
export function planRefusal(plan: string): string | null {
  const lines = plan.split('\n').filter((line) => line.trim() !== '')
  if (lines.length === 0) return 'the engine does not say what the statement does'
  for (const line of lines) {
    const refusal = lineRefusal(line.trim())
    if (refusal !== null) return refusal
  }
  return null
}

/** Whether a line of a plan may begin so, in a statement that only reads. */
export function isPlanOperator(name: string): boolean {
  return name === 'CallProcedure' || READING_OPERATORS.has(name)
}

/**
 * Whether a statement to whose text `LIMIT <limit>` was added is bounded by it as a whole: after a
 * UNION it belongs to the last branch only.
 */
export function isLimited(plan: string, limit: number): boolean {
  return plan.startsWith(`Limit (${limit})\n`)
}

/**
 * Whether the statement needs no plan: EXPLAIN runs nothing, and SHOW (of indexes, of constraints)
 * has none. A comment before the word does not count: the engine may end it elsewhere than we do.
 */
export function needsNoPlan(text: string): boolean {
  return /^[ \t\r\n]*(?:SHOW|EXPLAIN)[ \t\r\n]/i.test(text)
}

function lineRefusal(line: string): string | null {
  const operator = /^\w+(?:\(\d+\))?/.exec(line)?.[0] ?? line
  if (operator === 'CallProcedure') return procedureRefusal(line)
  if (operator === 'LoadCsv') return 'LOAD CSV reads files outside the graph'
  if (!READING_OPERATORS.has(operator)) return `the statement does more than read (${operator})`
  // Subqueries in expressions are printed in the line of the operator that holds them.
  for (const [, nested] of line.matchAll(/\b([A-Z][A-Za-z]*)Op \{/g)) {
    if (nested !== undefined && !READING_OPERATORS.has(nested)) {
      return `a subquery does more than read (${nested})`
    }
  }
  return null
}

function procedureRefusal(line: string): string | null {
  const name = /^CallProcedure \(([\w.]+)\)$/.exec(line)?.[1]
  if (name !== undefined && READING_PROCEDURES.has(name)) return null
  const allowed = [...READING_PROCEDURES].join(', ')
  return `the procedure ${name ?? line} is not among those that may be called (${allowed})`
}
