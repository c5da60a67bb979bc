import { ROLE_TYPES } from '../../../model/kinds.ts'
import type { GraphParts } from '../../dataset-of-graph.ts'

/** Beyond, nobody reads it, and it would be held in memory as a whole. */
const MOST_RELATIONSHIPS = 20_000
const ROLES: ReadonlySet<string> = new Set(ROLE_TYPES)

/** Why no dossier can be written of a graph, in words; null where one can. */
export function dossierFault({ relationships }: GraphParts): string | null {
  const told = relationships.filter(({ type }) => !ROLES.has(type)).length
  if (told <= MOST_RELATIONSHIPS) return null
  const [count, most] = [told, MOST_RELATIONSHIPS].map((each) => each.toLocaleString('en'))
  return `${count} relationships are too many for a dossier, which holds ${most}: choose a part of the graph, or a format for programs`
}
