import type { GraphNode } from '../../model/subgraph.ts'
import { ACTOR_KINDS } from '../../model/kinds.ts'
import { actorKindOf } from '../../model/ids.ts'
import { modelLabelOf } from '../../model/known-part.ts'
import { datasetOfGraph } from '../dataset-of-graph.ts'
import { DataFault, type Fault } from '../fault.ts'
import { checkedDataset } from './checked-dataset.ts'
import { claimsFromFile } from './claims-from-file.ts'
import { count, shown } from './foreign-notes.ts'
import { placeIn, type FileGraph, type FileNode, type LoadableGraph } from './graph-file.ts'

const MOST_NAMED = 20

/**
 * The data set of a graph file. A relationship without its claim becomes one whose evidence is the
 * file itself, at the place where the relationship stands.
 * @param known the ids that are in the store already
 * @throws {DataFault} naming what the model cannot hold
 */
export function datasetOfFile(graph: FileGraph, known: ReadonlySet<string>): LoadableGraph {
  const nodes = graph.nodes.map(completed)
  const { relationships } = graph
  refuseStrangers(graph, nodes)
  const { dataset, origins, foreign } = datasetOfGraph({ nodes, relationships })
  const without = new Set(foreign.relationships.map(({ id }) => id))
  const claimless = relationships.filter(({ id }) => without.has(id))
  const made = claimsFromFile(graph, claimless, nodes)
  const raw = {
    ...dataset,
    documents: [...dataset.documents, ...made.documents],
    claims: [...dataset.claims, ...made.claims].toSorted(byId),
  }
  const places = new Map(graph.nodes.map(({ id, place }) => [id, place.start]))
  const placeOf = (id: string) => {
    const claim = made.places.get(id)
    return claim === undefined
      ? { file: graph.nodesName, ...placeIn(graph.nodesText, places.get(id) ?? 0) }
      : { file: graph.name, ...placeIn(graph.text, claim) }
  }
  const extra = new Set(foreign.nodes.flatMap(({ properties }) => Object.keys(properties)))
  const notes = [...made.notes]
  if (extra.size > 0) {
    const which = `${count(foreign.nodes.length, 'node')} with properties that the model does not know`
    notes.push(`${which}, which are left out: ${shown(extra)}`)
  }
  return { dataset: checkedDataset(raw, placeOf, known), origins, notes }
}

/** What the id, the label and the kind of a node say about each other. */
function completed(node: FileNode): GraphNode {
  const { id, labels, label, properties } = node
  const own = { ...properties, id: properties['id'] ?? id }
  const kind = actorKindOf(id)
  if (kind && (labels.length === 0 || labels.includes('Actor'))) {
    const name = properties['name'] ?? label ?? null
    const added = { name, kind: properties['kind'] ?? kind }
    return {
      id,
      labels: ['Actor', ACTOR_KINDS[kind].label].toSorted(),
      properties: { ...own, ...added },
    }
  }
  if (id.startsWith('inc:') && (labels.length === 0 || labels.includes('Incident'))) {
    const name = properties['name'] ?? label ?? null
    return {
      id,
      labels: ['Incident'],
      properties: { ...own, name, kind: properties['kind'] ?? 'incident' },
    }
  }
  return { id, labels, properties: own }
}

function refuseStrangers(graph: FileGraph, nodes: readonly GraphNode[]): void {
  const strangers = graph.nodes.filter((_node, index) => {
    const node = nodes[index]
    return node && !modelLabelOf(node) && !node.labels.includes('Dataset')
  })
  if (strangers.length === 0) return
  const faults: Fault[] = strangers.slice(0, MOST_NAMED).map(({ id, labels, label, place }) => ({
    file: graph.nodesName,
    ...placeIn(graph.nodesText, place.start),
    message: `the node "${id}"${label && label !== id ? ` (${label})` : ''} ${labels.length > 0 ? `with the label ${labels.join(', ')} ` : ''}is no actor, incident, document or claim: give it an id such as state:cz, grp:apt31, per:lipavsky or inc:cz-mfa-campaign`,
  }))
  if (strangers.length > MOST_NAMED) {
    const message = `… and ${strangers.length - MOST_NAMED} more such nodes`
    faults.push({ file: graph.nodesName, line: 1, column: 1, message })
  }
  throw new DataFault(faults)
}

function byId(a: object, b: object): number {
  return idText(a) < idText(b) ? -1 : 1
}

function idText(item: object): string {
  return 'id' in item ? String(item.id) : ''
}
