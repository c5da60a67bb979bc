import { describe, expect, it } from 'vitest'
import { judge, judgeWrite } from '../../../server/cypher/gate.ts'
import { QueryFault, QueryRefused } from '../../../server/store/errors.ts'
import { HARMLESS, HARMLESS_IN_NEO4J } from './harmless.ts'
import { CHANGING, FORBIDDEN_TO_WRITERS } from './writing.ts'

function complaintAbout(text: string): QueryFault {
  try {
    judgeWrite(text)
  } catch (error) {
    if (error instanceof QueryFault) return error
    throw error
  }
  throw new Error(`it passed: ${text}`)
}

describe('the gate before a statement that may write', () => {
  it.each(CHANGING)('lets pass what changes nodes and relationships: %j', (text) => {
    expect(() => judgeWrite(text)).not.toThrow()
    expect(() => judge(text)).toThrow(QueryFault)
  })

  it.each(FORBIDDEN_TO_WRITERS)('refuses what goes beyond them: %j', (text) => {
    expect(complaintAbout(text)).toBeInstanceOf(QueryFault)
  })

  it('lets pass whatever only reads, which the engine’s plan tells apart', () => {
    for (const text of [...HARMLESS, ...HARMLESS_IN_NEO4J]) {
      expect(() => judgeWrite(text), text).not.toThrow()
    }
  })

  it('says what may be created, and where the fault stands', () => {
    const complaint = complaintAbout('MATCH (n)\nCREATE INDEX x FOR (n:A) ON (n.b)')
    expect(complaint).toBeInstanceOf(QueryRefused)
    expect(complaint.message).toBe(
      'CREATE is refused, except of nodes and relationships: CREATE (…)',
    )
    expect(complaint.position).toEqual({ line: 2, column: 1, offset: 10 })
  })
})
