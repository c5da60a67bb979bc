import { dayRange, type PartyView } from '../evidence-view.ts'
import {
  extension,
  firstMoment,
  lastMoment,
  present,
  type Common,
  type StixObject,
} from './common.ts'
import { stixId } from './stix-id.ts'

const CLASSES: Readonly<Record<string, string>> = {
  person: 'individual',
  collective: 'class',
}
const NATIONAL: ReadonlySet<string> = new Set([
  'state',
  'government-body',
  'intelligence-service',
  'office',
])

/** A threat group is an intrusion set, every incident and series a campaign, all else an identity. */
export function partyType({ isIncident, kind }: PartyView): string {
  if (isIncident) return 'campaign'
  return kind === 'threat-group' ? 'intrusion-set' : 'identity'
}

export function partyRef(party: PartyView): string {
  return stixId(partyType(party), party.id)
}

export function partyObject(party: PartyView, common: Common): StixObject {
  const type = partyType(party)
  const { name, description, kind, country, date, aliases } = party
  const isIdentity = type === 'identity'
  return {
    type,
    id: partyRef(party),
    ...common,
    name,
    ...present({ description, ...(isIdentity ? identityProperties(kind) : { aliases }) }),
    ...(type === 'campaign' ? times(date) : {}),
    external_references: [
      { source_name: 'demarche', external_id: party.id },
      ...party.xrefs.map(reference),
    ],
    ...extension({ kind, country, aliases: isIdentity ? aliases : null, date }),
  }
}

function identityProperties(kind: string) {
  return {
    identity_class: CLASSES[kind] ?? 'organization',
    sectors: NATIONAL.has(kind) ? ['government-national'] : [],
  }
}

/** Of a campaign: the first and the last moment that its date may mean. */
function times(date: string | null) {
  const { from, to } = dayRange(date)
  return present({ first_seen: firstMoment(from), last_seen: lastMoment(to) })
}

/** STIX checks the numbers of these two. */
const NUMBERED: ReadonlySet<string> = new Set(['cve', 'capec'])

function reference(xref: string) {
  const colon = xref.indexOf(':')
  const system = xref.slice(0, Math.max(0, colon))
  if (system === '' || NUMBERED.has(system)) return { source_name: 'demarche', description: xref }
  return {
    source_name: system === 'attack' ? 'mitre-attack' : system,
    external_id: xref.slice(colon + 1),
  }
}
