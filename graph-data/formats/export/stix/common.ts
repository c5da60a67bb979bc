import type { About } from '../export-graph.ts'
import { stixId } from './stix-id.ts'

/** An object of STIX 2.1, as it stands in a bundle. */
export interface StixObject {
  readonly type: string
  readonly id: string
  readonly [property: string]: unknown
}

/** What every object of a bundle says about itself. */
export interface Common {
  readonly spec_version: '2.1'
  readonly created_by_ref: string
  readonly created: string
  readonly modified: string
  readonly object_marking_refs: readonly string[]
}

export const PRODUCER_ID = stixId('identity', 'demarche')
export const EXTENSION_ID = stixId('extension-definition', 'claims')

/**
 * When this mapping was made. An object keeps its `created` for good, and the graph does not keep
 * when a thing came into it; `modified` is the moment of writing.
 */
const CREATED = '2026-11-21T00:00:00.000Z'

export function commonOf({ generated, licence }: About): Common {
  return {
    spec_version: '2.1',
    created_by_ref: PRODUCER_ID,
    created: CREATED,
    modified: generated > CREATED ? generated : CREATED,
    object_marking_refs: [stixId('marking-definition', licence)],
  }
}

/** Who made the bundle, under which licence, and what the extension's properties mean. */
export function frameOf(about: About): StixObject[] {
  const { object_marking_refs, modified: _now, ...unmarked } = commonOf(about)
  const { created_by_ref: _self, ...ofProducer } = unmarked
  return [
    {
      type: 'identity',
      id: PRODUCER_ID,
      ...ofProducer,
      modified: CREATED,
      name: 'Demarche',
      description: 'The program that wrote this bundle. It asserts none of what stands in it.',
      identity_class: 'system',
    },
    {
      type: 'marking-definition',
      id: String(object_marking_refs[0]),
      ...unmarked,
      definition_type: 'statement',
      definition: { statement: about.licence },
    },
    {
      type: 'extension-definition',
      id: EXTENSION_ID,
      ...unmarked,
      modified: CREATED,
      name: 'Demarche claims',
      description: 'Who says what, in which words, and where it was read.',
      schema: DEFINITION,
      version: '1.0.0',
      extension_types: ['property-extension'],
    },
  ]
}

const DEFINITION = `Properties of the extension, each absent where it is not known.
On identity, intrusion-set, campaign: kind (state, government-body, intelligence-service, international-organisation, threat-group, person, office, collective; campaign, incident, series), country (ISO 3166-1 alpha-2), aliases (of an identity), date (EDTF, ISO 8601-2).
On report, grouping: published (EDTF), publisher, language (BCP 47), sha256 (of the text that was read), licence.
On relationship, opinion: claim_id; relationship (ATTRIBUTED_TO, CONDEMNED, SUMMONED, LINKED_TO, TARGETED, REJECTED, PART_OF, MEMBER_OF, HOLDS_OFFICE, SIMILAR_TO): what related-to stands for; subject_ref, object_ref; about_ref (a campaign); asserter_refs (who says it), asserter_names (where no object is known); stance (asserts, denies, withdraws); certainty (explicit, hedged, implied: how plainly the text says it); wording (the asserter's words of confidence); date (EDTF: of the statement, or of what happened), date_from, date_to (first and last possible day); disputed_refs (the relationships or opinions that it denies or contradicts); origin (who brought it).
On note: quotes, a list of: document_ref (a report or grouping), document_id, quote (verbatim), start, end (offsets in the document's text, in UTF-16 code units).`

/** The part of an object for which STIX has no property; nothing where there is none. */
export function extension(properties: Readonly<Record<string, unknown>>) {
  const own = present(properties)
  if (Object.keys(own).length === 0) return {}
  return { extensions: { [EXTENSION_ID]: { extension_type: 'property-extension', ...own } } }
}

/** What there is: no nulls, no empty lists, which STIX does not have. */
export function present(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) =>
        value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  )
}

export function firstMoment(day: string | null): string | null {
  return day === null ? null : `${day}T00:00:00.000Z`
}

export function lastMoment(day: string | null): string | null {
  return day === null ? null : `${day}T23:59:59.999Z`
}
