import { describe, expect, it } from 'vitest'
import { parseFault } from '../../../../server/store/neo4j/query-position.ts'

describe('parseFault', () => {
  it('takes the place out of the message, and the excerpt away', () => {
    const message = `Variable \`m\` not defined (line 2, column 8 (offset: 17))\n"RETURN m"\n        ^`
    expect(parseFault(message, '')).toEqual({
      text: 'Variable `m` not defined',
      position: { line: 2, column: 8, offset: 17 },
    })
  })

  it('counts from the beginning of the text that the person wrote', () => {
    const message = `Variable \`m\` not defined (line 2, column 14 (offset: 21))\n"…"\n ^`
    expect(parseFault(message, 'EXPLAIN\n').position).toEqual({ line: 1, column: 14, offset: 13 })
  })

  it('knows no place where Neo4j names none that exists', () => {
    const message =
      'Expected exactly one statement per query but got: 2 (line 0, column 0 (offset: 0))'
    expect(parseFault(message, '')).toEqual({
      text: 'Expected exactly one statement per query but got: 2',
      position: null,
    })
  })

  it('knows no place inside of what was put before', () => {
    const message = 'Invalid input (line 1, column 1 (offset: 0))'
    expect(parseFault(message, 'EXPLAIN\n').position).toBeNull()
  })

  it('puts a message without a place on one line', () => {
    expect(parseFault('Text cannot be parsed to a Date\n"foo"\n ^', '')).toEqual({
      text: 'Text cannot be parsed to a Date "foo"',
      position: null,
    })
  })
})
