import { describe, expect, it } from 'vitest'
import { openQuestions } from '../../../graph-data/claims/gaps.ts'
import { merge, NO_DATA } from '../../../graph-data/model/graph-data.ts'
import { structureOf } from '../../../graph-data/claims/sides.ts'
import { node, relationship } from '../../client/sample.ts'

const said = (assertedBy: string[], documents: string[], more = {}) => ({
  assertedBy,
  documents,
  date: '2025',
  ...more,
})

const NODES = [
  node('org:cz-mfa', 'government-body', 'Czech ministry'),
  node('state:cz', 'state', 'Czech Republic'),
  node('state:cn', 'state', 'China'),
  node('state:us', 'state', 'United States'),
  node('grp:apt31', 'threat-group', 'APT31'),
  node('inc:campaign', 'campaign', 'Campaign'),
]

const RELATIONSHIPS = [
  relationship('clm:part', 'PART_OF', 'org:cz-mfa', 'state:cz'),
  relationship(
    'clm:1',
    'ATTRIBUTED_TO',
    'inc:campaign',
    'grp:apt31',
    said(['Czech ministry'], ['doc:a']),
  ),
  relationship(
    'clm:2',
    'ATTRIBUTED_TO',
    'inc:campaign',
    'grp:apt31',
    said(['Czech Republic'], ['doc:b']),
  ),
  relationship(
    'clm:3',
    'ATTRIBUTED_TO',
    'inc:campaign',
    'state:cn',
    said(['Czech Republic'], ['doc:a']),
  ),
  relationship(
    'clm:4',
    'ATTRIBUTED_TO',
    'inc:campaign',
    'state:cn',
    said(['United States'], ['doc:a']),
  ),
  relationship('clm:5', 'TARGETED', 'inc:campaign', 'org:cz-mfa', {
    documents: ['doc:a', 'doc:b'],
  }),
  relationship(
    'clm:6',
    'CONDEMNED',
    'state:us',
    'inc:campaign',
    said(['United States'], ['doc:a', 'doc:b']),
  ),
  relationship(
    'clm:7',
    'LINKED_TO',
    'grp:apt31',
    'state:cn',
    said(['A voice'], ['doc:a', 'doc:b'], { disputedBy: ['clm:9'] }),
  ),
  relationship(
    'clm:8',
    'LINKED_TO',
    'grp:apt31',
    'state:cn',
    said(['China'], ['doc:a', 'doc:b'], { stance: 'denies' }),
  ),
]

const STRUCTURE = structureOf(merge(NO_DATA, { nodes: NODES, relationships: RELATIONSHIPS }))
const ALL = RELATIONSHIPS.map(({ id }) => id)

function asked(ids: readonly string[]): Record<string, readonly string[]> {
  return Object.fromEntries(openQuestions(STRUCTURE, ids).map(({ gap, ids: own }) => [gap, own]))
}

describe('openQuestions', () => {
  it('tells one speaker from two, whatever the number of documents', () => {
    expect(asked(ALL)['one-speaker']).toEqual(['clm:1', 'clm:2', 'clm:7'])
  })

  it('tells what stands in one document, whatever the number of speakers', () => {
    expect(asked(ALL)['one-document']).toEqual(['clm:3', 'clm:4'])
  })

  it('tells what names nobody, bears no date, and is contested', () => {
    const { contested, undated, 'nobody-named': nobody } = asked(ALL)
    expect({ contested, undated, nobody }).toEqual({
      contested: ['clm:7'],
      undated: ['clm:5'],
      nobody: ['clm:5'],
    })
  })

  it('does not ask about background, and only about what it is given', () => {
    expect(Object.values(asked(ALL)).flat()).not.toContain('clm:part')
    expect(asked(['clm:6', 'clm:8', 'clm:part'])).toEqual({})
  })

  it('looks for other speakers beyond what is asked about', () => {
    expect(asked(['clm:3'])).toEqual({ 'one-document': ['clm:3'] })
  })
})
