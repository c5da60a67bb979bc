import { describe, expect, it } from 'vitest'
import type { PlanStep } from '../../../../graph-data/model/plan.ts'
import { planTree } from '../../../../server/store/embedded/plan-tree.ts'
import { QueryUnsupported } from '../../../../server/store/errors.ts'

const step = (operator: string, details = '', ...children: readonly PlanStep[]): PlanStep => ({
  operator,
  details,
  rows: null,
  children,
})

describe('planTree', () => {
  it('reads what stands deeper as that from which rows are taken', () => {
    const text = 'Limit (5)\n  Return (n)\n    NodeScan (n:Actor)\n'
    const scan = step('NodeScan', '(n:Actor)')
    expect(planTree(text)).toEqual(step('Limit', '(5)', step('Return', '(n)', scan)))
  })

  it('reads branches, and what follows them', () => {
    const text = [
      'Union (2 branches)',
      '  LeftJoin',
      '    NodeScan (a:*)',
      '    Expand (a)->[:X*1..3]->(b)',
      '      NodeScan (a:*)',
      '  NodeScan (n:*)',
    ].join('\n')
    const all = step('NodeScan', '(a:*)')
    const joined = step('LeftJoin', '', all, step('Expand', '(a)->[:X*1..3]->(b)', all))
    expect(planTree(text)).toEqual(step('Union', '(2 branches)', joined, step('NodeScan', '(n:*)')))
  })

  it('names the row of a subquery as Neo4j does', () => {
    expect(planTree('NodeScan (c:*)\n  Discriminant(51)')).toEqual(
      step('NodeScan', '(c:*)', step('Argument')),
    )
  })

  it('keeps a line that begins with no operator, or stands beside the first, as details', () => {
    const text = 'Return (1 AS a\nb c\nNodeScan (x))\n  Empty'
    expect(planTree(text)).toEqual(step('Return', '(1 AS a\nb c\nNodeScan (x))', step('Empty')))
  })

  it.each(['', '\n', 'something else'])('says so where %j holds no operator', (text) => {
    expect(() => planTree(text)).toThrow(QueryUnsupported)
  })
})
