import type { LayoutInput } from '../../../graph-data/picture/layout/arrangement.ts'
import { aspectOf } from './aspect.ts'
import { runLayout, type LayoutAnswer, type LayoutRun } from './layout-run.ts'

let underWay: LayoutRun | null = null

/**
 * Begins the layout that the page will ask for first, before there is a page: a worker fetches the
 * graph and arranges it while the browser reads the rest of the script.
 */
export function startFirstLayout({ location, innerWidth, innerHeight }: Window): void {
  const aspect = aspectOf(innerWidth, innerHeight)
  const order = { address: '/api/graph', search: location.search, aspect }
  underWay = runLayout(order, new AbortController().signal)
  // Whoever asks for it next asks anew where it failed; until then, that is no unhandled rejection.
  underWay.answer.catch(() => undefined)
}

/** The layout of `input`: the one that is under way where it turns out to be of the same, else anew. */
export function runFirstLayout(input: LayoutInput, signal: AbortSignal): LayoutRun {
  const early = underWay
  underWay = null
  if (!early) return runLayout(input, signal)
  const anew = (): Promise<LayoutAnswer> => {
    signal.throwIfAborted()
    return runLayout(input, signal).answer
  }
  const answer = early.answer.then((found) => {
    signal.throwIfAborted()
    return isOf(input, found) ? found : anew()
  }, anew)
  return { answer, begun: early.begun }
}

/** Whether the same was asked, of the same nodes. */
export function isOf(input: LayoutInput, { places, terms }: LayoutAnswer): boolean {
  const { nodes, layout, aspect, centre, fixed } = input
  return (
    terms.layout === layout &&
    terms.aspect === aspect &&
    terms.centre.join(' ') === centre.join(' ') &&
    terms.fixed.size === fixed.size &&
    [...fixed].every(([id, { x, y }]) => {
      const other = terms.fixed.get(id)
      return other?.x === x && other.y === y
    }) &&
    places.size === nodes.length &&
    nodes.every(({ id }) => places.has(id))
  )
}
