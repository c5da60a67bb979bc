import { describe, expect, it } from 'vitest'
import { differenceOf, marksOf } from '../../../client/state/difference.ts'
import { parsePartialDate } from '../../../graph-data/model/dates.ts'
import type { GraphRelationship } from '../../../graph-data/model/subgraph.ts'
import { relationship } from '../sample.ts'

const PUBLISHED = new Map([
  ['doc:march', parsePartialDate('2024-03-10')],
  ['doc:may', parsePartialDate('2024-05-20')],
  ['doc:july', parsePartialDate('2024-07')],
])

function claim(
  id: string,
  documents: readonly string[],
  more: GraphRelationship['properties'] = {},
): GraphRelationship {
  return relationship(id, 'ATTRIBUTED_TO', 'inc:campaign', 'state:cn', {
    documents: [...documents],
    stance: 'asserts',
    ...more,
  })
}

const LINES = [
  claim('clm:old', ['doc:march']),
  claim('clm:new', ['doc:may', 'doc:july']),
  claim('clm:late', ['doc:july']),
  claim('clm:undated', ['doc:unknown']),
  claim('clm:attacked', ['doc:march'], { disputedBy: ['clm:denial'] }),
  claim('clm:denial', ['doc:may'], { stance: 'denies' }),
  claim('clm:retracted', ['doc:march'], { disputedBy: ['clm:retraction'] }),
  claim('clm:retraction', ['doc:may'], { stance: 'withdraws' }),
  claim('clm:new-and-disputed', ['doc:may'], { disputedBy: ['clm:denial'] }),
  claim('clm:new-and-retracted', ['doc:may'], { disputedBy: ['clm:retraction'] }),
  claim('clm:disputed-before', ['doc:march'], { disputedBy: ['clm:first', 'clm:denial'] }),
  claim('clm:first', ['doc:march'], { stance: 'denies' }),
]

const between = (from: string, to: string) =>
  Object.fromEntries(differenceOf(LINES, { from, to }, PUBLISHED))

describe('the difference between two days', () => {
  it('tells what was added, withdrawn and newly disputed', () => {
    expect(between('2024-04-01', '2024-06-01')).toEqual({
      'clm:old': 'unchanged',
      'clm:new': 'added',
      'clm:late': 'absent',
      'clm:undated': 'unknown',
      'clm:attacked': 'disputed',
      'clm:denial': 'disputed',
      'clm:retracted': 'withdrawn',
      'clm:retraction': 'withdrawn',
      'clm:new-and-disputed': 'added',
      'clm:new-and-retracted': 'withdrawn',
      'clm:disputed-before': 'unchanged',
      'clm:first': 'unchanged',
    })
  })

  it('is nothing between a day and itself', () => {
    const changes = differenceOf(LINES, { from: '2024-06-01', to: '2024-06-01' }, PUBLISHED)
    expect(marksOf(changes).size).toBe(0)
  })

  it('takes a partial date from its first day on', () => {
    expect(between('2024-06-30', '2024-07-01')['clm:late']).toBe('added')
    expect(between('2024-06-01', '2024-06-30')['clm:late']).toBe('absent')
  })

  it('marks only what has changed', () => {
    const marks = marksOf(differenceOf(LINES, { from: '2024-04-01', to: '2024-06-01' }, PUBLISHED))
    expect(marks.get('clm:new')).toBe('added')
    expect(marks.has('clm:old')).toBe(false)
    expect(marks.has('clm:late')).toBe(false)
    expect(marks.has('clm:undated')).toBe(false)
  })
})
