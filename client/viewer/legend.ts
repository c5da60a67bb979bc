import { legendGroups, type LegendRow } from '../../graph-data/picture/file/legend-rows.ts'
import { SAMPLE_WIDTH, writeSample } from '../../graph-data/picture/file/samples.ts'
import type { Measure } from '../../graph-data/picture/file/svg-pen.ts'
import type { Scheme } from '../../graph-data/picture/palette.ts'
import type { ViewerGraph } from './graph.ts'
import { make, svgElement } from './make.ts'
import { sceneFor } from './picture.ts'

const HEIGHT = 20

/** What the shapes, lines and marks of the picture mean. */
export function legendParts(
  graph: ViewerGraph,
  scheme: Scheme,
  measure: Measure,
): readonly HTMLElement[] {
  const scene = sceneFor(graph, scheme, [])
  const occurring = {
    nodes: [...graph.data.nodes.values()],
    relationships: [...graph.data.relationships.values()],
  }
  const row = ({ sample, title, help }: LegendRow): HTMLElement => {
    const size = `width="${SAMPLE_WIDTH}" height="${HEIGHT}" aria-hidden="true"`
    const picture = svgElement(
      `<g transform="translate(0 ${HEIGHT / 2})">${writeSample(sample, scene, measure)}</g>`,
      size,
    )
    const words = make('span', {}, title)
    if (help !== undefined) words.append(make('small', {}, help))
    return make('li', {}, picture, words)
  }
  const key = { told: '', colours: null, compared: null }
  return legendGroups(occurring, key, scene).flatMap(({ title, rows }) => [
    make('h3', {}, title),
    make('ul', {}, ...rows.map(row)),
  ])
}
