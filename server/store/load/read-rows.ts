import {
  ACTOR_KINDS,
  ACTOR_KIND_NAMES,
  DRAWN_TYPES,
  ROLE_TYPES,
} from '../../../graph-data/model/kinds.ts'
import type {
  GraphRows,
  NodeRow,
  RelationshipRow,
  RowLabel,
} from '../../../graph-data/model/rows.ts'
import type { Properties } from '../../../graph-data/model/subgraph.ts'
import type { Value } from '../../../graph-data/model/value.ts'
import type { LoadSession } from './load-session.ts'

const ROW_LABELS: readonly RowLabel[] = ['Actor', 'Incident', 'Claim', 'Document']
const OWN_LABELS: ReadonlySet<string> = new Set([
  ...ROW_LABELS,
  ...ACTOR_KIND_NAMES.map((kind) => ACTOR_KINDS[kind].label),
])

/** What the loader wrote before: its nodes, the roles of claims, and what is derived from claims. */
export async function readRows(session: LoadSession): Promise<GraphRows> {
  const nodes: NodeRow[] = []
  for (const label of ROW_LABELS) nodes.push(...(await readNodes(session, label)))
  const labelOf = new Map(nodes.map((node) => [node.id, node.label]))
  const relationships: RelationshipRow[] = []
  for (const type of ROLE_TYPES) {
    relationships.push(...(await readRelationships(session, roleQuery(type), type, labelOf)))
  }
  for (const type of DRAWN_TYPES) {
    relationships.push(...(await readRelationships(session, drawnQuery(type), type, labelOf)))
  }
  return { nodes, relationships }
}

async function readNodes(session: LoadSession, label: RowLabel): Promise<NodeRow[]> {
  const rows = await session.run(
    `MATCH (n:${label}) WHERE n.id IS NOT NULL
     RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties`,
    {},
  )
  return rows.map((row) => ({
    id: asText(row['id']),
    label,
    labels: ownLabels(row['labels']),
    properties: asProperties(row['properties']),
  }))
}

/** Labels that somebody else gave a node are left alone, so they do not count as a difference. */
function ownLabels(value: Value | undefined): string[] {
  const labels = Array.isArray(value) ? (value as string[]) : []
  return labels.filter((label) => OWN_LABELS.has(label)).toSorted()
}

const roleQuery = (type: string) =>
  `MATCH (a:Claim)-[r:${type}]->(b)
   RETURN a.id AS source, b.id AS target, properties(r) AS properties`

const drawnQuery = (type: string) =>
  `MATCH (a)-[r:${type}]->(b) WHERE r.claimId IS NOT NULL
   RETURN a.id AS source, b.id AS target, properties(r) AS properties`

async function readRelationships(
  session: LoadSession,
  text: string,
  type: string,
  labelOf: ReadonlyMap<string, RowLabel>,
): Promise<RelationshipRow[]> {
  const rows = await session.run(text, {})
  return rows.flatMap((row) => {
    const source = asText(row['source'])
    const target = asText(row['target'])
    const sourceLabel = labelOf.get(source)
    const targetLabel = labelOf.get(target)
    if (!sourceLabel || !targetLabel) return []
    const properties = asProperties(row['properties'])
    return [{ type, source, sourceLabel, target, targetLabel, properties }]
  })
}

function asText(value: Value | undefined): string {
  return typeof value === 'string' ? value : ''
}

function asProperties(value: Value | undefined): Properties {
  return (value ?? {}) as Properties
}
