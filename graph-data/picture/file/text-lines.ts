import { FAMILY } from '../labels/draw.ts'
import { fontOf, type Measure } from './svg-pen.ts'
import { element, escape, type Attributes } from './xml.ts'

/** A font in the form of CSS, such as "600 13px …". */
export function fontOfSize(weight: number, size: number): string {
  return `${weight} ${size}px ${FAMILY}`
}

/** No text of a picture needs more letters. */
const MOST = 4_000

export interface Fitting {
  readonly width: number
  readonly font: string
  readonly measure: Measure
  readonly maxLines: number
}

/**
 * `text` on lines that are no wider than `width` CSS pixels, broken at spaces, and within words that
 * are wider than that; what does not fit ends in an ellipsis.
 */
export function fitText(text: string, fitting: Fitting): readonly string[] {
  const { maxLines } = fitting
  const lines: string[] = []
  let rest = text.trim().slice(0, MOST)
  while (rest !== '' && lines.length <= maxLines) {
    const count = fitCount(rest, fitting)
    const cut = count < rest.length ? breakBefore(rest, count) : count
    lines.push(rest.slice(0, cut).trimEnd())
    rest = rest.slice(cut).trimStart()
  }
  if (lines.length <= maxLines) return lines
  const last = lines[maxLines - 1] ?? ''
  return [...lines.slice(0, maxLines - 1), `${last.slice(0, -1).trimEnd()}…`]
}

/** How many letters of `text` fit on a line; one at least. */
function fitCount(text: string, { width, font, measure }: Fitting): number {
  let [low, high] = [1, text.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (measure(text.slice(0, middle), font) <= width) low = middle
    else high = middle - 1
  }
  return low
}

function breakBefore(text: string, count: number): number {
  const space = text.slice(0, count + 1).lastIndexOf(' ')
  if (space > 0) return space
  // Both halves of a letter beyond the first 65,536 stay together.
  const code = text.charCodeAt(count)
  return count > 1 && code >= 0xdc00 && code <= 0xdfff ? count - 1 : count
}

/** A line of text whose letters stand at `y`. */
export function writeLineOfText(
  text: string,
  place: { readonly x: number; readonly y: number },
  font: string,
  more: Attributes,
): string {
  return element('text', { ...place, ...fontOf(font), ...more }, escape(text))
}
