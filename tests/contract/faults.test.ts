import { expect, it } from 'vitest'
import { QueryFault, QueryRefused, type QueryPosition } from '../../server/store/errors.ts'
import { ask, describeEachStore } from './stores.ts'

describeEachStore('faults in a statement', (store) => {
  const faultOf = async (text: string, untrusted: boolean): Promise<QueryFault> => {
    const error: unknown = await ask(store(), text, { untrusted }).catch(
      (reason: unknown) => reason,
    )
    expect(error).toBeInstanceOf(QueryFault)
    expect(error).not.toBeInstanceOf(QueryRefused)
    return error as QueryFault
  }

  it.each([
    { text: 'RETRUN 1', position: { line: 1, column: 1, offset: 0 } },
    {
      text: 'MATCH (n:Actor)\nWHERE n.id = = 1\nRETURN n',
      position: { line: 2, column: 14, offset: 29 },
    },
    { text: "RETURN '🕊' AS dove,\n  )", position: { line: 2, column: 3, offset: 23 } },
  ])('says where $text breaks off', async ({ text, position }) => {
    expect(startsBy(position, await faultOf(text, false))).toBe(true)
    expect(startsBy(position, await faultOf(text, true))).toBe(true)
  })

  it.each([false, true])(
    'names a function that it does not know (typed: %s)',
    async (untrusted) => {
      const fault = await faultOf('RETURN nosuchfunction(1)', untrusted)
      expect(fault.message.toLowerCase()).toContain('nosuchfunction')
    },
  )

  it.each([false, true])(
    'names a variable that it does not know (typed: %s)',
    async (untrusted) => {
      const fault = await faultOf('MATCH (n:Actor) RETURN stranger.name', untrusted)
      expect(fault.message).toContain('stranger')
    },
  )

  it('names a parameter that is missing', async () => {
    expect((await faultOf('RETURN $absent', false)).message).toContain('absent')
  })

  it.each([' \n', "RETURN '🕊' AS dove,", 'RETURN 1; RETURN 2'])('refuses %j', async (text) => {
    expect((await faultOf(text, false)).message).not.toBe('')
    expect((await faultOf(text, true)).message).not.toBe('')
  })

  it('keeps the message on one line, without the excerpt that engines draw', async () => {
    const { message } = await faultOf('MATCH (n:Actor)\nRETRUN n', true)
    expect(message).not.toMatch(/\n|\^/)
  })
})

/** Engines name the last token that they understood, or the first that they did not. */
function startsBy(expected: QueryPosition, { position }: QueryFault): boolean {
  return (
    position !== null &&
    position.line === expected.line &&
    position.offset <= expected.offset &&
    position.column === expected.column - (expected.offset - position.offset)
  )
}
