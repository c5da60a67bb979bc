import type { DrawnGraph } from '../../../graph-data/model/api.ts'
import { merge, NO_DATA } from '../../../graph-data/model/graph-data.ts'
import type { GraphData } from '../../../graph-data/model/graph-reading.ts'
import type { LayoutInput, Places } from '../../../graph-data/picture/layout/arrangement.ts'
import { layoutInput } from '../../../graph-data/picture/layout/layout-input.ts'
import type { LayoutName } from '../../../graph-data/picture/layout/layouts.ts'
import { parseLink } from '../../state/link-format.ts'
import type { FirstLayout } from './layout-run.ts'

interface FirstRequest {
  readonly layout: LayoutName
  readonly known: Places
  readonly pinned: ReadonlySet<string>
}

/**
 * What the first picture of `data` asks of the layout: what has a place of its own keeps it. Pins
 * alone move nothing else: they were put over a finished layout, and a link gives that picture back.
 */
export function firstInput(
  data: GraphData,
  aspect: number,
  { layout, known, pinned }: FirstRequest,
): LayoutInput {
  const here = [...known].filter(([id]) => data.nodes.has(id))
  const fixed = new Map(here.every(([id]) => pinned.has(id)) ? [] : here)
  return layoutInput(data, aspect, { layout, centre: [], fixed })
}

/** The same of the graph that the server holds, as the page's address asks for it. */
export async function fetchFirstInput(order: FirstLayout): Promise<LayoutInput> {
  const answer = await fetch(order.address)
  if (!answer.ok) throw new Error(`the server answered with status ${answer.status}`)
  const data = merge(NO_DATA, (await answer.json()) as DrawnGraph)
  const { layout } = parseLink(order.search)
  return firstInput(data, order.aspect, { layout, known: new Map(), pinned: new Set() })
}
