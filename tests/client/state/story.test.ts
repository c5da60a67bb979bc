import { describe, expect, it } from 'vitest'
import type { ClaimAnswer, Quote } from '../../../graph-data/model/api.ts'
import type { GraphRelationship } from '../../../graph-data/model/subgraph.ts'
import { storyOf, type Story } from '../../../client/state/story.ts'
import { footnoteInWords, sentenceInWords, storyAsText } from '../../../client/state/story-text.ts'
import { claim, node, relationship } from '../sample.ts'

const NODES = [
  node('org:cz-mfa', 'government-body', 'Czech ministry'),
  node('inc:campaign', 'campaign', 'Campaign'),
  node('grp:apt31', 'threat-group', 'APT31'),
  node('svc:mss', 'intelligence-service', 'MSS'),
]

function quote(id: string, words: string, start = 0): Quote {
  const document = {
    id,
    title: `Title of ${id}`,
    publisher: null,
    published: '2025-05-29',
    url: null,
    language: 'en',
  }
  return { quote: words, start, end: start + words.length, document }
}

function attribution(id: string, more: GraphRelationship['properties'] = {}): GraphRelationship {
  return relationship(id, 'ATTRIBUTED_TO', 'inc:campaign', 'grp:apt31', more)
}

const TARGETED = relationship('clm:1', 'TARGETED', 'inc:campaign', 'org:cz-mfa', {
  date: '2022/..',
  assertedBy: ['Czech ministry'],
})
const FIRST = attribution('clm:2', { date: '2025-05-28', assertedBy: ['Czech ministry', 'NCA'] })
const SECOND = attribution('clm:3', { date: '2024', assertedBy: ['NCA'], disputedBy: ['clm:9'] })
const LINKED = relationship('clm:4', 'LINKED_TO', 'grp:apt31', 'svc:mss', { certainty: 'implied' })
const DENIED = relationship('clm:5', 'LINKED_TO', 'grp:apt31', 'svc:mss', {
  stance: 'denies',
  assertedBy: ['China'],
  date: '2025-05',
})
const RELATIONSHIPS = [TARGETED, FIRST, SECOND, LINKED, DENIED]

const SHARED = quote('doc:a', 'One for two')
const CLAIMS = new Map<string, ClaimAnswer>(
  [
    claim({ id: 'clm:1', quotes: [SHARED] }),
    claim({ id: 'clm:2', quotes: [quote('doc:b', '“Already quoted”'), SHARED] }),
    claim({ id: 'clm:4', quotes: [] }),
    claim({ id: 'clm:3', quotes: [quote('doc:a', 'Further on', 50)] }),
  ].map((each) => [each.id, each]),
)

function told(
  relationships = RELATIONSHIPS,
  claims: ReadonlyMap<string, ClaimAnswer> = CLAIMS,
): Story {
  const graph = { nodes: NODES, relationships, truncated: null }
  const steps = [['clm:1'], ['clm:2', 'clm:3'], ['clm:4', 'clm:5']]
  return storyOf(
    graph,
    { nodes: ['org:cz-mfa', 'inc:campaign', 'grp:apt31', 'svc:mss'], steps },
    claims,
  )
}

describe('storyOf', () => {
  it('tells each step, the same statement once, with all who say it and its dates', () => {
    const story = told()
    expect([story.from, story.to]).toEqual(['Czech ministry', 'MSS'])
    expect(story.sentences.map(sentenceInWords)).toEqual([
      'Since 2022: Campaign targeted Czech ministry (said by Czech ministry).',
      'Between 2024 and 28 May 2025: Campaign is attributed to APT31 (said by Czech ministry and NCA; contested).',
      'Undated: APT31 is linked to MSS (nobody is named as saying so; between the lines).',
      'In May 2025: Denied by China: APT31 is linked to MSS.',
    ])
  })

  it('numbers each quote once, in the order in which it is first needed', () => {
    const story = told()
    expect(story.sentences.map(({ notes }) => notes)).toEqual([[1], [1, 2, 3], [], []])
    expect(story.footnotes.map(({ number, quote: { quote: words } }) => [number, words])).toEqual([
      [1, 'One for two'],
      [2, '“Already quoted”'],
      [3, 'Further on'],
    ])
    expect(story.footnotes.map((note) => note.relationship)).toEqual(['clm:1', 'clm:2', 'clm:3'])
  })

  it('calls it hedged only where nobody says it outright, and leaves out whoever speaks of himself', () => {
    const own = relationship('clm:4', 'LINKED_TO', 'grp:apt31', 'svc:mss', {
      assertedBy: ['APT31'],
      certainty: 'hedged',
      date: '2025-05-28',
    })
    const [sentence] = told([own]).sentences
    expect(sentence && sentenceInWords(sentence)).toBe(
      'On 28 May 2025: APT31 is linked to MSS (with reservations).',
    )
    const mixed = [attribution('clm:2', { certainty: 'hedged' }), attribution('clm:3')]
    expect(told(mixed).sentences[0]?.certainty).toBe('explicit')
  })

  it('stands without footnotes while the claims are not here', () => {
    const story = told(RELATIONSHIPS, new Map())
    expect(story.footnotes).toEqual([])
    expect(story.sentences).toHaveLength(4)
  })

  it('names what is not in the graph by its id, and passes over relationships that are not there', () => {
    const graph = { nodes: [], relationships: [TARGETED], truncated: null }
    const path = { nodes: ['org:cz-mfa', 'inc:campaign'], steps: [['clm:1', 'clm:nowhere']] }
    const story = storyOf(graph, path, CLAIMS)
    expect(story.from).toBe('org:cz-mfa')
    expect(story.sentences.map(({ words }) => words)).toEqual(['inc:campaign targeted org:cz-mfa'])
  })

  it('tells when it was published, where it bears no date', () => {
    const bare = relationship('clm:1', 'TARGETED', 'inc:campaign', 'org:cz-mfa')
    const first = (claims: ReadonlyMap<string, ClaimAnswer>) => told([bare], claims).sentences[0]
    expect(first(CLAIMS)).toMatchObject({ dates: null, published: '2025-05-29' })
    const [sentence] = told([bare]).sentences
    expect(sentence && sentenceInWords(sentence)).toMatch(/^Undated, published 29 May 2025: /)
    expect(first(new Map())).toMatchObject({ dates: null, published: null })
  })

  it('joins two dates of which one is an interval without misreading them', () => {
    const claims = [
      { ...TARGETED, id: 'clm:2' },
      relationship('clm:3', 'TARGETED', 'inc:campaign', 'org:cz-mfa', { date: '2025' }),
    ]
    const [sentence] = told(claims).sentences
    expect(sentence && sentenceInWords(sentence)).toMatch(/^Since 2022; 2025: Campaign targeted/)
  })
})

describe('the story as text', () => {
  it('is a heading, sentences with numbers, the quotes and the address', () => {
    expect(storyAsText(told([TARGETED, FIRST]), 'http://x/')).toBe(
      [
        'How Czech ministry is connected with MSS',
        'Since 2022: Campaign targeted Czech ministry (said by Czech ministry). [1]\n' +
          'On 28 May 2025: Campaign is attributed to APT31 (said by Czech ministry and NCA). [1][2]',
        'Sources\n[1] “One for two” — Title of doc:a, 29 May 2025\n' +
          '[2] “Already quoted” — Title of doc:b, 29 May 2025',
        'http://x/',
      ].join('\n\n'),
    )
  })

  it('has no heading for sources where there are none', () => {
    expect(storyAsText(told(RELATIONSHIPS, new Map()), 'x')).not.toContain('Sources')
  })

  it('leaves the quotation marks of a quote as they are', () => {
    const [, second] = told().footnotes
    expect(second && footnoteInWords(second)).toMatch(/^“Already quoted” — /)
  })
})
