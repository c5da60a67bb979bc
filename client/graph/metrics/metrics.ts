import { DirectedGraph, UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import betweenness from 'graphology-metrics/centrality/betweenness.js'
import pagerank from 'graphology-metrics/centrality/pagerank.js'
import type { Centrality, Wanted } from '../../state/measured.ts'
import { createRandom } from './random.ts'

/** A graph as plain values, as they go to a worker; `nodes` and `lines` are in a fixed order. */
export interface MetricsInput {
  readonly wanted: Wanted
  readonly nodes: readonly string[]
  readonly lines: readonly (readonly [source: string, target: string])[]
}

export interface Metrics {
  readonly values: ReadonlyMap<string, number> | null
  /** The ids of each community, the greatest community first. */
  readonly communities: readonly (readonly string[])[] | null
}

/** Finds out what is wanted; the same input always gives the same answer. */
export function metricsOf({ wanted, nodes, lines }: MetricsInput): Metrics {
  const { centrality } = wanted
  return {
    values: centrality && (nodes.length > 0 ? CENTRALITY[centrality](nodes, lines) : new Map()),
    communities: wanted.communities ? communitiesOf(nodes, lines) : null,
  }
}

type Lines = MetricsInput['lines']
type Find = (nodes: readonly string[], lines: Lines) => ReadonlyMap<string, number>

const CENTRALITY: Readonly<Record<Centrality, Find>> = {
  /** Which way a claim points says nothing about who stands between whom, nor does how often. */
  betweenness: (nodes, lines) => {
    const graph = undirected(nodes, lines)
    return inOrder(nodes, betweenness(graph, { getEdgeWeight: null, normalized: true }))
  },
  /** Claims point to what they are about, so rank gathers there; several weigh more than one. */
  pagerank: (nodes, lines) => {
    const graph = directed(nodes, lines)
    return inOrder(nodes, pagerank(graph, { getEdgeWeight: 'weight', maxIterations: 300 }))
  },
}

function inOrder(
  nodes: readonly string[],
  values: Readonly<Record<string, number>>,
): ReadonlyMap<string, number> {
  return new Map(nodes.map((id) => [id, values[id] ?? 0]))
}

/** Louvain's answer depends on chance and on the order of nodes: both are fixed here. */
function communitiesOf(nodes: readonly string[], lines: Lines): readonly (readonly string[])[] {
  const graph = undirected(nodes, lines)
  if (graph.size === 0) return nodes.map((id) => [id])
  const found = louvain(graph, { getEdgeWeight: 'weight', rng: createRandom(1) })
  const communities = new Map<number, string[]>()
  for (const id of nodes) {
    const index = found[id] ?? -1
    communities.set(index, [...(communities.get(index) ?? []), id])
  }
  return [...communities.values()].toSorted(
    (a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1),
  )
}

interface Weighted {
  weight: number
}

function undirected(nodes: readonly string[], lines: Lines) {
  const graph = new UndirectedGraph<Record<string, never>, Weighted>()
  for (const id of nodes) graph.addNode(id)
  for (const [source, target] of lines) {
    if (source !== target) graph.updateEdge(source, target, heavier)
  }
  return graph
}

function directed(nodes: readonly string[], lines: Lines) {
  const graph = new DirectedGraph<Record<string, never>, Weighted>()
  for (const id of nodes) graph.addNode(id)
  for (const [source, target] of lines) {
    if (source !== target) graph.updateEdge(source, target, heavier)
  }
  return graph
}

function heavier({ weight = 0 }: Partial<Weighted>): Weighted {
  return { weight: weight + 1 }
}
