import { z } from 'zod'
import { DateFault, parsePartialDate } from '../../graph-data/model/dates.ts'
import {
  ACTOR_KINDS,
  ACTOR_KIND_NAMES,
  CERTAINTIES,
  CLAIM_TYPES,
  CLAIM_TYPE_NAMES,
  INCIDENT_KINDS,
} from '../../graph-data/model/kinds.ts'

/** A list in the address: `a,b`, or the parameter given more than once. */
const list = z.union([z.string(), z.array(z.string())]).transform((given) =>
  [given]
    .flat()
    .flatMap((item) => item.split(','))
    .map((item) => item.trim())
    .filter(Boolean),
)

/** Names of a closed list, each once, in any case; where none is given, all that `meanings` has. */
function listOf(meanings: ReadonlyMap<string, readonly string[]>) {
  const all = [...new Set([...meanings.values()].flat())]
  return list
    .transform((items, context) => {
      const meant = items.flatMap((item) => {
        const found = meanings.get(item.toLowerCase())
        if (found) return found
        const message = `"${item}" is not known; there are ${all.join(', ')}`
        context.addIssue({ code: 'custom', message })
        return []
      })
      return items.length === 0 ? all : [...new Set(meant)]
    })
    .default(all)
}

const TYPE_NAMES = new Map(
  CLAIM_TYPE_NAMES.flatMap((name): [string, readonly string[]][] => {
    const { relationship } = CLAIM_TYPES[name]
    return [
      [name, [relationship]],
      [relationship.toLowerCase(), [relationship]],
    ]
  }),
)

/** Relationship types, as `CONDEMNED` or as `condemned`; all drawn ones where none is given. */
export const types = listOf(TYPE_NAMES)

const KIND_NAMES = new Map<string, readonly string[]>([
  ...ACTOR_KIND_NAMES.flatMap((kind): [string, readonly string[]][] => [
    [kind, [kind]],
    [ACTOR_KINDS[kind].label.toLowerCase(), [kind]],
  ]),
  ...INCIDENT_KINDS.map((kind): [string, readonly string[]] => [kind, [kind]]),
  ['incident', INCIDENT_KINDS],
])

/** Kinds of actor, as `threat-group` or `ThreatGroup`; `incident` means every kind of incident. */
export const kinds = listOf(KIND_NAMES)

export const certainties = listOf(new Map(CERTAINTIES.map((certainty) => [certainty, [certainty]])))

/** A partial date; `from` gives its first day, `to` its last. */
export function day(end: 'from' | 'to') {
  return z.string().transform((text, context) => {
    try {
      return parsePartialDate(text)[end]
    } catch (error) {
      if (!(error instanceof DateFault)) throw error
      context.addIssue({ code: 'custom', message: error.message })
      return z.NEVER
    }
  })
}

/** A whole number of the address, between bounds. */
export function whole(least: number, most: number, otherwise: number) {
  return z.coerce.number().int().min(least).max(most).default(otherwise)
}

/** The id of an actor, incident, document or claim. */
export const id = z.string().min(1).max(200)

export const ids = list.default([])
