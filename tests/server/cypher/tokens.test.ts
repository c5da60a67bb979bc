import { describe, expect, it } from 'vitest'
import { tokenize } from '../../../server/cypher/tokens.ts'

const texts = (text: string) => tokenize(text).map((token) => token.text)

describe('the tokens of a text', () => {
  it.each<[string, string[]]>([
    ['MATCH (n)-[:R*1..3]->(m)', 'MATCH ( n ) - [ : R * 1 .. 3 ] - > ( m )'.split(' ')],
    ['n.x<=1.5e3', ['n', '.', 'x', '<=', '1.5e3']],
    ['[*..2]', ['[', '*', '..', '2', ']']],
    ['[1..2][.5..]', ['[', '1', '..', '2', ']', '[', '.5', '..', ']']],
    ['a<>b =~ c += d || e::INT', ['a', '<>', 'b', '=~', 'c', '+=', 'd', '||', 'e', '::', 'INT']],
    ['0x1F 0o17 1_000', ['0x1F', '0o17', '1_000']],
    ['a/**/b//c\nd', ['a', 'b', 'd']],
    ['a /* ** / */ b', ['a', 'b']],
    ['$p $0 $`a b`', ['$p', '$0', '$`a b`']],
    ['a\u00a0b\u2003c\u3000d', ['a', 'b', 'c', 'd']],
    ['città 東京 _x1', ['città', '東京', '_x1']],
  ])('%j', (text, expected) => {
    expect(texts(text)).toEqual(expected)
  })

  it.each<[string, string, string]>([
    ["'it\\'s'", 'text', "it's"],
    ['"a\\n\\t\\\\\\u00e9\\q"', 'text', 'a\n\t\\é\\q'],
    ['`a``b`', 'quoted', 'a`b'],
    ['$`a``b`', 'parameter', 'a`b'],
    ['$name', 'parameter', 'name'],
  ])('%s is a %s with the value %j', (text, kind, value) => {
    expect(tokenize(text)).toMatchObject([{ kind, value, text }])
  })

  it('folds words as the engines do, which take more letters for s, i and k than one', () => {
    const words = tokenize('match ſET LıMIT SKıP \u212aEY')
    expect(words.map((word) => word.keyword)).toEqual(['MATCH', 'SET', 'LIMIT', 'SKIP', 'KEY'])
  })

  it('keeps the places of the tokens', () => {
    const text = 'MATCH /* x */ (n)\r\n// y\nRETURN n'
    for (const { offset, end, text: written } of tokenize(text)) {
      expect(text.slice(offset, end)).toBe(written)
    }
  })

  it('says where a text makes no sense', () => {
    expect(() => tokenize("RETURN\n  'x")).toThrow(
      expect.objectContaining({
        message: "this text has no closing '",
        position: { line: 2, column: 3, offset: 9 },
      }),
    )
  })
})
