import { ROLE_TYPES } from './kinds.ts'
import { foreignPart, modelLabelOf } from './known-part.ts'
import type { GraphNode, GraphRelationship, Properties } from './subgraph.ts'

type Property = Properties[string] | undefined

/** Where a claim was read; the offsets are those of the document's text. */
export interface HeldEvidence {
  readonly document: string
  readonly quote: Property
  readonly start: Property
  readonly end: Property
}

/** A claim as a store or a file holds it: not yet held against the model. */
export interface HeldClaim {
  readonly id: string
  readonly type: Property
  readonly subject: string | undefined
  readonly object: string | undefined
  readonly about: string | null
  readonly asserters: readonly string[]
  readonly stance: Property
  readonly certainty: Property
  readonly wording: Property
  readonly date: Property
  readonly disputes: readonly string[]
  readonly evidence: readonly HeldEvidence[]
  readonly origin: Property
}

/** While its roles come in, its lists are without order and may repeat themselves. */
type OpenClaim = {
  -readonly [Key in keyof HeldClaim]: HeldClaim[Key] extends readonly (infer Item)[]
    ? Item[]
    : HeldClaim[Key]
}
type Part = Pick<GraphRelationship, 'type' | 'source' | 'target' | 'properties'>

/** Claims in place of their nodes, their roles, and the relationships that are drawn of them. */
export interface FoldedClaims {
  /** Sorted by id. */
  readonly claims: readonly HeldClaim[]
  /** What of their nodes the model has no place for. */
  readonly foreign: readonly GraphNode[]
  /** So many relationships are drawn of them. */
  readonly drawn: number
}

/** Claims that take in what is theirs as it comes: a fifth of the memory that it takes apart. */
export interface ClaimFolding {
  /** Whether it is a claim, and folded now. */
  addNode(node: GraphNode): boolean
  /** Whether it belongs to a claim that was added before, as its role or as what is drawn of it. */
  addRelationship(relationship: Part): boolean
  /** Nothing is added after it. */
  done(): FoldedClaims
}

const ROLES: ReadonlySet<string> = new Set(ROLE_TYPES)

export function createClaimFolding(): ClaimFolding {
  const claims = new Map<string, OpenClaim>()
  const foreign: GraphNode[] = []
  let drawn = 0
  return {
    addNode(node) {
      if (modelLabelOf(node) !== 'Claim') return false
      claims.set(node.id, openClaim(node))
      foreign.push(...foreignPart(node))
      return true
    },
    addRelationship(relationship) {
      if (!ROLES.has(relationship.type)) {
        const isDrawn = claims.has(String(relationship.properties['claimId']))
        if (isDrawn) drawn += 1
        return isDrawn
      }
      const claim = claims.get(relationship.source)
      if (claim) addRole(claim, relationship)
      return claim !== undefined
    },
    done() {
      const all = [...claims.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
      for (const claim of all) finish(claim)
      return { claims: all, foreign, drawn }
    },
  }
}

/** Shared by the lists that stay empty, which most do. */
const NONE: never[] = []

function openClaim({ id, properties }: GraphNode): OpenClaim {
  const { type, stance, certainty, wording = null, date = null, origin } = properties
  const ends = { subject: undefined, object: undefined, about: null, asserters: NONE }
  const rest = { disputes: NONE, evidence: NONE, origin }
  return { id, type, ...ends, stance, certainty, wording, date, ...rest }
}

function addRole(claim: OpenClaim, { type, target, properties }: Part): void {
  if (type === 'SUBJECT') claim.subject = first(claim.subject, target)
  else if (type === 'OBJECT') claim.object = first(claim.object, target)
  else if (type === 'ABOUT') claim.about = first(claim.about, target)
  else if (type === 'ASSERTED_BY') claim.asserters = withItem(claim.asserters, target)
  else if (type === 'DISPUTES') claim.disputes = withItem(claim.disputes, target)
  else {
    const { quote, start, end } = properties
    claim.evidence = withItem(claim.evidence, { document: target, quote, start, end })
  }
}

/** Of several, which only a graph of somebody else's making has, always the same one. */
function first(known: string | null | undefined, given: string): string {
  return known === null || known === undefined || given < known ? given : known
}

function withItem<Item>(list: Item[], item: Item): Item[] {
  if (list === NONE) return [item]
  list.push(item)
  return list
}

function finish(claim: OpenClaim): void {
  claim.asserters = sortedOnce(claim.asserters)
  claim.disputes = sortedOnce(claim.disputes)
  if (claim.evidence.length > 1) claim.evidence.sort(byPlace)
}

function sortedOnce(texts: string[]): string[] {
  return texts.length > 1 ? [...new Set(texts)].toSorted() : texts
}

function byPlace(a: HeldEvidence, b: HeldEvidence): number {
  if (a.document !== b.document) return a.document < b.document ? -1 : 1
  return Number(a.start) - Number(b.start)
}
