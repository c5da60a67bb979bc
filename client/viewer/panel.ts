import type { Item } from '../../graph-data/picture/items.ts'
import { find, type ViewerGraph } from './graph.ts'
import { lineDetails } from './line-details.ts'
import { make, makeButton } from './make.ts'
import { nodeDetails, nodeList } from './node-details.ts'
import { TEXTS } from './texts.ts'

/** What stands beside the picture. */
export interface Panel {
  /** `focused` takes whoever reads by keyboard along. */
  readonly show: (item: Item | null, focused: boolean) => void
}

/** A list of more names helps nobody; the search finds the rest. */
const MOST = 200

export function createPanel(
  { box, search, status }: Record<'box' | 'status', HTMLElement> & { search: HTMLInputElement },
  graph: ViewerGraph,
  choose: (item: Item | null) => void,
): Panel {
  const fill = (...parts: readonly Node[]): void => {
    box.replaceChildren(...parts)
    box.scrollTop = 0
  }
  const showAll = (): void => fill(...startOf(graph, choose))
  search.addEventListener('input', () => {
    const typed = search.value.trim()
    if (typed === '') {
      status.textContent = ''
      return showAll()
    }
    const found = find(graph, typed)
    status.textContent = TEXTS.found(found.length, typed)
    fill(make('p', { class: 'muted', dir: 'auto' }, status.textContent), ...listed(found, choose))
  })
  search.addEventListener('keydown', ({ key }) => {
    const [first] = key === 'Enter' ? find(graph, search.value.trim()) : []
    if (first) choose({ type: 'node', id: first.id })
  })
  showAll()
  return {
    show: (item, focused) => {
      search.value = ''
      status.textContent = ''
      if (!item) return showAll()
      const back = makeButton({ class: 'back' }, () => choose(null), `← ${TEXTS.back}`)
      fill(back, ...detailsOf(item, graph, choose))
      const heading = box.querySelector('h2')
      if (focused) heading?.focus()
      else status.textContent = heading?.textContent ?? ''
    },
  }
}

function detailsOf({ type, id }: Item, graph: ViewerGraph, choose: Choose): readonly Node[] {
  return type === 'node' ? nodeDetails(graph, id, choose) : lineDetails(graph, id, choose)
}

type Choose = (item: Item) => void

function listed(nodes: Parameters<typeof nodeList>[0], choose: Choose): readonly HTMLElement[] {
  const list = nodeList(nodes, MOST, choose)
  if (nodes.length <= MOST) return [list]
  return [list, make('p', { class: 'muted' }, TEXTS.more(nodes.length - MOST))]
}

function startOf(graph: ViewerGraph, choose: Choose): readonly HTMLElement[] {
  const { page, searched } = graph
  const { nodes, relationships, documents } = page
  return [
    make('p', {}, TEXTS.counts(nodes.length, relationships.length, documents.length)),
    make('p', { class: 'muted' }, TEXTS.hint),
    make('h2', { tabindex: '-1' }, TEXTS.list),
    ...listed(
      searched.map(({ node }) => node),
      choose,
    ),
    make('p', { class: 'muted small' }, `${page.origin}. ${TEXTS.licence}: ${page.licence}.`),
  ]
}
