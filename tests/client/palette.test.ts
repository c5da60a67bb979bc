import { describe, expect, it } from 'vitest'
import { CANVAS, GROUP_COLOURS, GROUP_REST, groupColour } from '../../graph-data/picture/palette.ts'
import { MOST_GROUPS } from '../../client/state/colour-groups.ts'

type Triple = readonly [number, number, number]
type Matrix = readonly [Triple, Triple, Triple]

/** How people with each form of colour-blindness see linear RGB (Machado and others, 2009). */
const EYES: Readonly<Record<string, Matrix>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

function linear(colour: string): Triple {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return [r, g, b]
}

function times(matrix: Matrix, [r, g, b]: Triple): Triple {
  const row = ([x, y, z]: Triple) => Math.min(1, Math.max(0, x * r + y * g + z * b))
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])]
}

/** Oklab, in which equal distances look about equally great. */
function oklab([r, g, b]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other]
    .map((colour) => {
      const [r, g, b] = linear(colour)
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    })
    .toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

describe.each(['light', 'dark'] as const)('the colours of groups, %s', (scheme) => {
  const colours = [...GROUP_COLOURS[scheme], GROUP_REST[scheme]]

  it('are as many as there are groups with one', () => {
    expect(GROUP_COLOURS[scheme]).toHaveLength(MOST_GROUPS)
  })

  it('stand out from the ground as WCAG AA asks of graphics', () => {
    for (const colour of colours) {
      expect(contrast(colour, CANVAS[scheme].ground), colour).toBeGreaterThanOrEqual(3)
    }
  })

  it.each(Object.entries(EYES))('differ from each other for eyes with %s', (_, eyes) => {
    const seen = colours.map((colour) => oklab(times(eyes, linear(colour))))
    seen.forEach((one, index) => {
      for (const other of seen.slice(index + 1)) {
        const distance = Math.hypot(...one.map((value, axis) => value - (other[axis] ?? 0)))
        expect(distance).toBeGreaterThan(0.06)
      }
    })
  })
})

describe('groupColour', () => {
  it('is grey for what has no colour of its own', () => {
    expect(groupColour(null, 'dark')).toBe(GROUP_REST.dark)
    expect(groupColour(99, 'dark')).toBe(GROUP_REST.dark)
    expect(groupColour(0, 'dark')).toBe(GROUP_COLOURS.dark[0])
  })
})
