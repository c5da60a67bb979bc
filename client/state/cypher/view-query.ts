import { DRAWN_TYPES } from '../../../graph-data/model/kinds.ts'
import { claimIdOf } from '../../../graph-data/model/graph-data.ts'
import type { GraphData } from '../../../graph-data/model/graph-reading.ts'
import type { Visible } from '../../../graph-data/picture/scene.ts'
import type { Filters } from '../filters.ts'
import { idsOf, type Selection } from '../../../graph-data/picture/items.ts'
import type { ViewLink } from '../link.ts'
import { MOST_HOPS } from '../path-actions.ts'
import { fewSourcesIn } from '../sources.ts'
import type { TimeWindow } from '../time.ts'
import { hasLoneNodes } from '../visible.ts'
import { cypherList, cypherText } from './literal.ts'

/** The statement that asks for what is `shown`: the paths, or what is left of the graph. */
export function viewQuery(link: ViewLink, data: GraphData, shown: Visible): string {
  if (link.path) return pathQuery(link.path)
  const conditions = [
    'r.claimId IS NOT NULL',
    ...canvasConditions(link),
    ...filterConditions(link.filters),
    ...sourceConditions(link.filters, data),
    ...timeConditions(link.time),
  ]
  return [
    ...publishedLines(link.time),
    'MATCH (a)-[r]->(b)',
    whereAll(conditions),
    'RETURN a, r, b',
    ...(hasLoneNodes(data, shown) ? ['UNION ALL', ...loneLines(link)] : []),
  ].join('\n')
}

function whereAll(conditions: readonly string[]): string {
  return `WHERE ${conditions.join('\n  AND ')}`
}

/** The nodes that nothing on the canvas is joined to. */
function loneLines({ only, hidden, filters }: ViewLink): readonly string[] {
  const joined = [
    'r.claimId IS NOT NULL',
    ...(only ? [`b.id IN ${cypherList(only)}`] : []),
    ...noneOf(hidden, ['b.id', 'r.claimId']),
  ]
  const conditions = [
    '(a:Actor OR a:Incident)',
    `NOT EXISTS { MATCH (a)-[r]-(b) WHERE ${joined.join(' AND ')} }`,
    ...(only ? [`a.id IN ${cypherList(only)}`] : []),
    ...noneOf(hidden, ['a.id']),
    ...wanted(filters.kinds, (list) => `a.kind IN ${list}`),
    ...wanted(filters.countries, (list) => `a.country IN ${list}`),
  ]
  return ['MATCH (a)', whereAll(conditions), 'RETURN a, null AS r, null AS b']
}

/** The statement that asks for what is selected: nodes with what joins them, claims with quotes. */
export function selectionQuery(selection: Selection): string {
  const nodes = idsOf(selection, 'node')
  if (nodes.length === 0) return evidenceQuery(idsOf(selection, 'relationship'))
  const joins = `MATCH (a)-[r]-(b)\nWHERE r.claimId IS NOT NULL\n  AND a.id IN ${cypherList(nodes)}`
  const among = nodes.length > 1 ? `\n  AND b.id IN ${cypherList(nodes)}` : ''
  return `${joins}${among}\nRETURN a, r, b`
}

function evidenceQuery(claims: readonly string[]): string {
  return [
    'MATCH (c:Claim)-[q:QUOTED_FROM]->(d:Document)',
    `WHERE c.id IN ${cypherList(claims)}`,
    'OPTIONAL MATCH (c)-[:ASSERTED_BY]->(who)',
    'WITH c, q, d, collect(who.name) AS speakers',
    'RETURN c.id AS claim, speakers, q.quote AS quote, d.title AS document, d.published AS published',
    'ORDER BY claim, document',
  ].join('\n')
}

function pathQuery({ from, to }: { readonly from: string; readonly to: string }): string {
  return [
    `MATCH (a {id: ${cypherText(from)}})`,
    `MATCH (b {id: ${cypherText(to)}})`,
    `MATCH p = allShortestPaths((a)-[:${DRAWN_TYPES.join('|')}*..${MOST_HOPS}]-(b))`,
    'RETURN p',
  ].join('\n')
}

function canvasConditions({ only, hidden }: Pick<ViewLink, 'only' | 'hidden'>): readonly string[] {
  const conditions: string[] = []
  if (only) conditions.push(`a.id IN ${cypherList(only)}`, `b.id IN ${cypherList(only)}`)
  return [...conditions, ...noneOf(hidden, ['a.id', 'b.id', 'r.claimId'])]
}

function noneOf(hidden: readonly string[], values: readonly string[]): readonly string[] {
  return values.flatMap((value) => wanted(hidden, (list) => `NOT ${value} IN ${list}`))
}

function filterConditions(filters: Filters): readonly string[] {
  const { kinds, types, certainties, countries, asserters, documents } = filters
  const conditions = [
    ...wanted(types, (list) => `type(r) IN ${list}`),
    ...wanted(certainties, (list) => `r.certainty IN ${list}`),
    ...wanted(kinds, (list) => `(a.kind IN ${list} OR b.kind IN ${list})`),
    ...wanted(countries, (list) => `(a.country IN ${list} OR b.country IN ${list})`),
    ...wanted(asserters, (list) => `any(name IN r.assertedBy WHERE name IN ${list})`),
    ...wanted(documents, (list) => `any(id IN r.documents WHERE id IN ${list})`),
    ...wanted(filters.stances, (list) => `r.stance IN ${list}`),
  ]
  if (filters.contested) {
    conditions.push(
      '(size(r.disputedBy) > 0 OR EXISTS { MATCH (c:Claim)-[:DISPUTES]->(:Claim) WHERE c.id = r.claimId })',
    )
  }
  const { degree } = filters
  if (degree > 0) conditions.push(...['a', 'b'].map((end) => degreeOf(end, degree)))
  return conditions
}

/** Who speaks for whom is found by the page: the claims are asked for by name. */
function sourceConditions({ sources }: Filters, data: GraphData): readonly string[] {
  if (sources.length === 0) return []
  const few = fewSourcesIn(data)
  const lines = [...data.relationships.values()].filter(({ id }) =>
    sources.includes(few.get(id) ?? ''),
  )
  return [`r.claimId IN ${cypherList(lines.map(claimIdOf))}`]
}

function wanted(values: readonly string[], condition: (list: string) => string): readonly string[] {
  return values.length === 0 ? [] : [condition(cypherList(values))]
}

/** Counted over the whole graph, where the page counts over what its other filters leave. */
function degreeOf(end: string, least: number): string {
  return `COUNT { (${end})-[x]-() WHERE x.claimId IS NOT NULL } >= ${least}`
}

function timeConditions(time: TimeWindow | null): readonly string[] {
  if (!time) return []
  if (time.clock === 'publication') return ['r.claimId IN public']
  const { from, to, undated } = time
  const conditions: string[] = []
  if (!undated) conditions.push('(r.dateFrom IS NOT NULL OR r.dateTo IS NOT NULL)')
  if (from !== null) conditions.push(`(r.dateTo IS NULL OR r.dateTo >= ${cypherText(from)})`)
  if (to !== null) conditions.push(`(r.dateFrom IS NULL OR r.dateFrom <= ${cypherText(to)})`)
  return conditions
}

/** The first publication of each claim, and of these the ones in the window. */
function publishedLines(time: TimeWindow | null): readonly string[] {
  if (time?.clock !== 'publication') return []
  const { from, to } = time
  const within = [
    from === null ? null : `published >= substring(${cypherText(from)}, 0, size(published))`,
    to === null ? null : `published <= ${cypherText(to)}`,
  ].filter((condition) => condition !== null)
  return [
    'MATCH (c:Claim)-[:QUOTED_FROM]->(d:Document)',
    'WITH c.id AS claimId, min(d.published) AS published',
    ...(within.length > 0 ? [`WHERE ${within.join(' AND ')}`] : []),
    'WITH collect(claimId) AS public',
  ]
}
