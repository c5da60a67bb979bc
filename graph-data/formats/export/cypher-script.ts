import type { GraphNode, GraphRelationship } from '../../model/subgraph.ts'
import { cypherMap, cypherName, cypherText } from './cypher-literal.ts'
import type { ExportGraph } from './export-graph.ts'
import { grouped } from './grouped.ts'
import { inChunks } from './text-chunks.ts'

/** Rows in one statement: some 100 kB of text, which Neo4j parses in a moment. */
const BATCH_SIZE = 250

/** The labels of the model, whose ids its loader keeps unique by the same constraints. */
const KEYED_LABELS = ['Actor', 'Incident', 'Claim', 'Document', 'Dataset']

/** A node that has no `id` of its own is found again by this property. */
const FOREIGN_ID = 'exportId'

/**
 * A script for cypher-shell, or any driver that runs one statement a time: each ends in `;` at the
 * end of a line, and no literal holds a line end. Running it twice changes nothing.
 */
export function writeCypher(graph: ExportGraph): Generator<string> {
  return inChunks(parts(graph))
}

function* parts(graph: ExportGraph): Generator<string> {
  const { about, nodes, relationships } = graph
  yield `// ${onOneLine(about.source)}, ${onOneLine(about.generated)}\n`
  yield `// Licence: ${onOneLine(about.licence)}\n`
  yield `// cypher-shell -a neo4j://localhost:7687 -u neo4j -f this-file.cypher\n`
  yield* constraints(nodes)
  for (const [, group] of grouped(nodes, nodeShape)) yield* nodeStatements(group)
  const ends = new Map(nodes.map((node) => [node.id, node]))
  const shape = (relationship: GraphRelationship) => relationshipShape(relationship, ends)
  for (const [, group] of grouped(relationships, shape)) yield* relationshipStatements(group, ends)
}

function onOneLine(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]|\\u/g, ' ')
}

/** For the ids of the model's labels that are among the nodes, so that each is found by its id. */
export function* constraints(nodes: readonly GraphNode[]): Generator<string> {
  for (const label of new Set(nodes.map(keyLabel))) {
    if (KEYED_LABELS.includes(label)) yield constraint(label)
  }
}

function constraint(label: string): string {
  return `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`
}

/** The label by which a node is found: one of the model's where it has one. */
function keyLabel({ labels }: GraphNode): string {
  return KEYED_LABELS.find((label) => labels.includes(label)) ?? labels[0] ?? ''
}

export function keyProperty({ id, properties }: GraphNode): string {
  return properties['id'] === id ? 'id' : FOREIGN_ID
}

/** How a node is found, of a map `row`: `:Actor {id: row.id}`. */
export function pattern(node: GraphNode, column: string): string {
  const label = keyLabel(node)
  return `${label === '' ? '' : `:${cypherName(label)} `}{${keyProperty(node)}: row.${column}}`
}

function nodeShape(node: GraphNode): string {
  return JSON.stringify([node.labels, keyProperty(node)])
}

function* nodeStatements(nodes: readonly GraphNode[]): Generator<string> {
  const [first] = nodes
  if (!first) return
  const key = keyProperty(first)
  const labels = first.labels.map((label) => `:${cypherName(label)}`).join('')
  const tail = `MERGE (n${pattern(first, 'id')}) SET n = row.properties SET n.${key} = row.id${labels && ` SET n${labels}`};\n`
  yield* batches(
    nodes,
    tail,
    ({ id, properties }) => `{id: ${cypherText(id)}, properties: ${cypherMap(properties)}}`,
  )
}

type Ends = ReadonlyMap<string, GraphNode>

function endsOf({ source, target }: GraphRelationship, ends: Ends): [GraphNode, GraphNode] | null {
  const from = ends.get(source)
  const to = ends.get(target)
  return from && to ? [from, to] : null
}

/** A claim's relationship is found again by its claim, any other by all that it holds. */
function keysOf({ properties }: GraphRelationship): string[] {
  if (typeof properties['claimId'] === 'string') return ['claimId']
  return Object.keys(properties)
    .filter((key) => properties[key] !== null)
    .toSorted()
}

function relationshipShape(relationship: GraphRelationship, ends: Ends): string {
  const patterns = endsOf(relationship, ends)?.map((node) => pattern(node, ''))
  return JSON.stringify([relationship.type, patterns, keysOf(relationship)])
}

function* relationshipStatements(
  relationships: readonly GraphRelationship[],
  ends: Ends,
): Generator<string> {
  const [first] = relationships
  const nodes = first && endsOf(first, ends)
  if (!nodes) return
  const keys = keysOf(first).map((key) => `${cypherName(key)}: row.properties.${cypherName(key)}`)
  const key = keys.length > 0 ? ` {${keys.join(', ')}}` : ''
  const tail = `MATCH (a${pattern(nodes[0], 'source')}) MATCH (b${pattern(nodes[1], 'target')}) MERGE (a)-[r:${cypherName(first.type)}${key}]->(b) SET r = row.properties;\n`
  yield* batches(
    relationships,
    tail,
    ({ source, target, properties }) =>
      `{source: ${cypherText(source)}, target: ${cypherText(target)}, properties: ${cypherMap(properties)}}`,
  )
}

export function* batches<Item>(
  items: readonly Item[],
  tail: string,
  toRow: (item: Item) => string,
): Generator<string> {
  for (let start = 0; start < items.length; start += BATCH_SIZE) {
    const rows = items.slice(start, start + BATCH_SIZE).map(toRow)
    yield `UNWIND [${rows.join(', ')}] AS row ${tail}`
  }
}
