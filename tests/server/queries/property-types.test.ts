import { expect, it } from 'vitest'
import { typesOfLabel } from '../../../server/queries/property-types.ts'

const typesOf = (...rows: readonly (readonly [boolean, unknown, string | null])[]) =>
  typesOfLabel('A')
    .read(rows.map(([isText, value, written]) => ['x', isText, value, written] as never))
    .get('x')

it('tells values that travel alike apart by what the engine says of them', () => {
  expect(typesOf([true, null, null])).toEqual(['String'])
  expect(typesOf([false, '1918-10-28', '1918-10-28'])).toEqual(['Date'])
  expect(typesOf([false, '1918-10-28T12:00:00Z', null])).toEqual(['DateTime'])
  expect(typesOf([false, '1918-10-28T12:00:00', null])).toEqual(['LocalDateTime'])
  expect(typesOf([false, '12:00+01:00', null])).toEqual(['Time'])
  expect(typesOf([false, 'P1D', 'P1D'])).toEqual(['Duration'])
  expect(typesOf([false, 2, '2.0'])).toEqual(['Float'])
  expect(typesOf([false, 2, '2'])).toEqual(['Integer'])
  expect(typesOf([false, '9007199254740993', '9007199254740993'])).toEqual(['Integer'])
  expect(typesOf([false, 'NaN', 'NaN'])).toEqual(['Float'])
})

it('names all types of a property, and the items of a list', () => {
  expect(typesOf([true, null, null], [false, true, 'true'])).toEqual(['Boolean', 'String'])
  expect(typesOf([false, [], null])).toEqual(['List'])
  expect(typesOf([false, [], null], [false, ['a'], null])).toEqual(['List<String>'])
  expect(typesOf([false, [1, 2], null])).toEqual(['List<Integer>'])
})

it('takes any name of a label for no more than a name', () => {
  expect(typesOfLabel('A`) DETACH').statement.text).toContain('MATCH (x:`A``) DETACH`)')
})
