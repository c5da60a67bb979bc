import type { GraphSchema } from '../../../graph-data/model/api.ts'
import { WORKBENCH_TEXTS } from '../texts.ts'
import { nearest } from './did-you-mean.ts'
import { FUNCTION_NAMES } from './schema.ts'

/** What is wrong at a place of a text, or looks wrong. */
export interface Finding {
  readonly severity: 'error' | 'warning'
  readonly message: string
  /** In UTF-16 code units from 0. */
  readonly from: number
  readonly to: number
  /** What most likely was meant there. */
  readonly instead: string | null
}

/** What the language package says, as far as it is used. */
export interface Complaint {
  readonly severity?: number | undefined
  readonly message: string
  readonly offsets: { readonly start: number; readonly end: number }
}

const ERROR = 1
const words = WORKBENCH_TEXTS.lint

/** The complaints of the language package in our words, with what was meant; noise is left out. */
export function findingsOf(
  complaints: readonly Complaint[],
  text: string,
  schema: GraphSchema,
): readonly Finding[] {
  const unknown = complaints.filter(({ message }) => nameIn(message) !== null)
  return complaints
    .filter(({ message }) => !isNoise(message))
    .filter((each) => each.severity === ERROR || !PATH.test(each.message) || !holds(each, unknown))
    .map((complaint) => findingOf(complaint, text, schema))
}

/** Parameters are asked for elsewhere; what stands behind a dot is still being written. */
function isNoise(message: string): boolean {
  return (
    /^Parameter .* is not defined\.$/.test(message) ||
    message.startsWith("'' is not a valid token name") ||
    message.startsWith(' is not present')
  )
}

function holds({ offsets }: Complaint, others: readonly Complaint[]): boolean {
  return others.some(
    (other) => other.offsets.start >= offsets.start && other.offsets.end <= offsets.end,
  )
}

function findingOf(complaint: Complaint, text: string, schema: GraphSchema): Finding {
  const { start, end } = complaint.offsets
  const from = Math.max(0, Math.min(start, text.length))
  const place = { from, to: Math.max(from, Math.min(end, text.length)) }
  const severity = complaint.severity === ERROR ? 'error' : 'warning'
  const named = nameIn(complaint.message)
  if (!named) {
    const message = pathMessage(complaint.message, schema) ?? shortened(complaint.message)
    return { ...place, severity, message, instead: null }
  }
  const instead = nearest(named.name, knownOf(named.kind, schema))
  const message = `${words.unknown[named.kind](named.name)} ${instead ? words.meant(instead) : words.look}`
  return { ...place, severity, message, instead }
}

type Kind = keyof typeof words.unknown

function nameIn(message: string): { readonly kind: Kind; readonly name: string } | null {
  const found =
    /^(?:(?<kind>Label|Relationship type|Function|Procedure) )?`?(?<name>[^\s`]+)`? is not present in the database/.exec(
      message,
    )?.groups
  if (!found) return null
  return { kind: KINDS[found['kind'] ?? ''] ?? 'property', name: found['name'] ?? '' }
}

const KINDS: Readonly<Record<string, Kind>> = {
  Label: 'label',
  'Relationship type': 'type',
  Function: 'function',
  Procedure: 'procedure',
}

function knownOf(kind: Kind, schema: GraphSchema): readonly string[] {
  if (kind === 'label') return schema.labels.map(({ name }) => name)
  if (kind === 'type') return schema.relationshipTypes.map(({ name }) => name)
  if (kind === 'property') return schema.propertyKeys
  return kind === 'function' ? FUNCTION_NAMES : []
}

const PATH = /^(?:\(:(\S+)\) has no \w+ \[:(\S+)\]|\[:(\S+)\] has no \w+ \(:(\S+)\))$/

/** That a type does not lead to a label, with where it does lead. */
function pathMessage(message: string, { joins }: GraphSchema): string | null {
  const found = PATH.exec(message)
  if (!found) return null
  const type = found[2] ?? found[3] ?? ''
  const label = found[1] ?? found[4] ?? ''
  const ways = joins
    .filter((join) => join.type === type)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, 3)
    .map(({ from, to }) => `(:${from})-[:${type}]->(:${to})`)
  return ways.length === 0 ? shortened(message) : words.path(label, type, ways)
}

/** A parser lists all that could stand in a place; nobody reads more than a few. */
function shortened(message: string): string {
  const found = /^(?<said>.*?expected )(?<list>.*)$/s.exec(message)?.groups
  const wanted = (found?.['list'] ?? '').split(/, | or /)
  if (wanted.length <= 5) return message
  return `${found?.['said']}${wanted.slice(0, 4).join(', ')}, …`
}
