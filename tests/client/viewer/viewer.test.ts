import { describe, expect, it } from 'vitest'
import type { PageData } from '../../../graph-data/formats/export/interactive/page-data.ts'
import { fit, pan, placeAt, screenAt, zoom } from '../../../client/viewer/camera.ts'
import { find, viewerGraph } from '../../../client/viewer/graph.ts'
import { hitAt } from '../../../client/viewer/hit.ts'
import { sceneFor, sheetFor } from '../../../client/viewer/picture.ts'

const SIZE = { width: 800, height: 600 }

const PAGE: PageData = {
  title: 'Sample',
  origin: 'a test',
  licence: 'none',
  nodes: [
    {
      id: 'per:lipavsky',
      labels: ['Actor'],
      properties: { name: 'Jan Lipavský', kind: 'person', aliases: ['The Minister'] },
    },
    { id: 'state:cn', labels: ['Actor'], properties: { name: 'China', kind: 'state' } },
    { id: 'x', labels: ['Actor'], properties: { name: 'x'.repeat(100_000) } },
  ],
  relationships: [
    {
      id: 'r1',
      type: 'SUMMONED',
      source: 'per:lipavsky',
      target: 'state:cn',
      properties: { claimId: 'c1' },
    },
  ],
  places: [
    [0, 0],
    [300, 0],
    [0, 200],
  ],
  sizes: null,
  colours: null,
  oneSource: [],
  claims: [],
  documents: [],
}
const graph = viewerGraph(PAGE)

describe('the camera', () => {
  const places = [...graph.places.values()]
  const camera = fit(places, SIZE)

  it('fits all places into the screen', () => {
    for (const place of places) {
      const { x, y } = screenAt(camera, SIZE, place)
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(SIZE.width)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(SIZE.height)
    }
  })

  it('keeps what lies under the pointer there while it zooms', () => {
    const spot = { x: 200, y: 450 }
    const place = placeAt(camera, SIZE, spot)
    const seen = screenAt(zoom(camera, SIZE, spot, 1.7), SIZE, place)
    expect(seen.x).toBeCloseTo(spot.x)
    expect(seen.y).toBeCloseTo(spot.y)
  })

  it('moves the picture with the hand', () => {
    const before = screenAt(camera, SIZE, { x: 0, y: 0 })
    const after = screenAt(pan(camera, { x: 30, y: -20 }), SIZE, { x: 0, y: 0 })
    expect(after.x - before.x).toBeCloseTo(30)
    expect(after.y - before.y).toBeCloseTo(-20)
  })
})

describe('the search', () => {
  it('finds names and aliases without accents, in any order of words', () => {
    expect(find(graph, 'lipavsky JAN').map(({ id }) => id)).toEqual(['per:lipavsky'])
    expect(find(graph, 'minister').map(({ id }) => id)).toEqual(['per:lipavsky'])
    expect(find(graph, 'nobody')).toEqual([])
  })
})

describe('a click', () => {
  const scene = sceneFor(graph, 'light', [])
  const sheet = sheetFor(graph, scene, fit([...graph.places.values()], SIZE), SIZE)

  it('is on the node or the line that is nearest', () => {
    const node = sheet.at({ x: 300, y: 0 })
    expect(hitAt(sheet, scene, node, 7)).toEqual({ type: 'node', id: 'state:cn' })
    const { x, y } = sheet.at({ x: 150, y: 0 })
    expect(hitAt(sheet, scene, { x, y }, 40)).toEqual({ type: 'relationship', id: 'r1' })
    expect(hitAt(sheet, scene, { x, y: y - 200 }, 7)).toBeNull()
  })
})

it('shortens names without end for the picture, not for the details', () => {
  expect(String(graph.data.nodes.get('x')?.properties['name']).length).toBeLessThan(300)
  expect(graph.page.nodes[2]?.properties['name']).toHaveLength(100_000)
})
