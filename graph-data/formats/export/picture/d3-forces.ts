import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'
import type { Draft, LayoutInput } from '../../../picture/layout/arrangement.ts'
import { unitHash } from '../../../picture/layout/hash.ts'

interface Body extends SimulationNodeDatum {
  readonly id: string
}

/** From here on a quarter of the rounds must do. */
const MANY = 600
const LENGTH = 60
const REPULSION = -160
const GRAVITY = 0.06

/** So many nodes are moved between two turns for others: some tens of milliseconds. */
const MOVES_AT_ONCE = 20_000

/**
 * `rounds` of d3's forces from the places on a disc that `start` and the ids give. Yields now and
 * then, so that others get a turn.
 */
export function* d3Forces(
  { nodes, lines }: LayoutInput,
  start: number,
  rounds: number,
): Generator<undefined, Draft> {
  const bodies = nodes.map(({ id }): Body => {
    const angle = unitHash(`${start} angle ${id}`) * 2 * Math.PI
    const reach = 100 * Math.sqrt(unitHash(`${start} reach ${id}`))
    return { id, x: reach * Math.cos(angle), y: reach * Math.sin(angle) }
  })
  const ticks = nodes.length > MANY ? rounds / 4 : rounds
  const simulation = forceSimulation(bodies)
    .stop()
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .force('link', forceLink(pairsOf(nodes, lines)).distance(LENGTH))
    .force('charge', forceManyBody().strength(REPULSION))
    .force('x', forceX().strength(GRAVITY))
    .force('y', forceY().strength(GRAVITY))
  const atOnce = Math.max(1, Math.floor(MOVES_AT_ONCE / Math.max(1, nodes.length)))
  for (let done = 0; done < ticks; done += atOnce) {
    simulation.tick(Math.min(atOnce, ticks - done))
    yield
  }
  return new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x, y }]))
}

/** Each two nodes that are joined, once; by their numbers. */
function pairsOf(nodes: LayoutInput['nodes'], lines: LayoutInput['lines']) {
  const numbers = new Map(nodes.map(({ id }, number) => [id, number]))
  const pairs = new Map<string, { source: number; target: number }>()
  for (const line of lines) {
    const [source, target] = [numbers.get(line.source), numbers.get(line.target)]
    if (source === undefined || target === undefined || source === target) continue
    pairs.set([source, target].toSorted((a, b) => a - b).join(' '), { source, target })
  }
  return [...pairs.values()]
}
