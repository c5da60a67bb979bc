import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Value } from '../../../graph-data/model/value.ts'
import { rowLine } from '../../../server/store/row-lines.ts'

const asJson = (values: readonly Value[]): string => `${JSON.stringify({ type: 'row', values })}\n`

it.each([
  [[]],
  [['', 'plain', 'with "quotes"', 'back\\slash', 'two\nlines', '\u0000\u001f\u007f\u2028']],
  [['🕊', '\ud83d', '\udd4a', 'Žižkov 静か']],
  [[0, -0, 1e21, 5e-324, -1.5, null, true, false]],
  [[[1, ['a\nb']], { 'a\nb': null }]],
])('writes %j as JSON.stringify does', (row) => {
  expect(rowLine(row)).toBe(asJson(row))
})

it('writes any row as JSON.stringify does', () => {
  const rows = fc.array(fc.jsonValue({ stringUnit: 'binary' }) as fc.Arbitrary<Value>)
  fc.assert(fc.property(rows, (row) => rowLine(row) === asJson(row)))
})
