import type { LayoutInput, LayoutNode } from '../../../graph-data/picture/layout/arrangement.ts'

/** The columns of the layout by role, from left to right. */
export const ROLES = ['asserters', 'others', 'incidents', 'groups', 'powers'] as const

export type Role = (typeof ROLES)[number]

/** Kinds that can stand behind a group. */
const POWERS: ReadonlySet<string> = new Set(['state', 'intelligence-service', 'office'])
/** Kinds that belong to a power by being part of it; a state that is called part of another does not. */
const PARTS: ReadonlySet<string> = new Set([
  'government-body',
  'intelligence-service',
  'office',
  'person',
])
const SPEAKING: ReadonlySet<string> = new Set(['CONDEMNED', 'SUMMONED'])
const BELONGING: ReadonlySet<string> = new Set(['PART_OF', 'HOLDS_OFFICE'])

/**
 * The role of each node: incidents; groups that they are attributed to; the services, offices and
 * states that stand accused with them; those who condemn, summon or assert; others, above all
 * targets, for whom no column is meant.
 */
export function rolesOf({ nodes, lines }: LayoutInput): ReadonlyMap<string, Role> {
  const accused = accusedIn({ nodes, lines })
  const powers = new Set(
    nodes.filter(({ id, kind }) => POWERS.has(kind) && accused.has(id)).map(({ id }) => id),
  )
  addParts(powers, { nodes, lines })
  const speaking = new Set(
    lines.filter(({ type }) => SPEAKING.has(type)).map(({ source }) => source),
  )
  return new Map(
    nodes.map((node) => [node.id, roleOf(node, { accused, powers, speaking })] as const),
  )
}

interface Known {
  readonly accused: ReadonlySet<string>
  readonly powers: ReadonlySet<string>
  readonly speaking: ReadonlySet<string>
}

function roleOf(node: LayoutNode, { accused, powers, speaking }: Known): Role {
  if (node.isIncident) return 'incidents'
  if (node.kind === 'threat-group') return 'groups'
  if (powers.has(node.id)) return 'powers'
  if (accused.has(node.id)) return 'groups'
  return node.asserts || speaking.has(node.id) ? 'asserters' : 'others'
}

type Data = Pick<LayoutInput, 'nodes' | 'lines'>

/** What incidents are attributed to, who is summoned, and what groups are linked to. */
function accusedIn({ nodes, lines }: Data): ReadonlySet<string> {
  const groups = new Set(nodes.filter(({ kind }) => kind === 'threat-group').map(({ id }) => id))
  const accused = new Set<string>()
  for (const { source, target, type } of lines) {
    const accuses = type === 'ATTRIBUTED_TO' || type === 'SUMMONED'
    if (accuses || (type === 'LINKED_TO' && groups.has(source))) accused.add(target)
  }
  return accused
}

/** Adds what is part of a power, and what is part of that, and so on. */
function addParts(powers: Set<string>, { nodes, lines }: Data): void {
  const kinds = new Map(nodes.map(({ id, kind }) => [id, kind]))
  const belonging = lines.filter(
    ({ source, type }) => BELONGING.has(type) && PARTS.has(kinds.get(source) ?? ''),
  )
  let before = -1
  while (before < powers.size) {
    before = powers.size
    for (const { source, target } of belonging) if (powers.has(target)) powers.add(source)
  }
}
