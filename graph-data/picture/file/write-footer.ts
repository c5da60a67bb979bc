import { CANVAS, type Scheme } from '../palette.ts'
import type { DrawingRequest } from './drawing.ts'
import { PICTURE_TEXTS } from '../texts.ts'
import type { Measure } from './svg-pen.ts'
import { fitText, fontOfSize, writeLineOfText } from './text-lines.ts'
import type { Block } from './write-legend.ts'
import { element } from './xml.ts'

const SMALL = fontOfSize(400, 11)
const HEAD = fontOfSize(650, 12)
const COLUMN = 460
const GAP = 28

export interface Footer {
  readonly origin: DrawingRequest['origin']
  /** What lies on the picture, in words. */
  readonly counts: string
  readonly sources: readonly string[]
  readonly width: number
  readonly scheme: Scheme
  readonly measure: Measure
}

/** What stands below the picture: when it was made, the address that shows the same, the sources. */
export function writeFooter(footer: Footer): Block {
  const { origin, counts, sources, width, scheme, measure } = footer
  const { mutedText, accent } = CANVAS[scheme]
  const fit = (text: string, maxLines: number): readonly string[] =>
    fitText(text, { width, font: SMALL, measure, maxLines })
  const parts: string[] = []
  let y = 0
  const write = (lines: readonly string[], fill: string): string =>
    lines
      .map((line) => {
        y += 16
        return writeLineOfText(line, { x: 0, y: y - 4 }, SMALL, { fill })
      })
      .join('')
  if (origin) {
    parts.push(write(fit(`${origin.made} · ${counts}`, 2), mutedText))
    const address = write(fit(origin.link, 3), accent)
    const isWeb = /^https?:/.test(origin.link)
    if (address !== '') parts.push(isWeb ? element('a', { href: origin.link }, address) : address)
  }
  if (sources.length === 0) return { markup: parts.join(''), height: y }
  const list = writeSources(footer)
  y += y === 0 ? 0 : 12
  parts.push(element('g', { transform: `translate(0 ${y})` }, list.markup))
  return { markup: parts.join(''), height: y + list.height }
}

/** The sources in columns, each read from the top down. */
function writeSources({ sources, width, scheme, measure }: Footer): Block {
  const { text } = CANVAS[scheme]
  const columns = Math.max(1, Math.floor((width + GAP) / (COLUMN + GAP)))
  const room = (width - GAP * (columns - 1)) / columns
  const entries = sources.map((source) =>
    fitText(source, { width: room, font: SMALL, measure, maxLines: 3 }),
  )
  const all = entries.reduce((sum, lines) => sum + lines.length, 0)
  const parts = [
    writeLineOfText(PICTURE_TEXTS.file.madeFrom, { x: 0, y: 12 }, HEAD, { fill: text }),
  ]
  const heights = Array.from({ length: columns }, () => 0)
  let column = 0
  for (const lines of entries) {
    const reached = heights[column] ?? 0
    if (reached > 0 && column < columns - 1 && reached + lines.length / 2 > all / columns) {
      column += 1
    }
    for (const line of lines) {
      const row = heights[column] ?? 0
      const place = { x: column * (room + GAP), y: 32 + row * 15 }
      parts.push(writeLineOfText(line, place, SMALL, { fill: CANVAS[scheme].mutedText }))
      heights[column] = row + 1
    }
  }
  return {
    markup: element('g', { id: 'sources' }, parts.join('')),
    height: 26 + Math.max(...heights) * 15,
  }
}
