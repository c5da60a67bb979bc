import type { DocumentSummary } from '../../graph-data/model/api.ts'
import type { AppState } from './app-state.ts'
import { dateInWords } from '../../graph-data/model/date-words.ts'
import type { DrawingKey, DrawingRequest } from '../../graph-data/picture/file/drawing.ts'
import { nameOf, textsOf } from '../../graph-data/model/graph-reading.ts'
import { idsOf } from '../../graph-data/picture/items.ts'
import { colourGroupsIn } from './measured.ts'
import { TEXTS } from '../texts.ts'

const words = TEXTS.pictureFile
const looks = TEXTS.appearance

/** A title for the picture as it is: its path, its selection, else what it is of. */
export function drawingTitle({ link, data }: AppState): string {
  const nameIn = (id: string): string => {
    const node = data.nodes.get(id)
    return node ? nameOf(node) : id
  }
  if (link.path) return words.paths(nameIn(link.path.from), nameIn(link.path.to))
  const [first, ...others] = idsOf(link.selection, 'node').map(nameIn)
  if (first === undefined) return words.allOf
  return others.length === 0 ? first : words.andMore(first, others.length)
}

/** What the legend of a picture tells beside kinds, types and certainties. */
export function drawingKey(state: AppState): DrawingKey {
  const { sizeBy, colourBy, compare } = state.link
  const groups = colourGroupsIn(state)
  return {
    told: looks.told(looks.sizes[sizeBy], looks.colours[colourBy]),
    colours: groups && { title: looks.colourTitle(looks.colours[colourBy]), groups },
    compared: compare && TEXTS.time.compared(dateInWords(compare.from), dateInWords(compare.to)),
  }
}

/** The documents behind relationships, the earliest first; null as long as no document is here. */
export function drawingSources({ data, documents }: AppState): DrawingRequest['sources'] {
  if (documents.status !== 'ready') return null
  const all = documents.value.toSorted(byDate)
  return (relationships) => {
    const used = new Set(
      relationships.flatMap((id) =>
        textsOf(data.relationships.get(id)?.properties ?? {}, 'documents'),
      ),
    )
    return all
      .filter(({ id }) => used.has(id))
      .map(({ title, publisher, published }) =>
        [publisher, title, published === null ? words.notDated : dateInWords(published)]
          .filter((part) => part !== null)
          .join(', '),
      )
  }
}

/** The undated ones last. */
function byDate(a: DocumentSummary, b: DocumentSummary): number {
  const [first, second] = [a, b].map(({ published, title }) => `${published ?? '9999'} ${title}`)
  return (first ?? '') < (second ?? '') ? -1 : 1
}
