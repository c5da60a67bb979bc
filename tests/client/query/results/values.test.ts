import { describe, expect, it } from 'vitest'
import { hintFor } from '../../../../client/query/results/problem-hint.ts'
import { resultColumns } from '../../../../client/query/results/result-columns.ts'
import { targetOf } from '../../../../client/query/results/targets.ts'
import { fullText, valueText } from '../../../../client/query/results/value-text.ts'
import { graphOf } from '../../../../client/state/result-graph.ts'
import { csvOf } from '../../../../client/state/table-export.ts'
import type { NodeValue, RelationshipValue } from '../../../../graph-data/model/value.ts'

const actor = (id: string): NodeValue => ({
  $: 'node',
  id,
  labels: ['Actor'],
  properties: { name: id.toUpperCase() },
})
const tie: RelationshipValue = {
  $: 'relationship',
  id: 'clm:1',
  type: 'LINKED_TO',
  source: 'a',
  target: 'b',
  properties: { claimId: 'clm:1' },
}

describe('graphOf', () => {
  it('finds nodes and relationships in paths, lists and maps, each once', () => {
    const path = { $: 'path', nodes: [actor('a'), actor('b')], relationships: [tie] } as const
    const graph = graphOf([[path, [actor('c')], { deep: { node: actor('d') } }], [actor('a')]])
    expect(graph.nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
    expect(graph.relationships.map(({ id }) => id)).toEqual(['clm:1'])
  })

  it('leaves out a relationship whose ends are not in the answer', () => {
    expect(graphOf([[actor('a'), tie]]).relationships).toEqual([])
  })

  it('finds nothing in plain values', () => {
    expect(graphOf([[1, 'text', null, true, ['x']]])).toEqual({ nodes: [], relationships: [] })
  })
})

describe('valueText', () => {
  it('names nodes, and tells paths with the way that each relationship points', () => {
    const forth = { $: 'path', nodes: [actor('a'), actor('b')], relationships: [tie] } as const
    const back = { $: 'path', nodes: [actor('b'), actor('a')], relationships: [tie] } as const
    expect(valueText(actor('a'))).toBe('A')
    expect(valueText(forth)).toBe('A — is linked to → B')
    expect(valueText(back)).toBe('B ← is linked to — A')
  })

  it('tells lists, maps and null', () => {
    expect(valueText([actor('a'), 1, null])).toBe('A, 1, null')
    expect(valueText([1, [2, []]])).toBe('1, [2, []]')
    expect(valueText([])).toBe('[]')
    expect(valueText({ n: actor('a'), m: [1, 2] })).toBe('{n: A, m: [1, 2]}')
  })

  it('tells all of a node where there is room', () => {
    expect(fullText([1, [2, 3]])).toBe('1\n[2, 3]')
    expect(fullText([])).toBe('[]')
    expect(fullText(actor('a'))).toBe('(:Actor) a\n  name: "A"')
  })
})

describe('targetOf', () => {
  it('opens actors, claims and what rests on a claim, and nothing else', () => {
    expect(targetOf(actor('a'))).toEqual({ type: 'node', id: 'a' })
    expect(targetOf({ ...actor('clm:2'), labels: ['Claim'] })).toEqual({
      type: 'relationship',
      id: 'clm:2',
    })
    expect(targetOf(tie)).toEqual({ type: 'relationship', id: 'clm:1' })
    expect(targetOf({ ...tie, properties: {} })).toBeNull()
    expect(targetOf({ ...actor('doc:1'), labels: ['Document'] })).toBeNull()
  })
})

describe('the columns of an answer', () => {
  it('go into a file with null empty, lists as JSON, and no formula', () => {
    const rows = [
      ['=1+1', null, ['a', 'b'], actor('a')],
      [12, true, { x: 1 }, tie],
    ]
    const columns = resultColumns(['text', 'b', 'list', 'node'], rows)
    expect(csvOf(columns, rows)).toBe(
      `text,b,list,node\r\n'=1+1,,"[""a"",""b""]",A\r\n12,true,"{""x"":1}",is linked to\r\n`,
    )
  })

  it('sort numbers as numbers, and what is null last', () => {
    const [column] = resultColumns(['n'], [])
    expect([[10], [null], ['x'], [true]].map((row) => column?.sortKey(row))).toEqual([
      10,
      null,
      'x',
      1,
    ])
  })
})

describe('hintFor', () => {
  const problem = (type: string, status = 400) => ({ type, title: 'T', status, detail: 'D' })

  const ASKED = { cypher: 'RETURN 1', writes: { allowed: false, reason: 'nobody may' } }

  it('tells somebody who would write why not, or how', () => {
    const refused = {
      ...problem('urn:demarche:problem:query-refused', 403),
      detail: 'SET is refused: it would write',
    }
    expect(hintFor(refused, ASKED)).toContain('nobody may')
    const allowed = { ...ASKED, writes: { allowed: true, reason: null } }
    expect(hintFor(refused, allowed)).toMatch(/write mode/)
  })

  it('tells somebody who writes SQL what Cypher has for it', () => {
    const asked = { ...ASKED, cypher: 'SELECT name FROM actor' }
    expect(hintFor(problem('urn:demarche:problem:query-fault'), asked)).toMatch(/MATCH/)
    expect(hintFor(problem('urn:demarche:problem:query-timeout'), asked)).not.toMatch(/SQL/)
  })

  it('has its own words for each kind of end', () => {
    const kinds = [
      'query-refused',
      'query-unsupported',
      'query-timeout',
      'query-too-large',
      'store-busy',
      'store-unavailable',
      'cut-off',
    ]
    const hints = kinds.map((kind) => hintFor(problem(`urn:demarche:problem:${kind}`), ASKED))
    expect(new Set(hints).size).toBe(kinds.length)
    expect(hints).not.toContain('')
    expect(hintFor(problem('about:blank', 0), ASKED)).toMatch(/Start the server/)
  })

  it('promises a place only where there is one', () => {
    const fault = problem('urn:demarche:problem:query-fault')
    expect(hintFor(fault, ASKED)).toBe('')
    const placed = { ...fault, position: { line: 1, column: 1, offset: 0 } }
    expect(hintFor(placed, ASKED)).toMatch(/underlined/)
  })
})
