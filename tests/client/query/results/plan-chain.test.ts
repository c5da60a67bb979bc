import { describe, expect, it } from 'vitest'
import {
  isEstimated,
  planChain,
  type PlanChain,
} from '../../../../client/query/results/plan-chain.ts'
import type { PlanStep } from '../../../../graph-data/model/plan.ts'

const step = (operator: string, ...children: readonly PlanStep[]): PlanStep => ({
  operator,
  details: '',
  rows: null,
  children,
})

const names = ({ steps, inputs }: PlanChain): unknown => [
  ...steps.map(({ operator }) => operator),
  ...inputs.map(names),
]

describe('planChain', () => {
  it('takes a plan without branches for one chain', () => {
    expect(names(planChain(step('A', step('B', step('C')))))).toEqual(['A', 'B', 'C'])
  })

  it('ends a chain where it branches', () => {
    const plan = step('A', step('Join', step('B', step('C')), step('Join', step('D'), step('E'))))
    expect(names(planChain(plan))).toEqual(['A', 'Join', ['B', 'C'], ['Join', ['D'], ['E']]])
  })

  it('takes a single step for a chain', () => {
    expect(planChain(step('A'))).toEqual({ steps: [step('A')], inputs: [] })
  })
})

describe('isEstimated', () => {
  it('looks into every branch', () => {
    expect(isEstimated(step('A', step('B'), step('C')))).toBe(false)
    expect(isEstimated(step('A', step('B'), { ...step('C'), rows: 0 }))).toBe(true)
  })
})
