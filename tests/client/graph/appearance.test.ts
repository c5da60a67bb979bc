import { describe, expect, it } from 'vitest'
import { dashOf, edgeLook, nodeLook, radiusOf } from '../../../graph-data/picture/appearance.ts'
import type { Scene } from '../../../graph-data/picture/scene.ts'
import { fade } from '../../../graph-data/picture/colour.ts'
import { focusOn } from '../../../graph-data/picture/focus.ts'
import { NO_READING } from '../../../graph-data/picture/scene.ts'
import { KIND_LOOKS, TYPE_LOOKS } from '../../../graph-data/picture/palette.ts'
import { NO_FILTERS } from '../../../client/state/filters.ts'
import type { Item } from '../../../graph-data/picture/items.ts'
import { canvasOf, NARROW_NOTHING, visibleIn, withSelected } from '../../../client/state/visible.ts'
import { SAMPLE } from '../sample.ts'

function scene(item: Item | null, types: readonly string[] = [], more: Partial<Scene> = {}): Scene {
  const selection = item ? [item] : []
  const filtered = visibleIn(SAMPLE, { ...NARROW_NOTHING, filters: { ...NO_FILTERS, types } })
  const visible = withSelected(SAMPLE, filtered, selection)
  return {
    scheme: 'light',
    canvas: canvasOf(SAMPLE, NARROW_NOTHING),
    visible,
    marks: null,
    reading: NO_READING,
    rest: 'dim',
    selected: new Set(selection.map(({ id }) => id)),
    hovered: null,
    pinned: new Set(),
    focus: focusOn(SAMPLE, visible, selection),
    groups: [],
    ...more,
  }
}

function nodeIn(id: string, where: Scene) {
  const node = SAMPLE.nodes.get(id)
  if (!node) throw new Error(`The sample has no node ${id}`)
  return nodeLook(node, 4, where)
}

function lineIn(id: string, where: Scene) {
  const relationship = SAMPLE.relationships.get(id)
  if (!relationship) throw new Error(`The sample has no relationship ${id}`)
  return edgeLook(relationship, 0.1, where)
}

describe('the palette', () => {
  it('tells each kind by its shape alone', () => {
    const shapes = [...KIND_LOOKS.values()].map(({ shape }) => shape)
    expect(new Set(shapes).size).toBe(shapes.length)
  })

  it('tells each type by its colour, in both themes', () => {
    for (const scheme of ['light', 'dark'] as const) {
      const colours = [...TYPE_LOOKS.values()].map(({ colour }) => colour[scheme])
      expect(new Set(colours).size).toBe(colours.length)
    }
  })
})

describe('nodeLook', () => {
  it('rings what is selected and fades what it is not joined to', () => {
    const where = scene({ type: 'node', id: 'state:cz' })
    expect(nodeIn('state:cz', where)).toMatchObject({ strength: 'selected' })
    expect(nodeIn('state:cz', where).ring).not.toBe('rgba(0,0,0,0)')
    expect(nodeIn('inc:campaign', where).strength).toBe('strong')
    expect(nodeIn('grp:apt31', where).strength).toBe('faded')
    expect(nodeIn('grp:apt31', where).color).not.toBe(nodeIn('grp:apt31', scene(null)).color)
  })

  it('keeps a ghost of what a filter leaves out, unless it is selected', () => {
    expect(nodeIn('grp:apt31', scene(null, ['TARGETED'])).ghost).toBe(true)
    const selected = scene({ type: 'node', id: 'grp:apt31' }, ['TARGETED'])
    expect(nodeIn('grp:apt31', selected).ghost).toBe(false)
  })

  it('draws nothing of what is not on the canvas, nor of what filters remove', () => {
    const removed = scene(null, ['TARGETED'], { rest: 'remove' })
    expect(nodeIn('grp:apt31', removed)).toMatchObject({ hidden: true, ghost: false })
    const away = { nodes: new Set<string>(), relationships: new Set<string>() }
    const hidden = scene(null, ['TARGETED'], { canvas: away })
    expect(nodeIn('grp:apt31', hidden).hidden).toBe(true)
    expect(nodeIn('grp:apt31', scene(null, ['TARGETED'])).hidden).toBe(false)
  })

  it('grows with the number of relationships, up to a limit', () => {
    expect(radiusOf(9)).toBeGreaterThan(radiusOf(1))
    expect(radiusOf(10_000)).toBe(radiusOf(1_000))
  })
})

describe('edgeLook', () => {
  it('draws certainty as the stroke', () => {
    expect(['explicit', 'hedged', 'implied'].map(dashOf)).toEqual(['solid', 'dashed', 'dotted'])
    expect(lineIn('clm:2', scene(null)).dash).toBe('dotted')
  })

  it('hides what a filter leaves out', () => {
    expect(lineIn('clm:1', scene(null, ['TARGETED'])).hidden).toBe(true)
    expect(lineIn('clm:3', scene(null, ['TARGETED'])).hidden).toBe(false)
  })

  it('raises the selected one above its neighbours', () => {
    const where = scene({ type: 'relationship', id: 'clm:1' })
    const selected = lineIn('clm:1', where)
    const other = lineIn('clm:3', where)
    expect(selected.zIndex).toBeGreaterThan(other.zIndex)
    expect(selected.size).toBeGreaterThan(other.size)
  })
})

describe('fade', () => {
  it('goes from the colour to the ground', () => {
    expect(fade('#204060', '#ffffff', 0)).toBe('#204060')
    expect(fade('#204060', '#ffffff', 1)).toBe('#ffffff')
    expect(fade('#000000', '#ffffff', 0.5)).toBe('#808080')
  })
})
