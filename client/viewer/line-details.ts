import type {
  PageClaim,
  PageDocument,
} from '../../graph-data/formats/export/interactive/page-data.ts'
import { dateInWords } from '../../graph-data/model/date-words.ts'
import { claimIdOf } from '../../graph-data/model/graph-data.ts'
import { inSeries } from '../../graph-data/model/relationship-words.ts'
import type { GraphRelationship } from '../../graph-data/model/subgraph.ts'
import type { Item } from '../../graph-data/picture/items.ts'
import { typeLook } from '../../graph-data/picture/palette.ts'
import { facts } from './facts.ts'
import type { ViewerGraph } from './graph.ts'
import { make, makeButton } from './make.ts'
import { lineList, sentenceOf } from './node-details.ts'
import { TEXTS } from './texts.ts'

type Choose = (item: Item) => void

/** The evidence of a relationship. */
export function lineDetails(graph: ViewerGraph, id: string, choose: Choose): readonly Node[] {
  const line = graph.data.relationships.get(id)
  if (!line) return []
  const claim = graph.claims.get(claimIdOf(line))
  const others = parallelsOf(graph, line)
  return [
    make('p', { class: 'kind' }, typeLook(line.type).title),
    make('h2', { tabindex: '-1', dir: 'auto' }, claim?.words ?? sentenceOf(graph, line)),
    endsOf(graph, line, choose),
    ...(claim ? evidenceOf(graph, claim, choose) : [make('p', { class: 'muted' }, TEXTS.noQuotes)]),
    ...(others.length === 0
      ? []
      : [make('h3', {}, TEXTS.parallel), lineList(graph, others, choose)]),
  ]
}

function endsOf({ data }: ViewerGraph, line: GraphRelationship, choose: Choose): HTMLElement {
  const buttons = [line.source, line.target].map((id) => {
    const name = data.nodes.get(id)?.properties['name']
    const label = make('bdi', {}, typeof name === 'string' ? name : id)
    return makeButton({ class: 'chip' }, () => choose({ type: 'node', id }), label)
  })
  return make('p', { class: 'chips' }, ...buttons)
}

function parallelsOf({ data }: ViewerGraph, line: GraphRelationship): readonly GraphRelationship[] {
  const ends = new Set([line.source, line.target])
  return [...data.relationships.values()].filter(
    ({ id, source, target }) =>
      id !== line.id && ends.has(source) && ends.has(target) && source !== target,
  )
}

function evidenceOf(graph: ViewerGraph, claim: PageClaim, choose: Choose): readonly HTMLElement[] {
  const { asserters, date, isEvent, about, certainty, wording, quotes } = claim
  const own = wording === null ? '' : TEXTS.ownWords(wording)
  const disputes = claim.disputes.flatMap((id) => graph.claims.get(id) ?? [])
  return [
    facts([
      [TEXTS.saidBy, asserters.length === 0 ? TEXTS.nobody : inSeries(asserters)],
      [
        isEvent ? TEXTS.eventDate : TEXTS.statementDate,
        date === null ? TEXTS.noDate : dateInWords(date),
      ],
      [TEXTS.about, about ?? ''],
      [TEXTS.certainty, [certainty ?? '', own].filter(Boolean).join(', ')],
    ]),
    make('h3', {}, TEXTS.quotes),
    ...(quotes.length === 0
      ? [make('p', { class: 'muted' }, TEXTS.noQuotes)]
      : quotes.map(({ words, document }) =>
          make(
            'figure',
            {},
            make('blockquote', { dir: 'auto' }, words),
            make('figcaption', {}, ...sourceOf(graph.documents.get(document), document)),
          ),
        )),
    ...claimList(graph, TEXTS.disputes, disputes, choose),
    ...disputedBy(graph, claim, choose),
  ]
}

function sourceOf(
  document: PageDocument | undefined,
  id: string,
): readonly (HTMLElement | string)[] {
  if (!document) return [id]
  const { title, publisher, published, url } = document
  const link = { href: url, target: '_blank', rel: 'noopener noreferrer', dir: 'auto' }
  const day = published === null ? TEXTS.undated : dateInWords(published)
  return [
    make(url === null ? 'cite' : 'a', url === null ? { dir: 'auto' } : link, title),
    make('span', { dir: 'auto' }, [publisher, day].filter(Boolean).join(', ')),
  ]
}

function disputedBy(graph: ViewerGraph, { id }: PageClaim, choose: Choose): readonly HTMLElement[] {
  const claims = graph.disputedBy.get(id) ?? []
  if (claims.length > 0) return claimList(graph, TEXTS.disputedBy, claims, choose)
  return [make('p', { class: 'muted' }, TEXTS.undisputed)]
}

function claimList(
  graph: ViewerGraph,
  title: string,
  claims: readonly PageClaim[],
  choose: Choose,
): readonly HTMLElement[] {
  if (claims.length === 0) return []
  const entries = claims.map(({ id, words, asserters }) => {
    const line = graph.linesOfClaims.get(id)
    const texts = [
      make('span', { class: 'sentence', dir: 'auto' }, words),
      make(
        'span',
        { class: 'muted' },
        asserters.length === 0 ? TEXTS.nobody : TEXTS.by(inSeries(asserters)),
      ),
    ]
    if (!line) return make('li', { class: 'entry' }, ...texts)
    const open = (): void => choose({ type: 'relationship', id: line.id })
    return make('li', {}, makeButton({ class: 'entry' }, open, ...texts))
  })
  return [make('h3', { class: 'contested' }, title), make('ul', { class: 'entries' }, ...entries)]
}
