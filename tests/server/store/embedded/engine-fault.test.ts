import { describe, expect, it } from 'vitest'
import { EnginePanic, toStoreError } from '../../../../server/store/embedded/engine-fault.ts'
import {
  QueryFault,
  QueryRefused,
  QueryTooLarge,
  QueryUnsupported,
  StoreUnavailable,
} from '../../../../server/store/errors.ts'

const frame = (place: string) => `\n  --> query:${place}\n   |\n 1 | RETURN (1\n   |          ^^`

function faultOf(message: string, written = 'RETURN (1', sent = {}): unknown {
  return toStoreError(new Error(message), { written, unchanged: true, linesBefore: 0, ...sent })
}

describe('toStoreError', () => {
  const syntax = 'Query error: GRAFEO-Q001: syntax error: [Cypher] Expected RParen'

  it('gives a syntax error its place and a message without code and frame', () => {
    const fault = faultOf(syntax + frame('1:10'))
    expect(fault).toBeInstanceOf(QueryFault)
    expect(fault).toMatchObject({
      message: "Expected ')'",
      position: { line: 1, column: 10, offset: 9 },
    })
  })

  it('counts columns in characters and offsets in UTF-16 units', () => {
    expect(faultOf(syntax + frame('2:6'), "RETURN '😀',\n'😀' (1")).toMatchObject({
      position: { line: 2, column: 6, offset: 19 },
    })
  })

  it('takes the lines that were put before the text out of the place', () => {
    expect(faultOf(syntax + frame('2:10'), 'RETURN (1', { linesBefore: 1 })).toMatchObject({
      position: { line: 1, column: 10, offset: 9 },
    })
  })

  it('names no place in a text that was rewritten', () => {
    expect(faultOf(syntax + frame('1:10'), 'RETURN (1', { unchanged: false })).toMatchObject({
      position: null,
    })
  })

  it('keeps a hint', () => {
    const message =
      "Query error: GRAFEO-Q002: semantic error: Undefined variable 'm'\n   |\n  help: Did you mean 'n'?"
    expect(faultOf(message)).toMatchObject({
      message: "Undefined variable 'm'. Did you mean 'n'?",
      position: null,
    })
  })

  it.each([
    ["Undefined variable 'b'", "RETURN 'b', b", 13],
    ["Undefined variable 'b'", 'MATCH (n:b) RETURN n.b, b.c', 25],
    ["Undefined variable 'b'", 'MATCH (n {b: 1}) /* b */ WHERE b > 1 RETURN n', 32],
    ["Undefined variable 'b' in property access", 'MATCH (b) WITH b.x AS x RETURN x, b.y', 35],
    ["Undefined variable 'b'", 'UNWIND [1] AS n RETURN [b IN [1] | b], {b: b}', 44],
    ['division by zero: 1 / 0', 'RETURN 1 / 0', 10],
    ['division by zero: -1 / 0', 'RETURN -1 / 0', 11],
    ['division by zero: 1 / 0', "RETURN '1/0', 4 / 2, 1 /* 1/0 */ / 0", 34],
    ['division by zero: 5 % 0', 'WITH 5 AS x, 0 AS y RETURN x / 2, x % y', 37],
    ['Missing parameter: $who', 'MATCH (who) WHERE who.x = $who RETURN who', 27],
  ])('finds the place of what a message names: %s', (told, written, column) => {
    const message = `Query error: GRAFEO-Q002: semantic error: ${told}`
    const position = { line: 1, column, offset: column - 1 }
    expect(faultOf(message, written, { unchanged: false })).toMatchObject({ position })
  })

  it('names no place of a division where several may be meant', () => {
    const message = 'Query error: GRAFEO-Q002: division by zero: 1 / 0'
    const written = 'WITH 1 AS x, 0 AS y RETURN x / y, y / x'
    expect(faultOf(message, written, { unchanged: false })).toMatchObject({ position: null })
  })

  it.each([
    [
      'Query error: GRAFEO-Q002: A variable-length pattern would hold more than 9 paths, more than the 256 MiB of memory a path search may use',
      QueryTooLarge,
    ],
    ['Transaction error: GRAFEO-T003: Cannot write in read-only transaction', QueryRefused],
    ['Database error: GRAFEO-V001: Invalid value: no text index', QueryFault],
    ['Database error: GRAFEO-X001: Internal error: no such operator', QueryUnsupported],
    ['Database error: GRAFEO-S002: the file is damaged', StoreUnavailable],
  ])('takes %s for what it is', (message, kind) => {
    const fault = faultOf(message)
    expect(fault).toBeInstanceOf(kind)
    expect((fault as Error).message).not.toContain('GRAFEO-')
  })

  it('says where the engine takes pattern comprehensions', () => {
    const message =
      'Database error: GRAFEO-X001: Internal error: PatternComprehension reached the planner without being rewritten'
    expect(faultOf(message)).toMatchObject({
      message: expect.stringContaining('in a column of WITH or RETURN') as unknown,
    })
  })

  it('knows the engine’s panics, and says what helps where that is known', () => {
    const panic = 'task 4 panicked with message "assertion failed: index <= Self::MAX_CAPACITY"'
    expect(faultOf(panic)).toBeInstanceOf(EnginePanic)
    expect(faultOf(panic)).toMatchObject({ message: expect.stringContaining('split the path') })
    expect(faultOf('task 4 panicked with message "x"')).toBeInstanceOf(EnginePanic)
  })

  it('leaves errors that are not the engine’s as they are', () => {
    const bug = new TypeError('x is not a function')
    expect(toStoreError(bug, { written: '', unchanged: true, linesBefore: 0 })).toBe(bug)
  })
})
