import type { NamedNode } from '../model/api.ts'
import type { GraphNode, GraphRelationship } from '../model/subgraph.ts'
import {
  certaintyOf,
  isContested,
  kindOf,
  nameOf,
  stanceOf,
  textOf,
  type GraphData,
} from '../model/graph-reading.ts'

/** Speakers who are not independent of each other: a minister, the ministry and the state. */
export interface Side {
  /** The id of the body to which all of them belong; their own where there is no such body. */
  readonly id: string
  readonly name: string
  readonly speakers: readonly NamedNode[]
}

/** Who belongs to whom, as far as the relationships that are loaded tell. */
export interface Structure {
  readonly data: GraphData
  readonly parents: ReadonlyMap<string, string>
  /** The known members of each collective. */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>
  /** By a country's code, the id of its state; where that is not here, of one of its bodies. */
  readonly heads: ReadonlyMap<string, string>
}

const BELONGS: ReadonlySet<string> = new Set(['PART_OF', 'HOLDS_OFFICE'])

export function structureOf(data: GraphData): Structure {
  const parents = new Map<string, string>()
  const members = new Map<string, Set<string>>()
  for (const relationship of data.relationships.values()) {
    const { type, source, target } = relationship
    if (!isSettled(relationship)) continue
    if (BELONGS.has(type) && !parents.has(source)) parents.set(source, target)
    if (type === 'MEMBER_OF' && isCollective(data, target)) {
      members.set(target, (members.get(target) ?? new Set()).add(source))
    }
  }
  return { data, parents, members, heads: headsOf(data) }
}

/** These act for their country, whether or not a claim says so. */
const OFFICIAL: ReadonlySet<string> = new Set([
  'state',
  'government-body',
  'intelligence-service',
  'office',
])

function officialCountry(node: GraphNode | undefined): string | null {
  return node && OFFICIAL.has(kindOf(node)) ? textOf(node.properties, 'country') : null
}

function headsOf({ nodes }: GraphData): ReadonlyMap<string, string> {
  const heads = new Map<string, string>()
  for (const node of nodes.values()) {
    const country = officialCountry(node)
    if (country === null) continue
    if (kindOf(node) === 'state' || !heads.has(country)) heads.set(country, node.id)
  }
  return heads
}

/** That somebody only considers an actor to be part of another does not make them one side. */
function isSettled(relationship: GraphRelationship): boolean {
  const isReserved = certaintyOf(relationship) === 'hedged'
  return stanceOf(relationship) === 'asserts' && !isReserved && !isContested(relationship)
}

function isCollective(data: GraphData, id: string): boolean {
  const node = data.nodes.get(id)
  return node !== undefined && kindOf(node) === 'collective'
}

/**
 * The body at the top of the one to which an actor belongs, and of an official body the state; the
 * actor's own id where there is neither.
 */
export function sideOf({ data, parents, heads }: Structure, id: string): string {
  const seen = new Set([id])
  let top = id
  for (let next = parents.get(top); next !== undefined; next = parents.get(top)) {
    if (seen.has(next)) return top
    seen.add(next)
    top = next
  }
  const country = officialCountry(data.nodes.get(top))
  return (country !== null && heads.get(country)) || top
}

/**
 * The speakers by side, each once, in the order in which they come. A collective beside members of
 * its own says nothing that they do not say: it is left out.
 */
export function sidesOf(structure: Structure, speakers: readonly NamedNode[]): readonly Side[] {
  const sides = new Map<string, NamedNode[]>()
  for (const speaker of withoutUmbrellas(structure, speakers)) {
    const id = sideOf(structure, speaker.id)
    const known = sides.get(id)
    if (known) known.push(speaker)
    else sides.set(id, [speaker])
  }
  return [...sides].map(([id, own]) => ({
    id,
    name: nameOfSide(structure, id, own),
    speakers: own,
  }))
}

function withoutUmbrellas(
  { members }: Structure,
  speakers: readonly NamedNode[],
): readonly NamedNode[] {
  const once = new Map<string, NamedNode>()
  for (const speaker of speakers) if (!once.has(speaker.id)) once.set(speaker.id, speaker)
  return [...once.values()].filter(
    ({ id }) => ![...(members.get(id) ?? [])].some((member) => once.has(member)),
  )
}

function nameOfSide({ data }: Structure, id: string, speakers: readonly NamedNode[]): string {
  const node = data.nodes.get(id)
  return node ? nameOf(node) : (speakers.find((speaker) => speaker.id === id)?.name ?? id)
}

/** A side with those who speak for it: `European Union (Kaja Kallas)`. */
export function sideInWords({ name, speakers }: Side): string {
  const others = speakers.filter((speaker) => speaker.name !== name).map((other) => other.name)
  return others.length === 0 ? name : `${name} (${others.join(', ')})`
}
