import type { Pen, TextAlign } from '../labels/draw.ts'
import { element, escape, short, type Attributes } from './xml.ts'

/** The width of a text in CSS pixels, set in a font as CSS names it. */
export type Measure = (text: string, font: string) => number

/** From the middle of a line of text down to the line that its letters stand on, in font sizes. */
const MIDDLE = 0.35

/** A pen that writes what it draws as SVG. */
export interface SvgPen {
  readonly pen: Pen
  /** The elements drawn so far. */
  readonly elements: readonly string[]
}

type Style = Pick<
  Pen,
  | 'fillStyle'
  | 'font'
  | 'globalAlpha'
  | 'lineJoin'
  | 'lineWidth'
  | 'strokeStyle'
  | 'textAlign'
  | 'textBaseline'
>

const FIRST: Style = {
  fillStyle: '#000000',
  strokeStyle: '#000000',
  font: '10px sans-serif',
  globalAlpha: 1,
  lineJoin: 'miter',
  lineWidth: 1,
  textAlign: 'start',
  textBaseline: 'alphabetic',
}

export function createSvgPen(measure: Measure): SvgPen {
  const elements: string[] = []
  const saved: Style[] = []
  const route = createRoute()
  const draw = (attributes: Attributes): void => {
    elements.push(element('path', { d: route.path(), ...attributes, opacity: opacityOf(pen) }))
  }
  const write = (text: string, x: number, y: number, paint: Attributes): void => {
    elements.push(writeText(text, { x, y }, { ...fontOf(pen.font), ...paint }, pen))
  }
  const pen: Pen = {
    ...FIRST,
    ...route.moves,
    save: () => saved.push(styleOf(pen)),
    restore: () => Object.assign(pen, saved.pop()),
    measureText: (text) => ({ width: measure(text, pen.font) }),
    fill: () => draw(fillOf(pen)),
    stroke: () => draw({ fill: 'none', ...strokeOf(pen) }),
    fillRect: (x, y, width, height) => {
      const box = { x, y, width, height }
      elements.push(element('rect', { ...box, ...fillOf(pen), opacity: opacityOf(pen) }))
    },
    fillText: (text, x, y) => write(text, x, y, fillOf(pen)),
    // The halo is no second text for those who listen.
    strokeText: (text, x, y) => {
      const halo = { fill: 'none', ...strokeOf(pen), 'stroke-linejoin': pen.lineJoin }
      write(text, x, y, { ...halo, 'aria-hidden': 'true' })
    },
  }
  return { pen, elements }
}

type Moves = Pick<Pen, 'arc' | 'beginPath' | 'lineTo' | 'moveTo' | 'roundRect'>

/** Collects a path; of arcs, whole circles alone. */
function createRoute(): { readonly moves: Moves; readonly path: () => string } {
  let path = ''
  const add = (more: string): void => {
    path += more
  }
  const moves: Moves = {
    beginPath: () => {
      path = ''
    },
    moveTo: (x, y) => add(`M${short(x)} ${short(y)}`),
    lineTo: (x, y) => add(`L${short(x)} ${short(y)}`),
    arc: (x, y, radius) => add(round(x - radius, y - radius, 2 * radius, 2 * radius, radius)),
    roundRect: (x, y, width, height, radius) => add(round(x, y, width, height, radius)),
  }
  return { moves, path: () => path }
}

function styleOf(pen: Pen): Style {
  const { fillStyle, strokeStyle, font, globalAlpha } = pen
  const { lineJoin, lineWidth, textAlign, textBaseline } = pen
  return {
    fillStyle,
    strokeStyle,
    font,
    globalAlpha,
    lineJoin,
    lineWidth,
    textAlign,
    textBaseline,
  }
}

function opacityOf({ globalAlpha }: Style): number | null {
  return globalAlpha === 1 ? null : globalAlpha
}

function fillOf({ fillStyle }: Style): Attributes {
  return { fill: plain(fillStyle) }
}

function strokeOf({ strokeStyle, lineWidth }: Style): Attributes {
  return { stroke: plain(strokeStyle), 'stroke-width': lineWidth }
}

/** The picture is drawn in plain colours alone. */
function plain(style: Style['fillStyle']): string {
  return typeof style === 'string' ? style : '#000000'
}

const FONT = /^(italic )?(\d+) ([\d.]+)px (.+)$/

/** A font as CSS names it, in attributes that every reader of SVG knows. */
export function fontOf(font: string): Attributes {
  const [, italic, weight = '400', size = '10', family = 'sans-serif'] = FONT.exec(font) ?? []
  return {
    'font-family': family.replaceAll('"', "'"),
    'font-size': Number(size),
    'font-weight': weight,
    'font-style': italic === undefined ? null : 'italic',
  }
}

const ANCHORS: Readonly<Record<TextAlign, string | null>> = {
  start: null,
  left: null,
  center: 'middle',
  right: 'end',
  end: 'end',
}

function writeText(
  text: string,
  { x, y }: { readonly x: number; readonly y: number },
  attributes: Attributes,
  style: Style,
): string {
  // Few programs read SVG's own words for a baseline.
  const down = style.textBaseline === 'middle' ? Number(attributes['font-size']) * MIDDLE : 0
  const placed = { x, y: y + down, 'text-anchor': ANCHORS[style.textAlign] }
  return element(
    'text',
    { ...placed, ...attributes, opacity: opacityOf(style) },
    escape(text) || ' ',
  )
}

function round(x: number, y: number, width: number, height: number, radius: number): string {
  const [across, down, r] = [width - 2 * radius, height - 2 * radius, short(radius)]
  const arc = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${short(dx)} ${short(dy)}`
  return [
    `M${short(x + radius)} ${short(y)}h${short(across)}`,
    `${arc(radius, radius)}v${short(down)}`,
    `${arc(-radius, radius)}h${short(-across)}`,
    `${arc(-radius, -radius)}v${short(-down)}${arc(radius, -radius)}Z`,
  ].join('')
}
