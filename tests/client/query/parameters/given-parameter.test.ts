import { describe, expect, it } from 'vitest'
import { parameterValue, valuesFor } from '../../../../client/query/parameters/given-parameter.ts'

describe('parameterValue', () => {
  it.each([
    ['text', '007', { value: '007' }],
    ['number', ' 1.5 ', { value: 1.5 }],
    ['text', '', { fault: 'no-value' }],
    ['text', "''", { value: '' }],
    ['text', ' ', { value: ' ' }],
    ['number', '', { fault: 'no-value' }],
    ['boolean', '', { fault: 'no-value' }],
    ['json', ' ', { fault: 'no-value' }],
    ['json', '""', { value: '' }],
    ['number', '1,5', { fault: 'no-number' }],
    ['number', '9007199254740993', { fault: 'too-exact' }],
    ['boolean', 'TRUE', { value: true }],
    ['boolean', 'no', { fault: 'no-boolean' }],
    ['json', '["a", {"b": null}]', { value: ['a', { b: null }] }],
    ['json', "['a']", { fault: 'no-json' }],
  ] as const)('takes %s %j as %j', (type, text, expected) => {
    expect(parameterValue({ type, text })).toEqual(expected)
  })
})

describe('valuesFor', () => {
  it('has what is asked for only, and names what is no value', () => {
    const given = {
      a: { type: 'number', text: '1' },
      b: { type: 'number', text: 'x' },
      unused: { type: 'json', text: '{' },
    } as const
    expect(valuesFor(['a', 'b', 'new'], given)).toEqual({
      values: { a: 1 },
      faulty: [
        { name: 'b', fault: 'no-number' },
        { name: 'new', fault: 'no-value' },
      ],
    })
  })
})
