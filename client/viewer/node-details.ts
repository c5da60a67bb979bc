import {
  certaintyOf,
  isContested,
  kindOf,
  nameOf,
  textOf,
  textsOf,
} from '../../graph-data/model/graph-reading.ts'
import { dateInWords } from '../../graph-data/model/date-words.ts'
import { inSeries } from '../../graph-data/model/relationship-words.ts'
import { datedRelationship } from '../../graph-data/model/sentence.ts'
import type { GraphNode, GraphRelationship } from '../../graph-data/model/subgraph.ts'
import type { Item } from '../../graph-data/picture/items.ts'
import { kindLook } from '../../graph-data/picture/palette.ts'
import { facts } from './facts.ts'
import type { ViewerGraph } from './graph.ts'
import { make, makeButton } from './make.ts'
import { TEXTS } from './texts.ts'

type Choose = (item: Item) => void

/** What is known of an actor or incident, and everything that joins it to others. */
export function nodeDetails(graph: ViewerGraph, id: string, choose: Choose): readonly Node[] {
  const node = graph.page.nodes.find((each) => each.id === id)
  if (!node) return []
  const { properties } = node
  const country = textOf(properties, 'country')
  const date = textOf(properties, 'date')
  const lines = [...graph.data.relationships.values()].filter(
    ({ source, target }) => source === id || target === id,
  )
  const description = textOf(properties, 'description')
  return [
    make('p', { class: 'kind' }, kindLook(kindOf(node)).title),
    make('h2', { tabindex: '-1', dir: 'auto' }, nameOf(node)),
    description === null ? '' : make('p', { dir: 'auto' }, description),
    facts([
      [TEXTS.aliases, textsOf(properties, 'aliases').join(', ')],
      [TEXTS.country, country === null ? '' : countryName(country)],
      [TEXTS.date, date === null ? '' : dateInWords(date)],
    ]),
    make('h3', {}, TEXTS.relationships(lines.length)),
    lines.length === 0
      ? make('p', { class: 'muted' }, TEXTS.nothing)
      : lineList(graph, lines, choose),
  ].map(asNode)
}

function asNode(part: Node | string): Node {
  return typeof part === 'string' ? document.createTextNode(part) : part
}

/** Relationships as sentences that open their evidence. */
export function lineList(
  graph: ViewerGraph,
  lines: readonly GraphRelationship[],
  choose: Choose,
): HTMLElement {
  const entries = lines.map((line) => {
    const button = makeButton(
      { class: 'entry' },
      () => choose({ type: 'relationship', id: line.id }),
      make('span', { class: 'sentence', dir: 'auto' }, sentenceOf(graph, line)),
      make(
        'span',
        { class: 'muted' },
        [saidBy(line), certaintyOf(line)].filter(Boolean).join(' · '),
      ),
      isContested(line) ? make('span', { class: 'contested' }, TEXTS.contested) : null,
    )
    return make('li', {}, button)
  })
  return make('ul', { class: 'entries' }, ...entries)
}

export function sentenceOf({ data }: ViewerGraph, line: GraphRelationship): string {
  const [source, target] = [data.nodes.get(line.source), data.nodes.get(line.target)]
  return source && target ? datedRelationship(line, source, target) : line.type
}

function saidBy({ properties }: GraphRelationship): string {
  const speakers = textsOf(properties, 'assertedBy')
  return speakers.length === 0 ? TEXTS.nobody : TEXTS.by(inSeries(speakers))
}

/** The nodes as buttons, `most` at first. */
export function nodeList(nodes: readonly GraphNode[], most: number, choose: Choose): HTMLElement {
  const entries = nodes.slice(0, most).map((node) =>
    make(
      'li',
      {},
      makeButton(
        { class: 'entry' },
        () => choose({ type: 'node', id: node.id }),
        make('span', { class: 'sentence', dir: 'auto' }, nameOf(node)),
        make('span', { class: 'muted' }, kindLook(kindOf(node)).title),
      ),
    ),
  )
  return make('ul', { class: 'entries' }, ...entries)
}

const COUNTRIES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' })

function countryName(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (COUNTRIES.of(code) ?? code) : code
}
