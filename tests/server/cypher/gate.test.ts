import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judge } from '../../../server/cypher/gate.ts'
import { QueryFault, QueryRefused } from '../../../server/store/errors.ts'
import { HARMLESS } from './harmless-statements.ts'
import { HOSTILE } from './hostile-statements.ts'

describe('the gate', () => {
  it('is tried with enough of either', () => {
    expect(HOSTILE.length).toBeGreaterThanOrEqual(100)
    expect(HARMLESS.length).toBeGreaterThanOrEqual(100)
    expect(new Set([...HOSTILE, ...HARMLESS]).size).toBe(HOSTILE.length + HARMLESS.length)
  })

  it.each(HOSTILE)('refuses %s', (statement) => {
    expect(() => judge(statement)).toThrow(QueryRefused)
  })

  it.each(HARMLESS)('lets pass %s', (statement) => {
    expect(() => judge(statement)).not.toThrow()
  })

  it.each([
    '',
    '   ',
    '// nothing',
    'RETURN "unclosed',
    'RETURN `x',
    'MATCH (n) /* RETURN n',
    'FOO BAR',
  ])('calls "%s" faulty', (statement) => expect(() => judge(statement)).toThrow(QueryFault))

  it('says which word it was, and where', () => {
    const refused = () => judge('MATCH (n)\n  DETACH DELETE n')
    expect(refused).toThrow(/DETACH/)
    try {
      refused()
    } catch (error) {
      expect((error as QueryRefused).position).toEqual({ line: 2, column: 3, offset: 12 })
    }
  })

  it('refuses what is too long, and what is nested too deep', () => {
    expect(() => judge(`RETURN '${'x'.repeat(20_000)}'`)).toThrow(QueryRefused)
    expect(() => judge(`RETURN ${'('.repeat(101)}1${')'.repeat(101)}`)).toThrow(QueryFault)
    expect(() => judge(`RETURN ${'('.repeat(50)}1${')'.repeat(50)}`)).not.toThrow()
  })
})

const WRITES = ['CREATE', 'MERGE', 'SET', 'DELETE', 'DETACH', 'REMOVE', 'FOREACH', 'DROP', 'LOAD']
const blank = fc.constantFrom(' ', '\n', '\t', '/* x */', ' // y\n', '\u00a0', ' /**/ ')

/** A word in any case, some of its letters as \uXXXX, which Neo4j replaces before it reads. */
const disguised = (word: string) =>
  fc
    .array(fc.constantFrom('upper', 'lower', 'escape'), {
      minLength: word.length,
      maxLength: word.length,
    })
    .map((ways) =>
      word
        .split('')
        .map((letter, index) => {
          if (ways[index] === 'lower') return letter.toLowerCase()
          if (ways[index] === 'upper') return letter
          return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
        })
        .join(''),
    )

describe('properties of the gate', () => {
  it('refuses a word that writes in every disguise', () => {
    const hidden = fc
      .constantFrom(...WRITES)
      .chain((word) => fc.tuple(disguised(word), blank, blank))
    fc.assert(
      fc.property(hidden, ([word, before, after]) => {
        expect(() => judge(`MATCH (n)${before}${word}${after}(m) RETURN n`)).toThrow(QueryRefused)
      }),
    )
  })

  it('lets the same words pass where they are names or texts', () => {
    const places = fc.constantFrom(
      (word: string) => `MATCH (n:${word}) RETURN n`,
      (word: string) => `MATCH (n)-[:${word}]->(m) RETURN n`,
      (word: string) => `MATCH (n) RETURN n.${word} AS x`,
      (word: string) => `RETURN {${word}: 1} AS x`,
      (word: string) => `RETURN $${word} AS x`,
      (word: string) => `RETURN '${word} (n)' AS x`,
      (word: string) => `RETURN 1 AS \`${word} n\``,
      (word: string) => `RETURN 1 /* ${word} (n) */ AS x`,
      (word: string) => `RETURN 1 AS ${word}`,
    )
    fc.assert(
      fc.property(fc.constantFrom(...WRITES), places, fc.boolean(), (word, place, lower) => {
        expect(() => judge(place(lower ? word.toLowerCase() : word))).not.toThrow()
      }),
    )
  })

  it('ends with a verdict on any text', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .array(fc.constantFrom(...HOSTILE, ...HARMLESS, '\\u0027', "'", '/*', '`', '{', ')'))
        .map((parts) => parts.join(' ')),
    )
    fc.assert(
      fc.property(anything, (text) => {
        try {
          judge(text)
        } catch (error) {
          expect(error).toBeInstanceOf(QueryFault)
        }
      }),
      { numRuns: 300 },
    )
  })
})
