import { describe, expect, it } from 'vitest'
import {
  isLimited,
  needsNoPlan,
  planRefusal,
} from '../../../../server/store/embedded/statement-plan.ts'

const filter = (nested: string) =>
  `Return (n)\n  Filter (ExistsSubquery(Filter(FilterOp { input: ${nested} })))\n    NodeScan (n:*)\n`

describe('planRefusal', () => {
  it('lets through a plan whose operators only read', () => {
    const plan = 'Return (n, c)\n  Apply\n    NodeScan (n:*)\n    Discriminant(51)\n'
    expect(planRefusal(plan)).toBeNull()
  })

  it.each([
    ["Return (line)\n  LoadCsv ('/etc/passwd' AS line)\n", 'LOAD CSV'],
    ['Return ()\n  Create (n:X)\n', 'Create'],
    ['Return ()\n  SetProperty (n.x)\n    NodeScan (n:*)\n', 'SetProperty'],
    ['Return ()\n  Merge (n)\n    Empty\n', 'Merge'],
    ['Return (n)\n  Discriminant(12)\n', 'Discriminant(12)'],
    ['Return (n)\n  SomethingNew (n)\n', 'SomethingNew'],
    ['', 'does not say'],
  ])('refuses %j', (plan, reason) => {
    expect(planRefusal(plan)).toContain(reason)
  })

  it('looks into subqueries that are printed inside an operator’s line', () => {
    expect(planRefusal(filter('Expand(ExpandOp { from: "n" })'))).toBeNull()
    expect(planRefusal(filter('LoadCsv(LoadCsvOp { path: "x" })'))).toContain('LoadCsv')
  })

  it('knows procedures by their whole name', () => {
    expect(planRefusal('CallProcedure (db.labels)\n')).toBeNull()
    expect(planRefusal('CallProcedure (dbms.killQueries)\n')).toContain('dbms.killQueries')
    expect(planRefusal('CallProcedure (db.labels\n.evil)\n')).not.toBeNull()
  })
})

describe('needsNoPlan', () => {
  it.each(['SHOW INDEXES', '\n show constraints', 'EXPLAIN MATCH (n) RETURN n'])('%j', (text) => {
    expect(needsNoPlan(text)).toBe(true)
  })

  it.each([
    'MATCH (n) RETURN n',
    '/* /* */ SHOW */ LOAD CSV',
    '// x\rSHOW x',
    'SHOWING',
    'EXPLAIN',
  ])('not %j', (text) => expect(needsNoPlan(text)).toBe(false))
})

describe('isLimited', () => {
  it('asks for the limit around the whole statement', () => {
    expect(isLimited('Limit (11)\n  Return (n)\n    NodeScan (n:*)\n', 11)).toBe(true)
    expect(isLimited('Limit (5)\n  Return (n)\n    NodeScan (n:*)\n', 11)).toBe(false)
    expect(isLimited('Union (2 branches)\n  Return (1)\n  Limit (11)\n    Return (2)\n', 11)).toBe(
      false,
    )
  })
})
