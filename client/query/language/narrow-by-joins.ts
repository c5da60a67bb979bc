import type { GraphSchema } from '../../../graph-data/model/api.ts'
import type { Proposal } from './messages.ts'

/** `(i:Incident)-[r:` with what the node is called, its label, and the types before a `|`. */
const TYPE_WANTED =
  /\(\s*([\p{L}_]\w*)?\s*(?::\s*`?(\w+)`?)?[^()]*\)\s*<?-\[\s*\w*\s*:\s*(?:\w+\s*\|\s*)*\w*$/u
/** `-[r:ATTRIBUTED_TO]->(a:` with the way that the arrow points. */
const LABEL_WANTED = /(<?)-\[\s*\w*\s*:\s*`?(\w+)`?[^\]]*\]-(>?)\s*\(\s*\w*\s*:\s*\w*$/u

/**
 * The proposals that lead somewhere: behind a node the types that start or end at its label, behind
 * a type the labels that it joins. What the graph does not know narrows nothing.
 */
export function narrowByJoins(
  proposals: readonly Proposal[],
  before: string,
  { joins }: GraphSchema,
): readonly Proposal[] {
  const wanted = typesAt(before, joins) ?? labelsAt(before, joins)
  if (!wanted || wanted.size === 0) return proposals
  return proposals.filter(({ type, label }) => type !== 'type' || wanted.has(label))
}

type Joins = GraphSchema['joins']

function typesAt(before: string, joins: Joins): ReadonlySet<string> | null {
  const found = TYPE_WANTED.exec(before)
  if (!found) return null
  const [, variable, label] = found
  const known = label ?? (variable === undefined ? undefined : labelOf(before, variable))
  if (known === undefined) return null
  const leading = joins.filter(({ from, to }) => from === known || to === known)
  return new Set(leading.map(({ type }) => type))
}

/** The label with which a variable was first drawn. */
function labelOf(text: string, variable: string): string | undefined {
  return new RegExp(`\\(\\s*${variable}\\s*:\\s*\`?(\\w+)`, 'u').exec(text)?.[1]
}

function labelsAt(before: string, joins: Joins): ReadonlySet<string> | null {
  const found = LABEL_WANTED.exec(before)
  if (!found) return null
  const [, back, type, forth] = found
  const ends = joins
    .filter((join) => join.type === type)
    .flatMap(({ from, to }) => [
      ...(back === '<' || forth === '' ? [from] : []),
      ...(forth === '>' || back === '' ? [to] : []),
    ])
  return new Set(ends)
}
