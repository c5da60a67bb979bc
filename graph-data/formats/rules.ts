import { compareRanges, parsePartialDate } from '../model/dates.ts'
import { actorKindOf, isIncidentId } from '../model/ids.ts'
import { CLAIM_TYPES, type EndKind } from '../model/kinds.ts'
import type { DocumentFile, ReadClaim } from './curated-schema.ts'

/** What is wrong with one claim, and at which of its fields. */
export interface Breach {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** The rules that a claim must keep beside its schema. `isKnown` tells whether an id exists. */
export function checkClaim(
  claim: ReadClaim,
  document: DocumentFile,
  isKnown: (id: string) => boolean,
): Breach[] {
  return [
    ...checkRoles(claim, isKnown),
    ...foreignWording(claim),
    ...impossibleDate(claim, document),
  ]
}

/** What a claim says about other things, whoever wrote it down. */
export type ClaimRoles = Pick<ReadClaim, 'type' | 'subject' | 'object' | 'asserters'> & {
  readonly about?: string | null | undefined
}

/** The rules about the ends of a claim: they are there, fit its type, and differ. */
export function checkRoles(claim: ClaimRoles, isKnown: (id: string) => boolean): Breach[] {
  return [...unknownIds(claim, isKnown), ...misfitEnds(claim), ...repeatedEnds(claim)]
}

function unknownIds(claim: ClaimRoles, isKnown: (id: string) => boolean): Breach[] {
  const named: [readonly PropertyKey[], string][] = [
    [['subject'], claim.subject],
    [['object'], claim.object],
    ...claim.asserters.map((id, index): [readonly PropertyKey[], string] => [
      ['asserters', index],
      id,
    ]),
  ]
  if (claim.about) named.push([['about'], claim.about])
  return named.flatMap(([path, id]) =>
    isKnown(id) ? [] : [{ path, message: `there is no ${id}; add its file, or mend the id` }],
  )
}

function misfitEnds(claim: ClaimRoles): Breach[] {
  const spec = CLAIM_TYPES[claim.type]
  const ends = [
    ['subject', claim.subject, spec.subject],
    ['object', claim.object, spec.object],
  ] as const
  return ends.flatMap(([end, id, kinds]) => {
    if (kinds.some((kind: EndKind) => isOfKind(id, kind))) return []
    const message = `the ${end} of ${claim.type} must be ${kinds.map(article).join(' or ')}, and ${id} is not`
    return [{ path: [end], message }]
  })
}

function isOfKind(id: string, kind: EndKind): boolean {
  if (kind === 'incident') return isIncidentId(id)
  if (kind === 'actor') return !isIncidentId(id)
  return actorKindOf(id) === kind
}

function article(kind: EndKind): string {
  return `${/^[aeio]/.test(kind) ? 'an' : 'a'} ${kind.replaceAll('-', ' ')}`
}

function repeatedEnds(claim: ClaimRoles): Breach[] {
  const breaches: Breach[] = []
  if (claim.subject === claim.object) {
    breaches.push({ path: ['object'], message: 'subject and object are the same' })
  }
  if (claim.about && [claim.subject, claim.object].some((end) => end === claim.about)) {
    breaches.push({ path: ['about'], message: 'is an end of the claim already: leave it out' })
  }
  return breaches
}

function foreignWording(claim: ReadClaim): Breach[] {
  if (!claim.wording || claim.quote.includes(claim.wording)) return []
  return [{ path: ['wording'], message: 'must stand in the quote, to the letter' }]
}

function impossibleDate(claim: ReadClaim, document: DocumentFile): Breach[] {
  if (!claim.date || !document.published) return []
  const order = compareRanges(parsePartialDate(claim.date), parsePartialDate(document.published))
  if (order !== 'after') return []
  const message = `is after the document was published (${document.published})`
  return [{ path: ['date'], message }]
}
