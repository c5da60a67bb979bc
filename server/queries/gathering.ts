import { createClaimFolding } from '../../graph-data/model/claim-folding.ts'
import type { GraphNode, GraphRelationship, Properties } from '../../graph-data/model/subgraph.ts'
import type { NodeValue, RelationshipValue, Value, ValueMap } from '../../graph-data/model/value.ts'
import type { GraphStore } from '../store/graph-store.ts'
import type { GatheredGraph, GatherOptions } from './export-scope.ts'

/** Ids in one statement: more would make a message that takes long to send and to read. */
const IDS_AT_ONCE = 5_000
/** Texts up to this length are kept once, however often they occur: dates, kinds, names, ids. */
const SHARED_CHARACTERS = 80

/** Nodes and relationships as they come in, each once. */
export interface Gathering {
  readonly nodes: ReadonlyMap<string, GraphNode>
  readonly relationships: ReadonlyMap<string, GraphRelationship>
  addNode(value: NodeValue): void
  addRelationship(value: RelationshipValue): void
  /** So many came in. */
  counts(): { readonly nodes: number; readonly relationships: number }
  /** The ends of relationships that are not among the nodes. */
  missingEnds(): string[]
  done(): GatheredGraph
}

const NO_PROPERTIES: Properties = Object.freeze({})

/** Keeps each short text once: 100,000 relationships repeat the same few thousand. */
function createSharing(keepsInternal: boolean) {
  const texts = new Map<string, string>()
  const shared = (text: string): string => {
    if (text.length > SHARED_CHARACTERS) return text
    const known = texts.get(text)
    if (known === undefined) texts.set(text, text)
    return known ?? text
  }
  const sharedValue = (value: Value): Value => {
    if (typeof value === 'string') return shared(value)
    return Array.isArray(value) ? value.map((item: Value) => sharedValue(item)) : value
  }
  const propertiesOf = (map: ValueMap): Properties => {
    const keys = Object.keys(map)
    if (keys.length === 0) return NO_PROPERTIES
    const kept: [string, Value][] = []
    for (const key of keys) {
      if (key === 'searchText' && !keepsInternal) continue
      kept.push([shared(key), sharedValue(map[key] ?? null)])
    }
    // Also a key such as __proto__ is a property of its own this way.
    return Object.fromEntries(kept) as Properties
  }
  return { shared, propertiesOf }
}

interface GatheringOptions {
  /** Whether what is kept for the search alone belongs to it too. */
  readonly keepsInternal: boolean
  /** Whether claims take in what is theirs; they must come in before it. */
  readonly foldsClaims?: boolean | undefined
}

export function createGathering({ keepsInternal, foldsClaims }: GatheringOptions): Gathering {
  const folding = foldsClaims ? createClaimFolding() : null
  const nodes = new Map<string, GraphNode>()
  const relationships = new Map<string, GraphRelationship>()
  const { shared, propertiesOf } = createSharing(keepsInternal)
  const folded = { nodes: 0, relationships: 0 }
  return {
    nodes,
    relationships,
    addNode({ id, labels, properties }) {
      if (nodes.has(id)) return
      const own = labels.map(shared).toSorted()
      const node = { id: shared(id), labels: own, properties: propertiesOf(properties) }
      if (folding?.addNode(node)) folded.nodes += 1
      else nodes.set(node.id, node)
    },
    addRelationship(value) {
      const ends = { source: shared(value.source), target: shared(value.target) }
      const type = shared(value.type)
      const part = { type, ...ends, properties: propertiesOf(value.properties) }
      if (folding?.addRelationship(part)) {
        folded.relationships += 1
        return
      }
      const id = freeId(relationships, value.id, part.properties)
      if (id !== null) relationships.set(id, { id, ...part })
    },
    counts: () => ({
      nodes: nodes.size + folded.nodes,
      relationships: relationships.size + folded.relationships,
    }),
    missingEnds: () => endsOf(relationships).filter((id) => !nodes.has(id)),
    done: () => ({
      nodes: [...nodes.values()].toSorted(byId),
      relationships: [...relationships.values()].toSorted(byId),
      folded: folding?.done(),
    }),
  }
}

function endsOf(relationships: ReadonlyMap<string, GraphRelationship>): string[] {
  const ends = [...relationships.values()].flatMap(({ source, target }) => [source, target])
  return [...new Set(ends)]
}

/**
 * Parallel relationships without a claim have one id; where their properties differ they are two.
 * Null where this one is known already.
 */
function freeId(
  known: ReadonlyMap<string, GraphRelationship>,
  id: string,
  properties: Properties,
): string | null {
  if (!known.has(id)) return id
  const text = sortedText(properties)
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? id : `${id}#${count}`
    const present = known.get(candidate)
    if (!present) return candidate
    if (sortedText(present.properties) === text) return null
  }
}

function sortedText(properties: Properties): string {
  return JSON.stringify(Object.entries(properties).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1
}

/** Asks for nodes or relationships, and adds them as they come. */
export async function gather(
  store: Pick<GraphStore, 'run'>,
  text: string,
  parameters: ValueMap,
  gathering: Pick<Gathering, 'addNode' | 'addRelationship' | 'counts'>,
  { onProgress, content: _content, parting: _parting, ...asked }: GatherOptions,
): Promise<void> {
  const { batches } = await store.run({ text, parameters }, asked)
  for await (const batch of batches) {
    for (const row of batch) for (const value of row) addValue(gathering, value)
    onProgress?.(gathering.counts())
  }
}

/** Adds every node and relationship that a value is, or holds. */
export function addValue(
  gathering: Pick<Gathering, 'addNode' | 'addRelationship'>,
  value: Value,
): void {
  if (typeof value !== 'object' || value === null) return
  if (isList(value)) {
    for (const item of value) addValue(gathering, item)
  } else if (value['$'] === 'node') gathering.addNode(value as NodeValue)
  else if (value['$'] === 'relationship') gathering.addRelationship(value as RelationshipValue)
  else for (const item of Object.values(value as ValueMap)) addValue(gathering, item)
}

function isList(value: object): value is readonly Value[] {
  return Array.isArray(value)
}

/** The same statement for the ids, some thousands a time. */
export async function gatherByIds(
  store: Pick<GraphStore, 'run'>,
  text: string,
  ids: readonly string[],
  gathering: Gathering,
  options: GatherOptions,
): Promise<void> {
  for (let start = 0; start < ids.length; start += IDS_AT_ONCE) {
    const some = ids.slice(start, start + IDS_AT_ONCE)
    await gather(store, text, { ids: some }, gathering, options)
  }
}

const NODE_TEXTS: readonly (readonly [prefix: RegExp, text: string])[] = [
  [/^clm:/, 'UNWIND $ids AS id MATCH (n:Claim {id: id}) RETURN n'],
  [/^doc:/, 'UNWIND $ids AS id MATCH (n:Document {id: id}) RETURN n'],
  [/^inc:/, 'UNWIND $ids AS id MATCH (n:Incident {id: id}) RETURN n'],
  [/^/, 'UNWIND $ids AS id MATCH (n:Actor {id: id}) RETURN n'],
]
/** For nodes that the model does not know: no index helps. */
const ANY_NODE = 'MATCH (n) WHERE n.id IN $ids RETURN n'

/** Adds the nodes of these ids; returns the ids that are not there. */
export async function gatherNodes(
  store: Pick<GraphStore, 'run'>,
  ids: readonly string[],
  gathering: Gathering,
  options: GatherOptions,
): Promise<string[]> {
  let rest = [...new Set(ids)].filter((id) => !gathering.nodes.has(id))
  for (const [prefix, text] of NODE_TEXTS) {
    const own = rest.filter((id) => prefix.test(id))
    rest = rest.filter((id) => !prefix.test(id))
    if (own.length > 0) await gatherByIds(store, text, own, gathering, options)
  }
  const missing = ids.filter((id) => !gathering.nodes.has(id))
  if (missing.length > 0) await gatherByIds(store, ANY_NODE, missing, gathering, options)
  return missing.filter((id) => !gathering.nodes.has(id))
}
