import type { CanvasColours } from '../palette.ts'
import { LINE_HEIGHT } from './label-size.ts'
import type { Box } from './boxes.ts'
import type { Side } from './place-labels.ts'

export type TextStyle = 'name' | 'large' | 'incident' | 'caption' | 'tally' | 'group'

export interface Text {
  readonly lines: readonly string[]
  readonly style: TextStyle
  readonly width: number
  readonly height: number
  readonly faded: boolean
}

/** What of a canvas names and marks are drawn with; a file of the picture offers the same. */
export interface Pen {
  fillStyle: string | object
  strokeStyle: string | object
  font: string
  globalAlpha: number
  lineJoin: 'bevel' | 'miter' | 'round'
  lineWidth: number
  textAlign: TextAlign
  textBaseline: 'alphabetic' | 'bottom' | 'hanging' | 'ideographic' | 'middle' | 'top'
  readonly arc: (x: number, y: number, radius: number, from: number, to: number) => void
  readonly beginPath: () => void
  readonly fill: () => void
  readonly fillRect: (x: number, y: number, width: number, height: number) => void
  readonly fillText: (text: string, x: number, y: number) => void
  readonly lineTo: (x: number, y: number) => void
  readonly measureText: (text: string) => { readonly width: number }
  readonly moveTo: (x: number, y: number) => void
  readonly restore: () => void
  readonly roundRect: (x: number, y: number, width: number, height: number, radius: number) => void
  readonly save: () => void
  readonly stroke: () => void
  readonly strokeText: (text: string, x: number, y: number) => void
}
export type TextAlign = 'center' | 'end' | 'left' | 'right' | 'start'

/** The typefaces of all text in the picture, the first that there is. */
export const FAMILY =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif'

const FONTS: Readonly<Record<TextStyle, string>> = {
  name: `500 11.5px ${FAMILY}`,
  large: `650 12.5px ${FAMILY}`,
  incident: `italic 600 11.5px ${FAMILY}`,
  caption: `500 10.5px ${FAMILY}`,
  tally: `650 10px ${FAMILY}`,
  group: `650 11px ${FAMILY}`,
}

const widths = new Map<string, number>()
/** A server draws ever new names. */
const MOST_WIDTHS = 20_000

/** The width of a text in CSS pixels, measured once. */
export function widthOf(context: Pen, text: string, style: TextStyle): number {
  const key = `${style}\n${text}`
  const known = widths.get(key)
  if (known !== undefined) return known
  context.font = FONTS[style]
  const { width } = context.measureText(text)
  if (widths.size >= MOST_WIDTHS) widths.clear()
  widths.set(key, width)
  return width
}

export function drawName(
  context: Pen,
  text: Text,
  box: Box,
  side: Side,
  colours: CanvasColours,
): void {
  context.save()
  context.font = FONTS[text.style]
  context.textBaseline = 'middle'
  context.textAlign = alignOf(side)
  context.globalAlpha = text.faded ? 0.3 : 1
  context.lineJoin = 'round'
  context.lineWidth = 3.5
  context.strokeStyle = colours.ground
  context.fillStyle = colours.text
  const x = Math.round(anchorOf(side, box))
  text.lines.forEach((line, index) => {
    const y = Math.round(box.y + (index + 0.5) * LINE_HEIGHT)
    context.strokeText(line, x, y)
    context.fillText(line, x, y)
  })
  context.restore()
}

function alignOf(side: Side): TextAlign {
  if (side.endsWith('right')) return 'left'
  return side.endsWith('left') ? 'right' : 'center'
}

function anchorOf(side: Side, box: Box): number {
  const align = alignOf(side)
  if (align === 'left') return box.x + 2
  return align === 'right' ? box.x + box.width - 2 : box.x + box.width / 2
}

/** The type of a relationship, on its line. */
export function drawCaption(
  context: Pen,
  text: string,
  box: Box,
  colour: string,
  colours: CanvasColours,
): void {
  context.save()
  context.font = FONTS.caption
  context.textBaseline = 'middle'
  context.textAlign = 'center'
  context.fillStyle = colours.ground
  context.globalAlpha = 0.88
  context.fillRect(box.x, box.y + 1, box.width, box.height - 2)
  context.globalAlpha = 1
  context.fillStyle = colour
  context.fillText(text, box.x + box.width / 2, box.y + box.height / 2 + 0.5)
  context.restore()
}

/** What the nodes of a group have in common, above them. */
export function drawGroupTitle(context: Pen, text: string, box: Box, colours: CanvasColours): void {
  context.save()
  context.font = FONTS.group
  context.textBaseline = 'middle'
  context.textAlign = 'center'
  context.lineJoin = 'round'
  context.lineWidth = 4
  context.strokeStyle = colours.ground
  context.fillStyle = colours.mutedText
  const [x, y] = [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)]
  context.strokeText(text, x, y)
  context.fillText(text, x, y)
  context.restore()
}

/** "Not equal": somebody disputes what this line says. */
export function drawContested(
  context: Pen,
  { x, y }: { readonly x: number; readonly y: number },
  radius: number,
  colours: CanvasColours,
  faded: boolean,
): void {
  context.save()
  context.globalAlpha = faded ? 0.25 : 1
  context.beginPath()
  context.arc(x, y, radius, 0, 2 * Math.PI)
  context.fillStyle = colours.ground
  context.fill()
  context.lineWidth = 1.5
  context.strokeStyle = colours.contested
  context.stroke()
  context.beginPath()
  const half = radius * 0.5
  for (const offset of [-0.2, 0.2]) {
    context.moveTo(x - half, y + offset * radius)
    context.lineTo(x + half, y + offset * radius)
  }
  context.moveTo(x + half * 0.6, y - half)
  context.lineTo(x - half * 0.6, y + half)
  context.lineWidth = 1.3
  context.stroke()
  context.restore()
}

/** A count in a pill. */
export function drawTally(
  context: Pen,
  { x, y }: Middle,
  { text, width, colours, faded }: Pill,
): void {
  context.save()
  context.globalAlpha = faded ? 0.25 : 1
  context.beginPath()
  context.roundRect(x - width / 2, y - 7, width, 14, 7)
  context.fillStyle = colours.ground
  context.fill()
  context.lineWidth = 1.2
  context.strokeStyle = colours.mutedText
  context.stroke()
  context.font = FONTS.tally
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.fillStyle = colours.text
  context.fillText(text, x, y + 0.5)
  context.restore()
}

interface Middle {
  readonly x: number
  readonly y: number
}

interface Pill {
  readonly text: string
  readonly width: number
  readonly colours: CanvasColours
  readonly faded: boolean
}

/** A cross: somebody denies it; a minus: whoever said it has taken it back. */
export function drawStance(
  context: Pen,
  { x, y }: Middle,
  { radius, mark, colours, faded }: StanceMark,
): void {
  const half = radius * 0.45
  context.save()
  context.globalAlpha = faded ? 0.25 : 1
  context.beginPath()
  context.arc(x, y, radius, 0, 2 * Math.PI)
  context.fillStyle = colours.text
  context.fill()
  context.beginPath()
  if (mark === 'denies') {
    context.moveTo(x - half, y - half)
    context.lineTo(x + half, y + half)
    context.moveTo(x - half, y + half)
    context.lineTo(x + half, y - half)
  } else {
    context.moveTo(x - half * 1.2, y)
    context.lineTo(x + half * 1.2, y)
  }
  context.lineWidth = 1.7
  context.strokeStyle = colours.ground
  context.stroke()
  context.restore()
}

interface StanceMark {
  readonly radius: number
  readonly mark: 'denies' | 'withdraws'
  readonly colours: CanvasColours
  readonly faded: boolean
}
