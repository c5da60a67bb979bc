import { describe, expect, it } from 'vitest'
import { curveOf, measured, part, pointAt } from '../../../../graph-data/picture/file/curve.ts'
import { shapePath } from '../../../../graph-data/picture/file/shape-path.ts'
import { fitText } from '../../../../graph-data/picture/file/text-lines.ts'
import { writeLine } from '../../../../graph-data/picture/file/write-line.ts'
import { inColoursOf } from '../../../../client/graph/picture-file/draw-picture.ts'
import { NO_READING } from '../../../../graph-data/picture/scene.ts'
import type { PictureInput } from '../../../../client/graph/view.ts'
import { GROUP_COLOURS, GROUP_REST, SHAPES } from '../../../../graph-data/picture/palette.ts'
import { NO_DATA } from '../../../../graph-data/model/graph-data.ts'

describe('fitText', () => {
  const fitting = { width: 60, font: '', measure: (text: string) => text.length * 6, maxLines: 2 }

  it('breaks at spaces, and within what is too wide', () => {
    expect(fitText('two words', fitting)).toEqual(['two words'])
    expect(fitText('three words', fitting)).toEqual(['three', 'words'])
    expect(fitText('abcdefghijklmno', fitting)).toEqual(['abcdefghij', 'klmno'])
  })

  it('ends what is too long in an ellipsis, and has no line for nothing', () => {
    expect(fitText('abcdefghij'.repeat(4), fitting)).toEqual(['abcdefghij', 'abcdefghi…'])
    expect(fitText('  ', fitting)).toEqual([])
  })
})

describe('a curve', () => {
  const curve = curveOf({ x: 0, y: 0 }, { x: 100, y: 0 }, 0.3)

  it('is measured along its way', () => {
    const { length, shareAt } = measured(curve)
    expect(length).toBeGreaterThan(100)
    expect(shareAt(length / 2)).toBeCloseTo(0.5, 3)
    expect(shareAt(0)).toBe(0)
    expect(shareAt(length * 2)).toBe(1)
  })

  it('is the same in part', () => {
    const half = part(curve, 0.25, 0.75)
    expect(pointAt(half, 0.5).x).toBeCloseTo(pointAt(curve, 0.5).x)
    expect(pointAt(half, 0.5).y).toBeCloseTo(pointAt(curve, 0.5).y)
    expect(half.from).toEqual(pointAt(curve, 0.25))
  })
})

describe('writeLine', () => {
  const look = {
    size: 2,
    color: '#123456',
    dash: 'solid',
    arrow: 5,
    tail: 0,
    hollow: false,
    curvature: 0,
    zIndex: 0,
    hidden: false,
    strength: 'plain',
  } as const
  const laid = (length: number) => ({
    curve: curveOf({ x: 0, y: 0 }, { x: length, y: 0 }, 0),
    sourceRadius: 8,
    targetRadius: 8,
    scale: 1,
  })

  it('runs from the rim of one node to the rim of the other, with its head at the target', () => {
    expect(writeLine(laid(100), look)).toMatch(
      /d="M78.5 0Q44.25 0 10 0".*d="M89 0L78.5 5L78.5 -5Z"/,
    )
  })

  it('has a second head where it points both ways', () => {
    expect(writeLine(laid(100), { ...look, tail: 5 })).toContain('d="M10 0L20.5 -5L20.5 5Z"')
  })

  it('is nothing where the nodes touch', () => {
    expect(writeLine(laid(18), look)).toBe('')
  })
})

describe('shapePath', () => {
  it.each(SHAPES)('draws %s, and larger where it grows', (shape) => {
    const numbers = (path: string) => [...path.matchAll(/-?[\d.]+/g)].map(Number)
    const reach = (path: string) => Math.max(...numbers(path).map(Math.abs))
    const path = shapePath(shape, 10)
    expect(path).toMatch(/^M.*Z$/)
    expect(numbers(path).every(Number.isFinite)).toBe(true)
    expect(reach(shapePath(shape, 10, 5))).toBeGreaterThan(reach(path))
  })
})

describe('inColoursOf', () => {
  it('gives each group its colour for the other ground', () => {
    const nothing = { nodes: new Set<string>(), relationships: new Set<string>() }
    const colours = new Map([
      ['a', GROUP_COLOURS.dark[2] ?? ''],
      ['b', GROUP_REST.dark],
    ])
    const input: PictureInput = {
      data: NO_DATA,
      canvas: nothing,
      visible: nothing,
      marks: null,
      rest: 'dim',
      selection: [],
      path: null,
      places: new Map(),
      pinned: new Set(),
      layout: 'force',
      groups: [],
      scheme: 'dark',
      reading: { ...NO_READING, colours },
      insets: { top: 0, right: 0, bottom: 0, left: 0 },
    }
    const { scheme, reading } = inColoursOf(input, 'light')
    expect(scheme).toBe('light')
    expect([...(reading.colours ?? [])]).toEqual([
      ['a', GROUP_COLOURS.light[2]],
      ['b', GROUP_REST.light],
    ])
  })
})
