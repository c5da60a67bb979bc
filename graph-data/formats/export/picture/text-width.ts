import type { Measure } from '../../../picture/file/svg-pen.ts'

/** The widths of the letters of Noto Sans and its like, in thousandths of the size of the font. */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  ["ijl|!'.,:;", 275],
  ['frt()[]{}I-/\\"·’‘', 360],
  [' ', 262],
  ['sczJ?_', 480],
  ['abdeghknopquvxyL0123456789EFTYZ$€#*+<>=~^“”', 585],
  ['ABCDGHKNOPQRSUVX&', 670],
  ['mwMW@%—…', 900],
]
const BY_LETTER = new Map(
  WIDTHS.flatMap(([letters, width]) => Array.from(letters, (letter) => [letter, width] as const)),
)
const OTHER = 600
/** Of Chinese, Japanese and Korean, and of pictures. */
const WIDE = 1_000
const FIRST_WIDE = 0x2e80
/** Marks that stand above or below the letter before them. */
const MARK = /^\p{Mark}$/u

const FONT = /(\d+) ([\d.]+)px/

/**
 * About how wide a text is, in CSS pixels, where there is no browser to measure it: rather too wide
 * than too narrow, so that no two names meet.
 */
export const estimatedWidth: Measure = (text, font) => {
  const [, weight = '400', size = '10'] = FONT.exec(font) ?? []
  let width = 0
  for (const letter of text) width += widthOf(letter)
  const bold = Number(weight) >= 600 ? 1.06 : 1
  return (width / 1_000) * Number(size) * bold
}

function widthOf(letter: string): number {
  const base = BY_LETTER.get(letter) ?? BY_LETTER.get(letter.normalize('NFD').charAt(0))
  if (base !== undefined) return base
  if (MARK.test(letter)) return 0
  return (letter.codePointAt(0) ?? 0) >= FIRST_WIDE ? WIDE : OTHER
}
