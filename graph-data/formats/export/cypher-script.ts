import { cypherName } from '../../model/cypher-name.ts'
import type { GraphNode, GraphRelationship } from '../../model/subgraph.ts'
import {
  constraints,
  nodeKey,
  nodeKeys,
  pattern,
  type NodeKey,
  type NodeKeys,
} from './cypher-keys.ts'
import { cypherMap, cypherText } from './cypher-literal.ts'
import type { ExportGraph } from './export-graph.ts'
import { alike, groupsOf } from './graph-groups.ts'
import { inChunks } from './text-chunks.ts'

/** Rows in one statement: some 100 kB of text, which Neo4j parses in a moment. */
const BATCH_SIZE = 250

/**
 * A script for cypher-shell, or any driver that runs one statement a time: each ends in `;` at the
 * end of a line, and no literal holds a line end. Running it twice changes nothing.
 */
export function writeCypher(graph: ExportGraph): Generator<string> {
  return inChunks(parts(graph))
}

function* parts(graph: ExportGraph): Generator<string> {
  const { about } = graph
  const { nodes, relationships } = groupsOf(graph)
  yield `// ${onOneLine(about.source)}, ${onOneLine(about.generated)}\n`
  yield `// Licence: ${onOneLine(about.licence)}\n`
  yield `// cypher-shell -a neo4j://localhost:7687 -u neo4j -f this-file.cypher\n`
  const keys = nodeKeys(nodes)
  yield* constraints(keys)
  for (const group of nodes) {
    for (const same of alike(group, nodeShape)) yield* nodeStatements(same)
  }
  const shape = (relationship: GraphRelationship) => relationshipShape(relationship, keys)
  for (const group of relationships) {
    for (const same of alike(group, shape)) yield* relationshipStatements(same, keys)
  }
}

function onOneLine(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]|\\u/g, ' ')
}

function nodeShape(node: GraphNode): string {
  return JSON.stringify([node.labels, nodeKey(node).property])
}

function* nodeStatements(nodes: readonly GraphNode[]): Generator<string> {
  const [first] = nodes
  if (!first) return
  const key = nodeKey(first)
  const labels = first.labels.map((label) => `:${cypherName(label)}`).join('')
  const tail = `MERGE (n${pattern(key, 'id')}) SET n = row.properties SET n.${key.property} = row.id${labels && ` SET n${labels}`};\n`
  yield* batches(
    nodes,
    tail,
    ({ id, properties }) => `{id: ${cypherText(id)}, properties: ${cypherMap(properties)}}`,
  )
}

function endsOf({ source, target }: GraphRelationship, keys: NodeKeys): [NodeKey, NodeKey] | null {
  const from = keys.get(source)
  const to = keys.get(target)
  return from && to ? [from, to] : null
}

/** A claim's relationship is found again by its claim, any other by all that it holds. */
function keysOf({ properties }: GraphRelationship): string[] {
  if (typeof properties['claimId'] === 'string') return ['claimId']
  return Object.keys(properties)
    .filter((key) => properties[key] !== null)
    .toSorted()
}

function relationshipShape(relationship: GraphRelationship, keys: NodeKeys): string {
  const patterns = endsOf(relationship, keys)?.map((key) => pattern(key, ''))
  return JSON.stringify([relationship.type, patterns, keysOf(relationship)])
}

function* relationshipStatements(
  relationships: readonly GraphRelationship[],
  nodes: NodeKeys,
): Generator<string> {
  const [first] = relationships
  const ends = first && endsOf(first, nodes)
  if (!ends) return
  const keys = keysOf(first).map((key) => `${cypherName(key)}: row.properties.${cypherName(key)}`)
  const key = keys.length > 0 ? ` {${keys.join(', ')}}` : ''
  const tail = `MATCH (a${pattern(ends[0], 'source')}) MATCH (b${pattern(ends[1], 'target')}) MERGE (a)-[r:${cypherName(first.type)}${key}]->(b) SET r = row.properties;\n`
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
