import type { GraphNode, GraphRelationship, Properties } from '../../model/subgraph.ts'
import { batches, constraints, keyProperty, pattern } from './cypher-script.ts'
import { cypherName, cypherText, cypherValue } from './cypher-literal.ts'
import type { ExportGraph } from './export-graph.ts'
import { grouped } from './grouped.ts'

/** A list that the importer drops, on the node or relationship that holds it. */
interface EmptyList<Owner> {
  readonly owner: Owner
  readonly key: string
  readonly value: Properties[string]
}

/**
 * What has to be done in the new database: the constraints, and the lists that are empty or hold one
 * empty text, for which the importer knows no notation. Each statement ends in `;` and a line end.
 */
export function* afterImport({ nodes, relationships }: ExportGraph): Generator<string> {
  yield* constraints(nodes)
  const ends = new Map(nodes.map((node) => [node.id, node]))
  const ownNodes = nodes.filter((node) => keyProperty(node) === 'id')
  for (const [, group] of grouped(emptyLists(ownNodes), nodeShape)) yield* nodeStatements(group)
  const ofClaims = relationships.filter(({ source, properties }) => {
    const start = ends.get(source)
    return typeof properties['claimId'] === 'string' && start && keyProperty(start) === 'id'
  })
  const shape = (each: EmptyList<GraphRelationship>) => relationshipShape(each, ends)
  for (const [, group] of grouped(emptyLists(ofClaims), shape)) {
    yield* relationshipStatements(group, ends)
  }
}

function emptyLists<Owner extends { readonly properties: Properties }>(
  owners: readonly Owner[],
): EmptyList<Owner>[] {
  return owners.flatMap((owner) =>
    Object.entries(owner.properties).flatMap(([key, value]) =>
      Array.isArray(value) && value.join('') === '' && value.length < 2
        ? [{ owner, key, value }]
        : [],
    ),
  )
}

function nodeShape({ owner, key, value }: EmptyList<GraphNode>): string {
  return JSON.stringify([pattern(owner, 'id'), key, value])
}

function* nodeStatements(lists: readonly EmptyList<GraphNode>[]): Generator<string> {
  const [first] = lists
  if (!first) return
  const { owner, key, value } = first
  const tail = `MATCH (n${pattern(owner, 'id')}) SET n.${cypherName(key)} = ${cypherValue(value)};\n`
  yield* batches(lists, tail, (each) => `{id: ${cypherText(each.owner.id)}}`)
}

type Ends = ReadonlyMap<string, GraphNode>

function relationshipShape({ owner, key, value }: EmptyList<GraphRelationship>, ends: Ends) {
  const start = ends.get(owner.source)
  return JSON.stringify([owner.type, start && pattern(start, 'source'), key, value])
}

function* relationshipStatements(
  lists: readonly EmptyList<GraphRelationship>[],
  ends: Ends,
): Generator<string> {
  const [first] = lists
  const start = first && ends.get(first.owner.source)
  if (!start) return
  const { owner, key, value } = first
  const tail = `MATCH (a${pattern(start, 'source')})-[r:${cypherName(owner.type)} {claimId: row.claim}]->() SET r.${cypherName(key)} = ${cypherValue(value)};\n`
  yield* batches(lists, tail, (each) => {
    const { source, properties } = each.owner
    return `{source: ${cypherText(source)}, claim: ${cypherText(String(properties['claimId']))}}`
  })
}
