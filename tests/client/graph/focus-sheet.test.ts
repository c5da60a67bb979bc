import { expect, it } from 'vitest'
import { drawnGraph } from '../../../graph-data/picture/drawn-graph.ts'
import { focusOn } from '../../../graph-data/picture/focus.ts'
import { focusSheet } from '../../../graph-data/picture/overlay/focus-sheet.ts'
import { NO_READING, type Scene } from '../../../graph-data/picture/scene.ts'
import { canvasOf, NARROW_NOTHING } from '../../../client/state/visible.ts'
import { SAMPLE } from '../sample.ts'

it('holds what is in focus and what is selected, as the scene has it', () => {
  const canvas = canvasOf(SAMPLE, NARROW_NOTHING)
  const scene: Scene = {
    scheme: 'light',
    canvas,
    visible: canvas,
    marks: null,
    reading: NO_READING,
    rest: 'dim',
    selected: new Set(['col:alone']),
    hovered: { type: 'relationship', id: 'clm:5' },
    pinned: new Set(),
    focus: focusOn(SAMPLE, canvas, [{ type: 'relationship', id: 'clm:5' }]),
    groups: [],
  }
  const { graph, lookOf } = focusSheet(
    {
      graph: drawnGraph(SAMPLE, new Map()),
      width: 100,
      height: 100,
      at: (place) => place,
      scaled: (size) => size,
      lookOf: () => undefined,
    },
    scene,
  )
  const seen: string[] = []
  graph.forEachNode((id) => seen.push(id))
  graph.forEachEdge((id) => seen.push(id))
  expect(seen.toSorted()).toEqual(['clm:5', 'col:alone', 'grp:apt31', 'state:cn'])
  expect(lookOf('clm:5')?.strength).toBe('selected')
})
