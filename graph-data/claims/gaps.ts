import type { NamedNode } from '../model/api.ts'
import type { GraphRelationship } from '../model/subgraph.ts'
import { isDeed, speakersOf, statementOf } from './acts.ts'
import {
  isContested,
  kindOf,
  nameOf,
  stanceOf,
  textOf,
  textsOf,
  type GraphData,
} from '../model/graph-reading.ts'
import { sidesOf, type Structure } from './sides.ts'
import type { ToldClaim } from './told-claim.ts'

/** What the evidence leaves open, the weightiest first. */
export const GAPS = ['contested', 'nobody-named', 'one-speaker', 'one-document', 'undated'] as const
export type Gap = (typeof GAPS)[number]

/** What there is to back a claim; `statement` is the same for all claims that say the same. */
export interface Backing {
  readonly id: string
  readonly statement: string
  readonly speakers: readonly NamedNode[]
  readonly documents: readonly string[]
  readonly isDated: boolean
  readonly isContested: boolean
  /** The speaker's own doing, such as a denial: nobody else need say it. */
  readonly isOwn: boolean
}

export function backingOfClaim(claim: ToldClaim): Backing {
  return {
    id: claim.id,
    statement: statementOf(claim),
    speakers: speakersOf(claim),
    documents: claim.quotes.map(({ document }) => document.id),
    isDated: claim.date !== null,
    isContested: claim.disputedBy > 0,
    isOwn: claim.stance !== 'asserts' || isDeed(claim.relationship, claim.stance),
  }
}

type NodesByName = ReadonlyMap<string, NamedNode>

function backingOfRelationship(
  relationship: GraphRelationship,
  data: GraphData,
  byName: NodesByName,
): Backing {
  const { id, type, source, target, properties } = relationship
  const stance = stanceOf(relationship)
  const deed = isDeed(type, stance)
  const names = textsOf(properties, 'assertedBy')
  return {
    id,
    statement: [stance, type, source, target].join(' '),
    speakers: deed
      ? [named(data, source)]
      : names.map((name) => byName.get(name) ?? { id: name, name, kind: '' }),
    documents: textsOf(properties, 'documents'),
    isDated: textOf(properties, 'date') !== null,
    isContested: isContested(relationship),
    isOwn: stance !== 'asserts' || deed,
  }
}

function named(data: GraphData, id: string): NamedNode {
  const node = data.nodes.get(id)
  return node ? { id, name: nameOf(node), kind: kindOf(node) } : { id, name: id, kind: '' }
}

/** A relationship has its speakers by name only; one who is not loaded goes by the name. */
function nodesByName(data: GraphData): NodesByName {
  return new Map([...data.nodes.keys()].map((id) => [named(data, id).name, named(data, id)]))
}

/** The gaps of each claim, by its id. Who else says the same is looked for in all of `backings`. */
export function gapsOf(
  backings: readonly Backing[],
  structure: Structure,
): ReadonlyMap<string, readonly Gap[]> {
  const together = new Map<string, Backing[]>()
  for (const backing of backings) {
    const same = together.get(backing.statement)
    if (same) same.push(backing)
    else together.set(backing.statement, [backing])
  }
  return new Map(
    [...together.values()].flatMap((same) => {
      const sides = sidesOf(
        structure,
        same.flatMap(({ speakers }) => speakers),
      ).length
      const documents = new Set(same.flatMap((backing) => backing.documents)).size
      return same.map((backing) => [backing.id, gapsOfOne(backing, sides, documents)] as const)
    }),
  )
}

function gapsOfOne(backing: Backing, sides: number, documents: number): readonly Gap[] {
  const has: Readonly<Record<Gap, boolean>> = {
    contested: backing.isContested,
    'nobody-named': backing.speakers.length === 0,
    'one-speaker': backing.speakers.length > 0 && sides === 1 && !backing.isOwn,
    'one-document': documents === 1,
    undated: !backing.isDated,
  }
  return GAPS.filter((gap) => has[gap])
}

const BACKGROUND: ReadonlySet<string> = new Set(['PART_OF', 'MEMBER_OF', 'HOLDS_OFFICE'])

/** Who belongs to whom is background, and rarely said by anybody: it is not asked about. */
export function isAskedAbout(relationship: string): boolean {
  return !BACKGROUND.has(relationship)
}

/** For each gap the relationships among `ids` that have it, in the order of `GAPS`; none is empty. */
export function openQuestions(
  structure: Structure,
  ids: Iterable<string>,
): readonly { readonly gap: Gap; readonly ids: readonly string[] }[] {
  const { data } = structure
  const all = [...data.relationships.values()].filter(({ type }) => isAskedAbout(type))
  const byName = nodesByName(data)
  const backings = all.map((relationship) => backingOfRelationship(relationship, data, byName))
  const gaps = gapsOf(backings, structure)
  const wanted = [...ids].filter((id) => gaps.has(id))
  return GAPS.map((gap) => ({
    gap,
    ids: wanted.filter((id) => gaps.get(id)?.includes(gap) ?? false),
  })).filter((question) => question.ids.length > 0)
}
