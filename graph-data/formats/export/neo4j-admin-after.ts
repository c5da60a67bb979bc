import { cypherName } from '../../model/cypher-name.ts'
import type {
  Group,
  GraphGroups,
  GraphNode,
  GraphRelationship,
  Properties,
} from '../../model/subgraph.ts'
import { constraints, nodeKey, nodeKeys, pattern, type NodeKeys } from './cypher-keys.ts'
import { batches } from './cypher-script.ts'
import { cypherText, cypherValue } from './cypher-literal.ts'
import { alike, flattened } from './graph-groups.ts'

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
export function* afterImport({ nodes, relationships }: GraphGroups): Generator<string> {
  const keys = nodeKeys(nodes)
  yield* constraints(keys)
  const hasOwnId = (id: string) => keys.get(id)?.property === 'id'
  const listsOfNodes = emptyLists(nodes, ({ id }) => hasOwnId(id))
  for (const same of alike(listsOfNodes, nodeShape)) yield* nodeStatements(same)
  const listsOfClaims = emptyLists(
    relationships,
    ({ source, properties }) => typeof properties['claimId'] === 'string' && hasOwnId(source),
  )
  const shape = (each: EmptyList<GraphRelationship>) => relationshipShape(each, keys)
  for (const same of alike(listsOfClaims, shape)) yield* relationshipStatements(same, keys)
}

function* emptyLists<Owner extends { readonly properties: Properties }>(
  groups: readonly Group<Owner>[],
  canBeFound: (owner: Owner) => boolean,
): Generator<EmptyList<Owner>> {
  for (const owner of flattened(groups)) {
    if (!canBeFound(owner)) continue
    for (const [key, value] of Object.entries(owner.properties)) {
      const isLost = Array.isArray(value) && value.join('') === '' && value.length < 2
      if (isLost) yield { owner, key, value }
    }
  }
}

function nodeShape({ owner, key, value }: EmptyList<GraphNode>): string {
  return JSON.stringify([pattern(nodeKey(owner), 'id'), key, value])
}

function* nodeStatements(lists: readonly EmptyList<GraphNode>[]): Generator<string> {
  const [first] = lists
  if (!first) return
  const { owner, key, value } = first
  const tail = `MATCH (n${pattern(nodeKey(owner), 'id')}) SET n.${cypherName(key)} = ${cypherValue(value)};\n`
  yield* batches(lists, tail, (each) => `{id: ${cypherText(each.owner.id)}}`)
}

function relationshipShape({ owner, key, value }: EmptyList<GraphRelationship>, keys: NodeKeys) {
  const start = keys.get(owner.source)
  return JSON.stringify([owner.type, start && pattern(start, 'source'), key, value])
}

function* relationshipStatements(
  lists: readonly EmptyList<GraphRelationship>[],
  keys: NodeKeys,
): Generator<string> {
  const [first] = lists
  const start = first && keys.get(first.owner.source)
  if (!start) return
  const { owner, key, value } = first
  const tail = `MATCH (a${pattern(start, 'source')})-[r:${cypherName(owner.type)} {claimId: row.claim}]->() SET r.${cypherName(key)} = ${cypherValue(value)};\n`
  yield* batches(lists, tail, (each) => {
    const { source, properties } = each.owner
    return `{source: ${cypherText(source)}, claim: ${cypherText(String(properties['claimId']))}}`
  })
}
