import type { ExportFormat } from '../../state/export-order.ts'
import { TEXTS } from '../../texts.ts'

const words = TEXTS.exporting

/** The picture as it is on the screen: made in the page, in formats of its own. */
export const PICTURE = 'picture'

export interface FormatEntry {
  readonly name: string
  readonly title: string
  readonly help: string
}

export interface Purpose {
  readonly title: string
  readonly help: string
  readonly formats: readonly FormatEntry[]
}

/** The picture and the formats of the server by what they are for; those not known here come last. */
export function purposesOf(
  formats: readonly Pick<ExportFormat, 'name' | 'title'>[],
): readonly Purpose[] {
  const byName = new Map(formats.map((format) => [format.name, format]))
  const known = words.purposes.map(({ title, help, formats: names }) => ({
    title,
    help,
    formats: names.flatMap((name: string): FormatEntry[] => {
      const format = byName.get(name)
      byName.delete(name)
      return name === PICTURE || format ? [entryOf(name, format?.title ?? name)] : []
    }),
  }))
  const others = [...byName.values()].map(({ name, title }) => entryOf(name, title))
  return [...known, { ...words.others, formats: others }].filter((each) => each.formats.length > 0)
}

function entryOf(name: string, title: string): FormatEntry {
  const text = Object.hasOwn(words.formats, name) ? words.formats[name] : undefined
  return { name, title: text?.title ?? title, help: text?.help ?? '' }
}
