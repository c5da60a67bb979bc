import type { ClaimAnswer, PathsAnswer, Quote } from '../../graph-data/model/api.ts'
import { parsePartialDate } from '../../graph-data/model/dates.ts'
import type { GraphNode, GraphRelationship } from '../../graph-data/model/subgraph.ts'
import { sortKey } from '../../graph-data/claims/days.ts'
import {
  certaintyOf,
  isContested,
  nameOf,
  stanceOf,
  textOf,
  textsOf,
} from '../../graph-data/model/graph-reading.ts'
import { claimIdOf } from '../../graph-data/model/graph-data.ts'
import { firstPublication } from '../../graph-data/claims/ledger.ts'
import { relationshipAsText } from '../../graph-data/model/sentence.ts'

export type StoryPath = PathsAnswer['paths'][number]
export type ClaimsById = ReadonlyMap<string, ClaimAnswer>

/** One thing that is said between two neighbours of the path. */
export interface StorySentence {
  /** What is said, without its speakers: `Campaign is attributed to APT31`. */
  readonly words: string
  /** The speakers, where the words do not name them already; null where the speaker is the subject. */
  readonly speakers: readonly string[] | null
  /** The first and the last date as EDTF; null where no claim bears one. */
  readonly dates: readonly [first: string, last: string] | null
  /** The first publication, where no claim bears a date and its quotes are here. */
  readonly published: string | null
  /** `hedged` or `implied` where nobody says it more plainly. */
  readonly certainty: string
  readonly isContested: boolean
  /** Numbers of footnotes, from 1. */
  readonly notes: readonly number[]
  readonly relationships: readonly string[]
}

export interface Footnote {
  readonly number: number
  readonly quote: Quote
  /** The first relationship that rests on it. */
  readonly relationship: string
}

/** A path told from one end to the other. */
export interface Story {
  readonly from: string
  readonly to: string
  readonly sentences: readonly StorySentence[]
  readonly footnotes: readonly Footnote[]
}

/**
 * Tells a path of `graph`: for each step, what is said between the two, each statement once with all
 * who say it. Quotes come from `claims`; a claim that is missing there has no footnote.
 */
export function storyOf(
  graph: PathsAnswer['graph'],
  { nodes, steps }: StoryPath,
  claims: ClaimsById,
): Story {
  const byId = new Map(graph.nodes.map((node) => [node.id, node]))
  const relationships = new Map(graph.relationships.map((each) => [each.id, each]))
  const footnotes = new Map<string, Footnote>()
  const nameOfEnd = (id: string | undefined): string => {
    const node = byId.get(id ?? '')
    return node ? nameOf(node) : (id ?? '')
  }
  const sentences = steps.flatMap((step) =>
    sameStatements(step.flatMap((id) => relationships.get(id) ?? [])).map((same) =>
      sentenceOf(same, byId, {
        notes: notesOf(same, claims, footnotes),
        published: firstPublication({ quotes: quotesOf(same, claims) }),
      }),
    ),
  )
  return {
    from: nameOfEnd(nodes[0]),
    to: nameOfEnd(nodes.at(-1)),
    sentences,
    footnotes: [...footnotes.values()],
  }
}

type Same = readonly [GraphRelationship, ...(readonly GraphRelationship[])]

function sameStatements(relationships: readonly GraphRelationship[]): readonly Same[] {
  const together = new Map<string, [GraphRelationship, ...GraphRelationship[]]>()
  for (const relationship of relationships) {
    const { type, source, target, properties } = relationship
    const key = [textOf(properties, 'stance'), type, source, target].join(' ')
    const same = together.get(key)
    if (same) same.push(relationship)
    else together.set(key, [relationship])
  }
  return [...together.values()]
}

/** The numbers of the quotes that these rest on; new ones are added to `footnotes`. */
function notesOf(
  same: Same,
  claims: ClaimsById,
  footnotes: Map<string, Footnote>,
): readonly number[] {
  const numbers = same.flatMap((relationship) =>
    quotesOf([relationship], claims).map((quote) => {
      const key = `${quote.document.id} ${quote.start} ${quote.end}`
      const number = footnotes.get(key)?.number ?? footnotes.size + 1
      if (number > footnotes.size) {
        footnotes.set(key, { number, quote, relationship: relationship.id })
      }
      return number
    }),
  )
  return [...new Set(numbers)].toSorted((a, b) => a - b)
}

function quotesOf(same: Same, claims: ClaimsById): readonly Quote[] {
  return same.flatMap((relationship) => claims.get(claimIdOf(relationship))?.quotes ?? [])
}

const PLAINNESS: readonly string[] = ['explicit', '', 'hedged', 'implied']

function sentenceOf(
  same: Same,
  nodes: ReadonlyMap<string, GraphNode>,
  { notes, published }: Pick<StorySentence, 'notes' | 'published'>,
): StorySentence {
  const [first] = same
  const dates = datesOf(same)
  const source = nodes.get(first.source) ?? nameless(first.source)
  const target = nodes.get(first.target) ?? nameless(first.target)
  const assertedBy = [...new Set(same.flatMap((each) => textsOf(each.properties, 'assertedBy')))]
  const stance = stanceOf(first)
  // The speakers of all stand behind the words, or, where it is denied, before them.
  const properties = { ...first.properties, assertedBy, certainty: 'explicit' }
  const certainties = new Set(same.map(certaintyOf))
  const isOwn = assertedBy.length === 1 && assertedBy[0] === nameOf(source)
  return {
    words: relationshipAsText({ ...first, properties }, source, target),
    speakers: stance !== 'asserts' || isOwn ? null : assertedBy,
    dates,
    published: dates === null ? published : null,
    certainty: PLAINNESS.find((each) => certainties.has(each)) ?? '',
    isContested: same.some(isContested),
    notes,
    relationships: same.map(({ id }) => id),
  }
}

function nameless(id: string): GraphNode {
  return { id, labels: [], properties: {} }
}

function datesOf(same: Same): StorySentence['dates'] {
  const dates = same.flatMap(({ properties }) => textOf(properties, 'date') ?? [])
  const sorted = dates.toSorted((a, b) =>
    sortKey(parsePartialDate(a)) < sortKey(parsePartialDate(b)) ? -1 : 1,
  )
  const [first] = sorted
  return first === undefined ? null : [first, sorted.at(-1) ?? first]
}
