import { isClaimId } from '../../model/ids.ts'
import type { GraphRelationship, Properties } from '../../model/subgraph.ts'
import { count, shown } from './foreign-notes.ts'

/** What a claim that is made of a relationship takes from it, and what follows from that. */
const USED: ReadonlySet<string> = new Set([
  'claimId',
  'assertedBy',
  'stance',
  'certainty',
  'date',
  'dateFrom',
  'dateTo',
  'origin',
])

type Claimless = Pick<GraphRelationship, 'type' | 'properties'>

/** What is lost of relationships whose claims are not in the file, in sentences. */
export function claimlessNotes(relationships: readonly Claimless[]): string[] {
  const notes = []
  const drawn = relationships.filter(({ properties }) => isClaimId(properties['claimId']))
  if (drawn.length > 0) {
    notes.push(
      `${count(drawn.length, 'relationship')} drawn from claims that are not in the file: their quotes, their wording, what they are about and what they dispute are left out; a file with claims and documents (npm run export -- --content evidence) keeps all that`,
    )
  }
  const disputed = relationships.filter(({ properties }) => isThere(properties['disputedBy']))
  if (disputed.length > 0) {
    notes.push(
      `${count(disputed.length, 'relationship')} disputed by other claims (disputedBy): the disputes are left out`,
    )
  }
  const others = relationships.map(otherProperties).filter((keys) => keys.length > 0)
  if (others.length > 0) {
    notes.push(
      `${count(others.length, 'relationship')} with properties that have no place in a claim, which are left out: ${shown(new Set(others.flat()))}`,
    )
  }
  return notes
}

function otherProperties({ type, properties }: Claimless): string[] {
  return Object.entries(properties).flatMap(([key, value]) => {
    // Some programs keep the type among the properties.
    const isKnown = USED.has(key) || key === 'disputedBy' || (key === 'type' && value === type)
    return isKnown || !isThere(value) ? [] : [key]
  })
}

function isThere(value: Properties[string] | undefined): boolean {
  if (value === undefined || value === null || value === '') return false
  return !Array.isArray(value) || value.length > 0
}
