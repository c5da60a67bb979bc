import type { GraphData } from '../../graph-data/model/graph-reading.ts'
import { idsOf } from '../../graph-data/picture/items.ts'
import type { LayoutName } from '../../graph-data/picture/layout/layouts.ts'
import type { Places } from '../state/places.ts'
import { layoutInput } from '../../graph-data/picture/layout/layout-input.ts'
import { runLayout, type LayoutRun } from './layout/run-layout.ts'
import type { PictureInput } from './view.ts'

/** A wide space and a high one; between the two the picture is the same on every screen. */
const LANDSCAPE = 1.5
const PORTRAIT = 0.52

export interface Arrangement extends LayoutRun {
  readonly data: GraphData
}

/** Begins to arrange what has no place yet for a picture in `container`; rejects when `signal` aborts. */
export function arrangeFirst(
  container: HTMLElement,
  { data, places: known, layout }: PictureInput,
  signal: AbortSignal,
): Arrangement {
  if ([...data.nodes.keys()].every((id) => known.has(id))) {
    return { data, places: Promise.resolve(known), begun: Promise.resolve() }
  }
  const fixed = new Map([...known].filter(([id]) => data.nodes.has(id)))
  const input = layoutInput(data, aspectOf(container), { layout, centre: [], fixed })
  const { places, begun } = runLayout(input, signal)
  // The stage tells what went wrong; until it asks, that is no unhandled rejection.
  places.catch(() => undefined)
  return { data, places, begun }
}

/** New places for what is on the canvas, around what is selected; what is pinned stays. */
export function arrangeAgain(
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
  return runLayout(layoutInput(here, aspectOf(container), request), signal).places
}

/** The container as a whole decides, so that a panel which happens to be open changes nothing. */
function aspectOf({ clientWidth, clientHeight }: HTMLElement): number {
  return clientWidth >= clientHeight ? LANDSCAPE : PORTRAIT
}
