import { dateInWords } from '../../../model/date-words.ts'
import type { GraphData } from '../../../model/graph-reading.ts'
import { drawnGraph } from '../../../picture/drawn-graph.ts'
import type { DrawingRequest } from '../../../picture/file/drawing.ts'
import { svgOf } from '../../../picture/file/svg-of.ts'
import { PICTURE_TEXTS } from '../../../picture/texts.ts'
import { citationOf } from '../bibliography/plain-citations.ts'
import { evidenceOf, type EvidenceView } from '../evidence-view.ts'
import type { ExportGraph } from '../export-graph.ts'
import { inChunks } from '../text-chunks.ts'
import { XML_DECLARATION } from '../xml-text.ts'
import { drawnPart } from './drawn-part.ts'
import { allPlaces } from './places.ts'
import { sceneOf } from './scene.ts'
import { estimatedWidth } from './text-width.ts'
import { titleOf } from './title.ts'

const { told } = PICTURE_TEXTS.appearance

/** The picture as the page draws it, in the places and colours that it gave, else in its own. */
export function* writeSvg(graph: ExportGraph): Generator<string> {
  const data = drawnPart(graph)
  const steps = allPlaces(data, graph.places)
  let step = steps.next()
  for (; !step.done; step = steps.next()) yield ''
  const source = {
    graph: drawnGraph(data, step.value),
    scene: sceneOf(data, graph.looks),
    sheet: null,
  }
  const { svg } = svgOf(source, requestOf(graph, data), estimatedWidth)
  yield* inChunks([XML_DECLARATION, svg, '\n'])
}

function requestOf(graph: ExportGraph, data: GraphData): DrawingRequest {
  const { about, looks } = graph
  const scene = sceneOf(data, looks)
  const size = scene.reading.sizes ? 'as in the view' : 'Relationships'
  const colour = scene.reading.colours ? 'as in the view' : 'Kind'
  const day = dateInWords(about.generated.slice(0, 10))
  return {
    area: 'whole',
    ground: 'light',
    title: titleOf(about),
    legend: { told: told(size, colour), colours: null, compared: null },
    origin: { made: `${about.source}, ${day}`, link: '' },
    sources: sourcesIn(evidenceOf(graph)),
  }
}

/** The documents in which relationships were read, the earliest first. */
function sourcesIn({ claims, documents }: EvidenceView): DrawingRequest['sources'] {
  if (documents.size === 0) return null
  return () => {
    const used = new Set(claims.flatMap(({ evidence }) => evidence.map(({ document }) => document)))
    return [...documents.values()]
      .filter(({ id }) => used.has(id))
      .toSorted((a, b) => ((a.published ?? '9999') < (b.published ?? '9999') ? -1 : 1))
      .map((document) => citationOf({ ...document, url: null }))
  }
}
