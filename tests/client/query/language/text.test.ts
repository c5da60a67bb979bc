import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearest } from '../../../../client/query/language/did-you-mean.ts'
import { parameterNames } from '../../../../client/query/language/parameter-names.ts'
import { scan } from '../../../../client/query/language/scan.ts'
import {
  hasReturn,
  placeIn,
  statementAt,
  statementsIn,
} from '../../../../client/query/language/statements.ts'

describe('scan', () => {
  it('takes any text apart without a gap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tokens = scan(text)
        expect(tokens.map((token) => token.text).join('')).toBe(text)
        expect(
          tokens.every(({ from, to }, index) => from === (tokens[index - 1]?.to ?? 0) && to > from),
        ).toBe(true)
      }),
    )
  })

  it('knows texts, comments, names and parameters', () => {
    const kinds = scan("RETURN 'it\\'s; $no' // ; $no\n+ `a;b` + $x + 1..2")
      .filter(({ kind }) => kind !== 'space')
      .map(({ kind }) => kind)
    expect(kinds).toEqual(
      'word text comment mark quoted mark parameter mark number mark mark number'.split(' '),
    )
  })
})

describe('statements', () => {
  it('end at a ; that stands in no text, name or comment', () => {
    const text = "RETURN ';' AS a; // one;\n /* ; */ RETURN `;` ;;\n"
    expect(statementsIn(text).map((each) => each.text)).toEqual(["RETURN ';' AS a", 'RETURN `;`'])
    for (const each of statementsIn(text)) expect(text.slice(each.from, each.to)).toBe(each.text)
  })

  it('are found by the place of the cursor', () => {
    const text = 'RETURN 1;\nRETURN 2;\n'
    expect(placeIn('a;\nbc d', 6)).toEqual({ line: 2, column: 4 })
    expect(statementAt(text, 3)?.text).toBe('RETURN 1')
    expect(statementAt(text, 12)?.text).toBe('RETURN 2')
    expect(statementAt(text, text.length)?.text).toBe('RETURN 2')
    expect(statementAt('// nothing', 2)).toBeNull()
  })
})

describe('hasReturn', () => {
  it('knows the word from a text, a name and a comment', () => {
    expect(hasReturn('CREATE (n) return n')).toBe(true)
    expect(hasReturn("CREATE (:`RETURN` {x: 'RETURN'}) // RETURN")).toBe(false)
  })
})

describe('parameterNames', () => {
  it('names each once, and none in texts and comments', () => {
    expect(parameterNames("RETURN $b, $a, $b, $`odd name`, '$c' // $d")).toEqual([
      'b',
      'a',
      'odd name',
    ])
  })
})

describe('nearest', () => {
  it('finds what was meant, and nothing where it is too far', () => {
    const known = ['Actor', 'Incident', 'Document', 'ATTRIBUTED_TO']
    expect(nearest('Acotr', known)).toBe('Actor')
    expect(nearest('incidents', known)).toBe('Incident')
    expect(nearest('ATTRIBUTED', known)).toBe('ATTRIBUTED_TO')
    expect(nearest('Person', known)).toBeNull()
    expect(nearest('x', [])).toBeNull()
  })
})
