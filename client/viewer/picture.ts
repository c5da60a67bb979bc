import { focusOn } from '../../graph-data/picture/focus.ts'
import { looksIn } from '../../graph-data/picture/file/sheets.ts'
import { writeNames, writePicture } from '../../graph-data/picture/file/write-picture.ts'
import { inSchemeOf } from '../../graph-data/picture/group-colours.ts'
import type { Selection } from '../../graph-data/picture/items.ts'
import { nodeScale } from '../../graph-data/picture/node-scale.ts'
import type { Sheet } from '../../graph-data/picture/overlay/screen.ts'
import type { Scheme } from '../../graph-data/picture/palette.ts'
import type { Measure } from '../../graph-data/picture/file/svg-pen.ts'
import { NO_READING, type Reading, type Scene } from '../../graph-data/picture/scene.ts'
import { screenAt, type Camera, type Size } from './camera.ts'
import type { ViewerGraph } from './graph.ts'

/** The picture with `selection` standing out. */
export function sceneFor(graph: ViewerGraph, scheme: Scheme, selection: Selection): Scene {
  const all = {
    nodes: new Set(graph.data.nodes.keys()),
    relationships: new Set(graph.data.relationships.keys()),
  }
  return {
    scheme,
    canvas: all,
    visible: all,
    marks: null,
    reading: readingFor(graph, scheme),
    rest: 'dim',
    selected: new Set(selection.map(({ id }) => id)),
    hovered: null,
    pinned: new Set(),
    focus: focusOn(graph.data, all, selection),
    groups: [],
  }
}

function readingFor({ page }: ViewerGraph, scheme: Scheme): Reading {
  const { nodes, sizes, colours, oneSource } = page
  const held = <Value>(values: readonly (Value | null)[] | null): Map<string, Value> | null =>
    values &&
    new Map(
      nodes.flatMap(({ id }, index): [string, Value][] => {
        const value = values[index]
        return value === null || value === undefined ? [] : [[id, value]]
      }),
    )
  const given = held(colours)
  return {
    ...NO_READING,
    sizes: held(sizes),
    colours: given && inSchemeOf(given, scheme),
    oneSource: new Set(oneSource),
  }
}

/** The screen as a sheet to draw on. */
export function sheetFor(graph: ViewerGraph, scene: Scene, camera: Camera, size: Size): Sheet {
  const scale = nodeScale(camera.scale, graph.drawn.order)
  return {
    graph: graph.drawn,
    ...size,
    at: (place) => screenAt(camera, size, place),
    scaled: (length) => length * scale,
    lookOf: looksIn(graph.drawn, scene),
  }
}

export function drawOn(sheet: Sheet, scene: Scene, measure: Measure): string {
  return writePicture(sheet, scene, writeNames(sheet, scene, measure)).markup
}
