import { describe, expect, it } from 'vitest'
import { judge } from '../../../server/cypher/gate.ts'
import { QueryFault, QueryRefused } from '../../../server/store/errors.ts'
import { HARMLESS, HARMLESS_IN_NEO4J } from './harmless.ts'
import { FAULTS, HOSTILE } from './hostile.ts'

function complaintAbout(text: string): QueryFault {
  try {
    judge(text)
  } catch (error) {
    if (error instanceof QueryFault) return error
    throw error
  }
  throw new Error(`it passed: ${text}`)
}

describe('the gate before both engines', () => {
  it.each([...HARMLESS, ...HARMLESS_IN_NEO4J])('lets pass: %j', (text) => {
    expect(() => judge(text)).not.toThrow()
  })

  it.each(HOSTILE)('refuses: %j', (text) => {
    expect(complaintAbout(text)).toBeInstanceOf(QueryRefused)
  })

  it.each(FAULTS)('finds no sense in %j: %s', (text, message) => {
    const complaint = complaintAbout(text)
    expect(complaint).not.toBeInstanceOf(QueryRefused)
    expect(complaint.message).toContain(message)
  })

  it('says which word is refused, why, what to write instead, and where', () => {
    const complaint = complaintAbout("MATCH (n)\r\nWHERE n.x = 'é'\nSET n.y = 1")
    expect(complaint.message).toBe(
      'SET is refused: it would write; to use it as a name, put it in backticks: `SET`',
    )
    expect(complaint.position).toEqual({ line: 3, column: 1, offset: 27 })
  })

  it('names the place in the text as it was sent, not in the decoded one', () => {
    const text = String.raw`RETURN '\u00e9\u0027 AS x CREATE (n) //'`
    expect(complaintAbout(text).position?.offset).toBe(text.indexOf('CREATE'))
  })

  it('names the procedures that are allowed', () => {
    expect(complaintAbout('CALL apoc.help()').message).toMatch(
      /^the procedure apoc\.help is refused; allowed are db\.labels, .*dbms\.components$/,
    )
  })

  it('takes 20,000 bytes and no more', () => {
    const text = (bytes: number) => `RETURN '${'é'.repeat((bytes - 14) / 2)}' AS x`
    expect(Buffer.byteLength(text(20_000))).toBe(20_000)
    expect(() => judge(text(20_000))).not.toThrow()
    expect(complaintAbout(text(20_002)).message).toContain('20002 bytes, and 20000 are allowed')
  })

  it('takes brackets in brackets to a depth that the engines stand', () => {
    const text = (depth: number) => `RETURN ${'['.repeat(depth)}1${']'.repeat(depth)} AS x`
    expect(() => judge(text(100))).not.toThrow()
    expect(complaintAbout(text(101)).message).toContain('more than 100')
  })
})
