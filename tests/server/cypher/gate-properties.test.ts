import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judge } from '../../../server/cypher/gate.ts'
import { tokenize } from '../../../server/cypher/tokens.ts'
import { QueryFault } from '../../../server/store/errors.ts'
import { HARMLESS, HARMLESS_IN_NEO4J } from './harmless.ts'

const BEGINNINGS = [
  'MATCH (n)',
  'MATCH (n) WHERE n.x = 1',
  'MATCH (n) WHERE n.x IS NULL',
  "MATCH (n) WHERE n.x IN ['a']",
  'MATCH (n) WITH n',
  'MATCH (n) WITH DISTINCT n.x AS x, n',
  'MATCH (n) WITH *',
  'MATCH (n) WITH n ORDER BY n.x DESC LIMIT 1',
  'UNWIND [1, 2] AS n',
  'CALL db.labels() YIELD label',
  'CALL { RETURN 1 AS x }',
  'MATCH (n) CALL { WITH n',
  'RETURN EXISTS {',
  '',
]
const WRITES = [
  'CREATE (x)',
  'MERGE (x:L {id: 1})',
  'SET n.x = 1',
  'SET n += $map',
  'DELETE n',
  'DETACH DELETE n',
  'REMOVE n.x',
  'INSERT (x)',
  'FOREACH (x IN [1] | CREATE (y))',
  "LOAD CSV FROM 'x' AS line",
  'USE other',
  'CALL apoc.load.json("x")',
]
const KEYWORDS = 'SET DELETE CREATE MERGE REMOVE DETACH INSERT FOREACH LOAD USE'.split(' ')

const gap = fc.constantFrom(
  ' ',
  '\n',
  '\t',
  '\r\n',
  '\u00a0',
  ' /* SET */ ',
  '/**/ ',
  ' // x\n',
  '  ',
)
const anyCase = (word: string) =>
  fc
    .array(fc.boolean(), { minLength: word.length, maxLength: word.length })
    .map((upper) => upper.map((isUpper, at) => cased(word.charAt(at), isUpper)).join(''))

function cased(letter: string, isUpper: boolean): string {
  return isUpper ? letter.toUpperCase() : letter.toLowerCase()
}

/** The same tokens with other blanks between them, and the words in other cases. */
function disguised(text: string): fc.Arbitrary<string> {
  const tokens = tokenize(text)
  const words = tokens.map((token) =>
    token.kind === 'word' && token.text === token.keyword
      ? anyCase(token.text)
      : fc.constant(token.text),
  )
  return fc
    .tuple(
      fc.tuple(...words),
      fc.array(gap, { minLength: tokens.length, maxLength: tokens.length }),
    )
    .map(([written, gaps]) =>
      written.map((word, at) => `${word}${gapAfter(word, gaps[at])}`).join(''),
    )
}

/** A slash and the slash of a comment would be another comment. */
function gapAfter(word: string, between = ' '): string {
  return word === '/' ? ` ${between}` : between
}

const escaped = (character: string) =>
  `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`

describe('the gate', () => {
  it('refuses a writing clause behind any beginning, however it is written', () => {
    const statements = fc
      .tuple(fc.constantFrom(...BEGINNINGS), fc.constantFrom(...WRITES))
      .chain(([beginning, write]) => disguised(`${beginning} ${write}`))
    fc.assert(
      fc.property(statements, (text) => {
        expect(() => judge(text)).toThrow(QueryFault)
      }),
      { numRuns: 500 },
    )
  })

  it('refuses it when letters of it are written as escapes', () => {
    const statements = fc.tuple(fc.constantFrom(...WRITES), fc.nat()).map(([write, seed]) => {
      const at = seed % write.indexOf(' ')
      return `MATCH (n) ${write.slice(0, at)}${escaped(write.charAt(at))}${write.slice(at + 1)}`
    })
    fc.assert(
      fc.property(statements, (text) => {
        expect(() => judge(text)).toThrow(QueryFault)
      }),
    )
  })

  it('refuses it when escapes close the quote before it', () => {
    const quotes = fc.constantFrom("'", '"', '`')
    const statements = fc
      .tuple(quotes, fc.constantFrom(...WRITES), fc.string({ maxLength: 5 }))
      .filter(([, , inside]) => !/['"`\\]/.test(inside))
      .map(
        ([quote, write, inside]) =>
          `MATCH (n) WHERE n.x = ${quote}${inside}${escaped(quote)} ${write} //${quote} RETURN n`,
      )
    fc.assert(
      fc.property(statements, (text) => {
        expect(() => judge(text)).toThrow(QueryFault)
      }),
    )
  })

  it('lets keywords pass where they are names or words of a text', () => {
    const keyword = fc.constantFrom(...KEYWORDS).chain(anyCase)
    const uses = fc.constantFrom<(word: string) => string>(
      (word) => `MATCH (n) RETURN n.${word}`,
      (word) => `MATCH (n:${word}) RETURN n`,
      (word) => `MATCH ()-[r:${word}]->() RETURN r`,
      (word) => `MATCH (${word}) RETURN ${word}`,
      (word) => `MATCH (n {${word}: 1}) RETURN {${word}: n.x} AS m`,
      (word) => `MATCH (n) RETURN n.x AS ${word} ORDER BY ${word}`,
      (word) => `MATCH (n) WITH n AS ${word} WHERE ${word}.x > 1 RETURN ${word}.x`,
      (word) => `MATCH (n) WHERE n.x = $${word} RETURN n`,
      (word) => `MATCH (\`${word} x\`) RETURN \`${word} x\``,
      (word) => `MATCH (n) WHERE n.x = '${word} n.x = 1' RETURN "${word} (n)" AS x`,
      (word) => `MATCH (n) /* ${word} n.x = 1 */ RETURN n // ${word} (n)`,
      (word) => `RETURN [${word} IN [1] WHERE ${word} > 0 | ${word}] AS l`,
    )
    fc.assert(
      fc.property(uses, keyword, (use, word) => {
        expect(() => judge(use(word))).not.toThrow()
      }),
      { numRuns: 300 },
    )
  })

  it('lets harmless statements pass in any case and with any blanks', () => {
    const plain = [...HARMLESS, ...HARMLESS_IN_NEO4J].filter((text) => !/\\|\$\(/.test(text))
    fc.assert(
      fc.property(fc.constantFrom(...plain).chain(disguised), (text) => {
        expect(() => judge(text)).not.toThrow()
      }),
      { numRuns: 500 },
    )
  })

  it('never fails in another way than by its own faults', () => {
    const piece = fc.constantFrom(
      ...'()[]{}.,:;|&!%+-*/^=<>$`\'"\\'.split(''),
      'SET',
      'MATCH',
      'n',
      '1',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((all) => all.join(' ')),
        ),
        (text) => {
          try {
            judge(text)
          } catch (error) {
            expect(error).toBeInstanceOf(QueryFault)
          }
        },
      ),
      { numRuns: 1000 },
    )
  })
})
