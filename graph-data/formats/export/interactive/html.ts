import { createHash } from 'node:crypto'
import type { ExportGraph } from '../export-graph.ts'
import { drawnPart } from '../picture/drawn-part.ts'
import { allPlaces } from '../picture/places.ts'
import { inChunks } from '../text-chunks.ts'
import { xmlContent } from '../xml-text.ts'
import { pageData } from './gather.ts'
import { DATA_ELEMENT } from './page-data.ts'

/** The built files of `viewer/`: what an interactive page runs and how it looks. */
export interface Viewer {
  readonly script: string
  readonly style: string
}

/**
 * One file that opens without a server and without a network: the graph with its evidence as data,
 * and the viewer. Nothing else may run in it, and nothing may be asked of any address.
 * @throws {Error} without a viewer
 */
export function* writeInteractivePage(
  graph: ExportGraph,
  viewer: Viewer | undefined,
): Generator<string> {
  if (!viewer) throw new Error('An interactive page is written with its viewer: none was given')
  const data = drawnPart(graph)
  const steps = allPlaces(data, graph.places)
  let step = steps.next()
  for (; !step.done; step = steps.next()) yield ''
  const held = pageData(graph, data, step.value)
  const script = viewer.script.replace(/<(?=\/script|!--)/gi, '\\x3c')
  const title = xmlContent(held.title.replace(/\p{Surrogate}/gu, '\ufffd'))
  yield* inChunks([
    head(title, { ...viewer, script }),
    `<noscript><p>${title}: this page needs JavaScript, which is switched off here.</p></noscript>\n`,
    `<script type="application/json" id="${DATA_ELEMENT}">${embedded(held)}</script>\n`,
    `<script>${script}</script>\n</body>\n</html>\n`,
  ])
}

function head(title: string, { script, style }: Viewer): string {
  const policy = [
    "default-src 'none'",
    `script-src '${digest(script)}'`,
    `style-src '${digest(style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
`
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

const ESCAPES: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/** JSON in which nothing ends the element that it stands in. */
function embedded(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (found) => ESCAPES[found] ?? found)
}
