import { describe, expect, it } from 'vitest'
import { createView, type PictureInput } from '../../../client/graph/view.ts'
import { canvasOf, NARROW_NOTHING } from '../../../client/state/visible.ts'
import { NO_READING } from '../../../graph-data/picture/scene.ts'
import { SAMPLE } from '../sample.ts'

const canvas = canvasOf(SAMPLE, NARROW_NOTHING)
const INPUT: PictureInput = {
  data: SAMPLE,
  canvas,
  visible: canvas,
  marks: null,
  rest: 'dim',
  selection: [],
  path: null,
  places: new Map(),
  pinned: new Set(),
  layout: 'force',
  groups: [],
  scheme: 'light',
  reading: NO_READING,
  insets: { top: 0, right: 0, bottom: 0, left: 0 },
}
const CHINA = { type: 'node', id: 'state:cn' } as const

describe('the ground of a view', () => {
  it('holds nothing that stands out', () => {
    const view = createView({ ...INPUT, selection: [CHINA] })
    expect(view.scene().selected).toEqual(new Set([CHINA.id]))
    expect(view.ground()).toMatchObject({ selected: new Set(), hovered: null, focus: null })
  })

  it('stays the same one whatever is pointed at or selected', () => {
    const view = createView(INPUT)
    const first = view.ground()
    view.hover(CHINA)
    expect(view.ground()).toBe(first)
    view.set({ ...INPUT, selection: [CHINA] })
    expect(view.ground()).toBe(first)
  })

  it('is another one once something else is seen, be it only because it is selected', () => {
    const visible = { nodes: new Set(['inc:campaign']), relationships: new Set<string>() }
    const view = createView(INPUT)
    const first = view.ground()
    view.set({ ...INPUT, visible })
    const narrowed = view.ground()
    expect(narrowed).not.toBe(first)
    view.set({ ...INPUT, visible, selection: [CHINA] })
    expect(view.ground()).not.toBe(narrowed)
    expect(view.ground().visible.nodes).toContain(CHINA.id)
  })
})

describe('the scene of a view', () => {
  it('stays the same one where nodes have only moved', () => {
    const view = createView(INPUT)
    const first = view.scene()
    view.set({ ...INPUT, places: new Map([[CHINA.id, { x: 1, y: 2 }]]) })
    expect(view.scene()).toBe(first)
  })

  it.each([
    ['selection', { selection: [CHINA] }],
    ['insets', { insets: { top: 0, right: 400, bottom: 0, left: 0 } }],
    ['pinned', { pinned: new Set([CHINA.id]) }],
  ])('is another one with another %s', (_, change) => {
    const view = createView(INPUT)
    const first = view.scene()
    view.set({ ...INPUT, ...change })
    expect(view.scene()).not.toBe(first)
  })
})
