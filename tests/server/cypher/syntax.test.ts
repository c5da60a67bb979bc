import { describe, expect, it } from 'vitest'
import { splitStatement } from '../../../server/cypher/clauses.ts'
import type { Node } from '../../../server/cypher/syntax/ast.ts'
import { parse } from '../../../server/cypher/syntax/queries.ts'
import { QueryFault, QueryUnsupported } from '../../../server/store/errors.ts'

const clausesOf = (text: string) => parse(splitStatement(text)).queries.flat()

/** The structure of an expression: each node's kind or operator before its parts. */
function structure(text: string): string {
  const [clause] = clausesOf(`RETURN ${text}`)
  const [item] = clause?.children ?? []
  return item === undefined ? '' : shown(item.children[0] ?? item, `RETURN ${text}`)
}

function shown(node: Node, text: string): string {
  if (node.children.length === 0) return text.slice(node.start, node.end)
  const parts = node.children.map((child) => shown(child, text)).join(' ')
  return `(${'operator' in node ? node.operator : node.kind} ${parts})`
}

describe('the structure of an expression', () => {
  it.each([
    ['1 + 2 * 3 - 4', '(- (+ 1 (* 2 3)) 4)'],
    ['2 ^ 3 ^ 2', '(^ (^ 2 3) 2)'],
    ['-a ^ 2', '(^ (- a) 2)'],
    ['NOT a = b AND c OR d XOR e', '(OR (AND (NOT (= a b)) c) (XOR d e))'],
    ['a < b <= c', '(chain a b c)'],
    ['a + b IN c + d', '(IN (+ a b) (+ c d))'],
    ['a IS NOT NULL = b', '(= (nullCheck a) b)'],
    ["a STARTS WITH 'x' + b", "(STARTS WITH a (+ 'x' b))"],
    ['a.b[0].c[1..]', '(slice (property (index (property a) 0)) 1)'],
    ['a:B|C AND d', '(AND (labelCheck a :B|C) d)'],
    ['[x IN l WHERE x:A | x.b]', '(comprehension l (labelCheck x :A) (property x))'],
    ['[x IN l]', '(comprehension l)'],
    ['[a, b IN c]', '(list a (IN b c))'],
    ['any(x IN l WHERE x > 1)', '(quantifier l (> x 1))'],
    ['any(l)', '(call l)'],
    ['reduce(s = 0, x IN l | s + x)', '(reduce 0 l (+ s x))'],
    ['CASE a WHEN 1 THEN b ELSE c END', '(case a 1 b c)'],
    ['case.x', '(property case)'],
    ['a {.b, c: d, e}', '(mapProjection a d e)'],
    [
      '(a)-[:R]->(b)',
      '(patternCheck (pattern (nodePattern a) (relationshipPattern :R) (nodePattern b)))',
    ],
    ['(a) - (b)', '(- (group a) (group b))'],
    ['count(DISTINCT a) + count(*)', '(+ (call a) count(*))'],
    ['EXISTS { (a)-->() } = b', '(= (subquery (match (pattern (nodePattern a) -- ()))) b)'],
  ])('%s', (text, expected) => {
    expect(structure(text).replace('--> ()', '-- ()')).toBe(expected)
  })
})

describe('a pattern', () => {
  it('has its variables, labels, ranges and conditions', () => {
    const [match] = clausesOf('MATCH p = (a:A {x: 1})<-[r:R|S*1..2]-( WHERE true) RETURN p')
    expect(match).toMatchObject({
      kind: 'match',
      patterns: [
        {
          variable: { name: 'p' },
          parts: [
            { variable: { name: 'a' }, properties: { kind: 'map', keys: ['x'] } },
            { variable: { name: 'r' }, range: '*1..2' },
            { variable: null, where: { kind: 'literal' } },
          ],
        },
      ],
    })
  })
})

describe('a quantifier', () => {
  it.each([
    ['+', '*1..'],
    ['*', '*0..'],
    ['{2}', '*2'],
    ['{,3}', '*0..3'],
    ['{2,}', '*2..'],
    ['{1,3}', '*1..3'],
  ])('%s says the same as %s', (quantifier, range) => {
    for (const text of [`(a)-[r]->${quantifier}(b)`, `(a) ((x)-[r]->(y))${quantifier} (b)`]) {
      const [match] = clausesOf(`MATCH ${text} RETURN a`)
      expect(match).toMatchObject({ patterns: [{ parts: [{}, { range }, {}] }] })
    }
  })
})

describe('what the embedded engine lacks', () => {
  it.each([
    'MATCH ((a)-->(b))+ RETURN a',
    'MATCH (a) ((x)-->(y))+ (b) RETURN x',
    'MATCH (a) ((x)-->(y))+ (b) RETURN *',
    'MATCH (a) ((x:A)-->(y))+ (b) RETURN a',
    'MATCH (a) ((x)-->(y) WHERE x.z)+ (b) RETURN a',
    'MATCH (a) ((x)-->()-->(y))+ (b) RETURN a',
    'MATCH (a) ((x)-->(y)) (b) RETURN a',
    'MATCH (a)-[*1..2]->+(b) RETURN a',
    'MATCH p = SHORTEST 2 (a)-->+(b) RETURN p',
    'MATCH p = SHORTEST 1 (a)-->+(b)-->(c) RETURN p',
    'MATCH p = ANY (a)-->+(b) RETURN p',
    'MATCH p = SHORTEST 1 (a)-->(b) RETURN p',
    'MATCH (n) WHERE n.x IS :: INTEGER RETURN n',
    'RETURN CASE 1 WHEN > 0 THEN 1 END AS x',
    'RETURN CASE 1 WHEN 1, 2 THEN 1 END AS x',
    'MATCH (n) RETURN [p = (n)-->() | p] AS l',
    "RETURN CASE 'a' WHEN STARTS WITH 'b' THEN 1 END AS x",
    'RETURN CASE 1 WHEN 2, IS NULL THEN 1 END AS x',
    "RETURN trim(BOTH 'x' FROM 'xa') AS x",
    "RETURN trim('x' FROM 'xa') AS x",
    'MATCH (n IS Label) RETURN n',
    'MATCH (n:$(x)) RETURN n',
    'MATCH (n) OPTIONAL CALL { RETURN 1 AS x } RETURN x',
  ])('is refused by name: %s', (text) => {
    expect(() => clausesOf(text)).toThrow(QueryUnsupported)
  })
})

describe('what makes no sense', () => {
  it.each([
    ['MATCH (n) RETURN (n', "Expected ')'", 19],
    ['MATCH (n RETURN n', "Expected ')'", 8],
    ['MATCH (n) RETURN n.', 'Expected a name', 19],
    ['RETURN [1, 2', "Expected ']'", 12],
    ['RETURN CASE WHEN 1 THEN 2', 'Expected END', 25],
    ['RETURN 1 2', 'Expected the next clause, before 2', 9],
    ['UNWIND [1] RETURN 1', 'Expected AS', 10],
    ['RETURN {a 1}', "Expected ':', before 1", 10],
    [`RETURN ${'-'.repeat(200)}1`, 'nested more than 100 deep', 107],
    [`RETURN 1${' + 1'.repeat(400)}`, 'more than 300 operators in a row', 1213],
  ])('%s: %s', (text, message, offset) => {
    const fault = expect.objectContaining({
      position: expect.objectContaining({ offset }) as unknown,
    })
    expect(() => clausesOf(text)).toThrow(QueryFault)
    expect(() => clausesOf(text)).toThrow(message)
    expect(() => clausesOf(text)).toThrow(fault)
  })
})
