import type { GraphData } from '../../graph-data/model/graph-reading.ts'
import { idsOf } from '../../graph-data/picture/items.ts'
import type { LayoutName } from '../../graph-data/picture/layout/layouts.ts'
import type { Places } from '../state/places.ts'
import { layoutInput } from '../../graph-data/picture/layout/layout-input.ts'
import { aspectOf } from './layout/aspect.ts'
import { firstInput } from './layout/first-input.ts'
import { runFirstLayout } from './layout/first-layout.ts'
import { runLayout, type LayoutRun } from './layout/layout-run.ts'
import type { PictureInput } from './view.ts'

export interface Arrangement extends Pick<LayoutRun, 'begun'> {
  readonly data: GraphData
  readonly places: Promise<Places>
}

/** Begins to arrange what has no place yet for a picture in `container`; rejects when `signal` aborts. */
export function arrangeFirst(
  container: HTMLElement,
  { data, places: known, pinned, layout }: PictureInput,
  signal: AbortSignal,
): Arrangement {
  if ([...data.nodes.keys()].every((id) => known.has(id))) {
    return { data, places: Promise.resolve(known), begun: Promise.resolve() }
  }
  const input = firstInput(data, aspectIn(container), { layout, known, pinned })
  const { answer, begun } = runFirstLayout(input, signal)
  const places = answer.then(({ places: found }) => withKnown(found, known))
  // The stage tells what went wrong; until it asks, that is no unhandled rejection.
  places.catch(() => undefined)
  return { data, places, begun }
}

function withKnown(found: Places, known: Places): Places {
  return new Map([...found].map(([id, place]) => [id, known.get(id) ?? place]))
}

/** New places for what is on the canvas, around what is selected; what is pinned stays. */
export async function arrangeAgain(
  container: HTMLElement,
  { data, canvas, places, pinned, selection }: PictureInput,
  layout: LayoutName,
  signal: AbortSignal,
): Promise<Places> {
  const here: GraphData = {
    nodes: new Map([...data.nodes].filter(([id]) => canvas.nodes.has(id))),
    relationships: new Map([...data.relationships].filter(([id]) => canvas.relationships.has(id))),
  }
  const fixed = new Map([...places].filter(([id]) => pinned.has(id) && canvas.nodes.has(id)))
  const request = { layout, centre: idsOf(selection, 'node'), fixed }
  const input = layoutInput(here, aspectIn(container), request)
  return (await runLayout(input, signal).answer).places
}

/** The container as a whole decides, so that a panel which happens to be open changes nothing. */
function aspectIn({ clientWidth, clientHeight }: HTMLElement): number {
  return aspectOf(clientWidth, clientHeight)
}
