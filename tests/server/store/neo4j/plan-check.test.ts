import type { Plan } from 'neo4j-driver'
import { describe, expect, it } from 'vitest'
import {
  planFault,
  planTree,
  type PlanOperator,
} from '../../../../server/store/neo4j/plan-check.ts'

const plan = (...names: readonly string[]): PlanOperator[] =>
  names.map((name) => ({ name, details: '' }))

const call = (details: string): PlanOperator => ({ name: 'ProcedureCall', details })

describe('planFault', () => {
  it.each([
    ['a match', 'r', plan('ProduceResults', 'Expand(All)', 'NodeByLabelScan')],
    ['an index list', 'r', plan('ProduceResults', 'ShowIndexes')],
    ['a constraint list', 'r', plan('ProduceResults', 'ShowConstraints')],
    ['an allowed procedure', 'r', [call('db.labels() :: (label :: STRING)')]],
    [
      'the version',
      's',
      [...plan('ProduceResults'), call('dbms.components() :: (name :: STRING)')],
    ],
  ])('lets %s pass', (_what, queryType, operators) => {
    expect(planFault(queryType, operators)).toBeNull()
  })

  it.each([
    ['a write', 'rw', plan('ProduceResults', 'Create'), /write/],
    ['a write without results', 'w', plan('EmptyResult', 'Foreach'), /write/],
    ['a new index', 's', plan('CreateIndex'), /schema/],
    ['a change of the server', 's', plan('AdministrationCommand'), /AdministrationCommand/],
    ['a file', 'r', plan('ProduceResults', 'LoadCSV'), /LoadCSV/],
    ['other people’s queries', 'r', plan('ProduceResults', 'ShowTransactions'), /ShowTransactions/],
    ['the settings', 'r', plan('ProduceResults', 'ShowSettings'), /ShowSettings/],
    ['stopping other queries', 'r', plan('TerminateTransactions'), /TerminateTransactions/],
    [
      'an unknown procedure',
      'r',
      [call('apoc.load.json($url) :: (value :: MAP)')],
      /apoc\.load\.json/,
    ],
    ['a procedure without a name', 'r', [call('')], /not allowed/],
    [
      'a procedure whose name begins like an allowed one',
      'r',
      [call('db.labels2() :: ()')],
      /labels2/,
    ],
    [
      'a write behind a procedure of the server',
      's',
      [...plan('Create'), call('dbms.components() :: ()')],
      /schema/,
    ],
    ['no plan at all', 'r', [], /no plan/],
    ['an unknown type of query', 'x', plan('ProduceResults'), /write/],
  ] as const)('stops %s', (_what, queryType, operators, reason) => {
    expect(planFault(queryType, operators)).toMatch(reason)
  })
})

/** As the driver gives it: its own type says that all arguments are texts, and they are not. */
const driverPlan = (
  operatorType: string,
  given: Readonly<Record<string, unknown>>,
  ...children: readonly Plan[]
): Plan => ({
  operatorType,
  identifiers: ['n'],
  arguments: given as Plan['arguments'],
  children: [...children],
})

describe('planTree', () => {
  it('keeps what a person reads of the driver’s plan', () => {
    const scan = driverPlan('NodeByLabelScan@neo4j', { Details: 'n:Actor', EstimatedRows: 41 })
    const top = driverPlan('ProduceResults@neo4j', { EstimatedRows: 10.25, Id: 1n }, scan)
    expect(planTree(top)).toEqual({
      operator: 'ProduceResults',
      details: '',
      rows: 10.25,
      children: [{ operator: 'NodeByLabelScan', details: 'n:Actor', rows: 41, children: [] }],
    })
  })

  it('takes what is not said for unknown', () => {
    const step = { operator: 'Argument', details: '', rows: null, children: [] }
    expect(planTree(driverPlan('Argument', {}))).toEqual(step)
  })
})
