import type { SymbolTable } from '@neo4j-cypher/language-support'
import type { GraphSchema } from '../../../graph-data/model/api.ts'
import type { Proposal } from './messages.ts'

/** `r.na` with what stands before the dot. */
const BEHIND_A_DOT = /([\p{L}_][\p{L}\p{N}_]*)\s*\.\s*[\p{L}\p{N}_]*$/u
/** `(a:Actor {` and `[r:SUMMONED {date: 1, ` with the labels or types. */
const IN_A_MAP = /[([]\s*[\p{L}\p{N}_]*\s*:([\p{L}\p{N}_\s:|&`]+)\{[^{}]*$/u

/** The properties, with those marked that the labels or types at hand have, and what they hold. */
export function markOwnProperties(
  proposals: readonly Proposal[],
  before: string,
  symbolTables: readonly SymbolTable[],
  schema: GraphSchema,
): readonly Proposal[] {
  const kinds = kindsInMap(before) ?? kindsBehindDot(before, symbolTables)
  const types = typesOf(kinds, schema)
  return proposals.map((proposal) => {
    const own = proposal.type === 'property' ? types.get(proposal.label) : undefined
    return own === undefined ? proposal : { ...proposal, isOwn: true, detail: own }
  })
}

function kindsInMap(before: string): ReadonlySet<string> | null {
  const found = IN_A_MAP.exec(before)
  return found && new Set(found[1]?.match(/[\p{L}\p{N}_]+/gu))
}

function kindsBehindDot(before: string, symbolTables: readonly SymbolTable[]): ReadonlySet<string> {
  const found = BEHIND_A_DOT.exec(before)
  const symbol = symbolTables
    .flat()
    .find(({ variable, references }) => variable === found?.[1] && references.includes(found.index))
  return new Set(symbol ? namesIn(symbol.labels) : [])
}

type Labels = SymbolTable[number]['labels']

/** The names of an expression such as `Actor|Incident`; what is told not to be is left out. */
function namesIn(labels: Labels): readonly string[] {
  if (!('children' in labels)) return [labels.value]
  return labels.condition === 'not' ? [] : labels.children.flatMap(namesIn)
}

function typesOf(
  kinds: ReadonlySet<string>,
  { labels, relationshipTypes }: GraphSchema,
): ReadonlyMap<string, string> {
  const properties = [...labels, ...relationshipTypes]
    .filter(({ name }) => kinds.has(name))
    .flatMap((kind) => kind.properties)
  return new Map(properties.map(({ name, types }) => [name, types.join(' | ')]))
}
