import type { Plan } from 'neo4j-driver'
import type { PlanStep } from '../../../graph-data/model/plan.ts'
import { ALLOWED_PROCEDURES } from '../../cypher/allowed-calls.ts'
import { QueryRefused } from '../errors.ts'
import type { Statement } from '../graph-store.ts'
import type { QueryScope } from './query-scope.ts'

export interface PlanOperator {
  /** `ProcedureCall`, without the database's name behind it. */
  readonly name: string
  /** `db.labels() :: (label :: STRING)` */
  readonly details: string
}

const ALLOWED_SHOWS: ReadonlySet<string> = new Set(['ShowIndexes', 'ShowConstraints'])

/** Reading READ access mode and query type `r` let these through, `TERMINATE TRANSACTIONS` too. */
const REACHES_OUT = /^(?:Show|Terminate|Administration|LoadCSV)/

/** What is left of a plan that only reports what an allowed procedure of the server says. */
const REPORTING: ReadonlySet<string> = new Set(['ProduceResults', 'Projection', 'ProcedureCall'])

const SCHEMA = 'the statement would change the schema or the server'
const NO_PLAN = 'the database shows no plan of the statement'

const EXPLAIN = 'EXPLAIN\n'
const IS_EXPLAIN = /^\s*EXPLAIN\b/i

/**
 * Has Neo4j plan the statement and examines the plan.
 * @throws {QueryRefused} where it would write, or reach outside the graph
 */
export async function examinePlan(scope: QueryScope, statement: Statement): Promise<void> {
  if (!IS_EXPLAIN.test(statement.text)) await planOf(scope, statement)
}

/**
 * Neo4j's plan of a statement, which executes nothing.
 * @throws {QueryRefused} where the statement would write, or reach outside the graph; or whatever
 * other fault `faultOf` finds
 */
export async function planOf(
  scope: QueryScope,
  { text, parameters }: Statement,
  faultOf = planFault,
): Promise<PlanStep> {
  const { summary } = await scope.query(EXPLAIN + text, parameters, EXPLAIN)
  const plan = summary.plan === false ? null : planTree(summary.plan)
  const fault = faultOf(summary.queryType, plan === null ? [] : operatorsOf(plan))
  if (plan === null || fault !== null) throw new QueryRefused(fault ?? NO_PLAN)
  return plan
}

/** Why a statement with this plan may not run, or null. `queryType`: `r`, `w`, `rw` or `s`. */
export function planFault(queryType: string, operators: readonly PlanOperator[]): string | null {
  const fault = operatorFault(operators)
  if (fault !== null) return fault
  if (queryType === 'r') return null
  if (queryType === 's' && operators.every(({ name }) => REPORTING.has(name))) return null
  return queryType === 's' ? SCHEMA : 'the statement would write, and queries only read'
}

/** As `planFault`, for a statement that is to change nodes or relationships, and nothing else. */
export function writePlanFault(
  queryType: string,
  operators: readonly PlanOperator[],
): string | null {
  const fault = operatorFault(operators)
  if (fault !== null) return fault
  if (operators.some(({ name }) => name.startsWith('Transaction'))) {
    return 'the statement would write in transactions of its own, which cannot be taken back'
  }
  if (queryType === 'w' || queryType === 'rw') return null
  return queryType === 's' ? SCHEMA : 'the statement changes nothing: run it as a query'
}

function operatorFault(operators: readonly PlanOperator[]): string | null {
  for (const { name, details } of operators) {
    if (name === 'ProcedureCall') {
      const procedure = details.replace(/\(.*$/s, '')
      if (!ALLOWED_PROCEDURES.has(procedure)) return `the procedure ${procedure} is not allowed`
    } else if (REACHES_OUT.test(name) && !ALLOWED_SHOWS.has(name)) {
      return `the statement reaches outside the graph (${name})`
    }
  }
  return operators.length === 0 ? NO_PLAN : null
}

/** The driver's plan in the port's form; `NodeByLabelScan@neo4j` names the database too. */
export function planTree({ operatorType, arguments: given, children }: Plan): PlanStep {
  const { Details: details, EstimatedRows: rows } = given as Readonly<Record<string, unknown>>
  return {
    operator: operatorType.replace(/@.*$/s, ''),
    details: typeof details === 'string' ? details : '',
    rows: typeof rows === 'number' ? rows : null,
    children: children.map(planTree),
  }
}

function operatorsOf({ operator, details, children }: PlanStep): PlanOperator[] {
  return [{ name: operator, details }, ...children.flatMap(operatorsOf)]
}
