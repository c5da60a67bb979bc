import { TEXTS } from '../texts.ts'
import type { AppStore } from './app-state.ts'
import type { HistoryActions } from './history.ts'
import type { LayoutName } from '../../graph-data/picture/layout/layouts.ts'
import type { ColourBy, Lines, SizeBy } from './link.ts'
import { pinsFrom, withPins, type Places } from './places.ts'

/** How the picture is arranged and drawn; each but `settle` can be taken back. */
export interface PictureActions {
  /** Notes where the picture has put what had no place. */
  readonly settle: (places: Places) => void
  /** Puts everything where a layout wants it. */
  readonly arrange: (layout: LayoutName, places: Places) => void
  /** Puts nodes where a person wants them, and pins them there. */
  readonly move: (places: Places) => void
  /** Lets a later layout move nodes again. */
  readonly unpin: (ids: readonly string[]) => void
  /** Keeps nodes where they stand, whatever layout comes. */
  readonly pin: (ids: readonly string[]) => void
  readonly setSizeBy: (sizeBy: SizeBy) => void
  readonly setColourBy: (colourBy: ColourBy) => void
  readonly setLines: (lines: Lines) => void
}

export function createPictureActions(
  { getState, setState }: AppStore,
  { commit }: HistoryActions,
): PictureActions {
  const placed = (more: Places): Places => new Map([...getState().places, ...more])
  const pins = () => getState().link.pins
  return {
    settle: (more) => setState({ places: placed(more) }),
    arrange: (layout, more) =>
      commit(TEXTS.steps.layout, { places: placed(more), arranged: { layout } }),
    move: (more) =>
      commit(TEXTS.steps.move(more.size), {
        places: placed(more),
        arranged: { pins: withPins(pins(), pinsFrom(more)) },
      }),
    pin: (ids) => {
      const { places } = getState()
      const here = new Map(ids.flatMap((id) => [[id, places.get(id)] as const]))
      const known = new Map([...here].flatMap(([id, place]) => (place ? [[id, place]] : [])))
      commit(TEXTS.steps.pin(known.size), {
        arranged: { pins: withPins(pins(), pinsFrom(known)) },
      })
    },
    unpin: (ids) =>
      commit(TEXTS.steps.unpin(ids.length), {
        arranged: { pins: pins().filter(({ id }) => !ids.includes(id)) },
      }),
    setSizeBy: (sizeBy) => commit(TEXTS.steps.size, { arranged: { sizeBy } }),
    setColourBy: (colourBy) => commit(TEXTS.steps.colour, { arranged: { colourBy } }),
    setLines: (lines) => commit(TEXTS.steps.lines, { arranged: { lines } }),
  }
}
