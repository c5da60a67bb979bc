import { MultiDirectedGraph } from 'graphology'
import { Sigma } from 'sigma'

/**
 * The same data at the same places, drawn by sigma as its manual has it, without anything of ours:
 * what the picture of the page is measured against.
 */

interface Line {
  readonly id: string
  readonly type: string
  readonly source: string
  readonly target: string
  readonly properties: { readonly dateFrom?: string; readonly dateTo?: string }
}

interface Drawn {
  readonly nodes: readonly { readonly id: string; readonly properties: { readonly name: string } }[]
  readonly relationships: readonly Line[]
  readonly places: readonly (readonly [string, { readonly x: number; readonly y: number }])[]
}

interface PlainPicture {
  readonly onlyType: (type: string | null) => void
  readonly between: (from: string, to: string) => void
  /** In CSS pixels of the picture. */
  readonly placeOf: (id: string) => { readonly x: number; readonly y: number }
}

declare global {
  var plain: PlainPicture | undefined
}

const { nodes, relationships, places } = (await (await fetch('./drawn.json')).json()) as Drawn
const placed = new Map(places)
const graph = new MultiDirectedGraph()
for (const { id, properties } of nodes) {
  const { x, y } = placed.get(id) ?? { x: 0, y: 0 }
  graph.addNode(id, { x, y, label: properties.name, color: '#4477aa' })
}
for (const line of relationships) {
  graph.addEdgeWithKey(line.id, line.source, line.target, { line, color: '#bbbbbb', type: 'arrow' })
}
graph.forEachNode((id) => {
  graph.setNodeAttribute(id, 'size', Math.min(3 + Math.sqrt(graph.degree(id)), 16))
})

let isKept: (line: Line) => boolean = () => true
let around: ReadonlySet<string> | null = null
const container = document.querySelector<HTMLElement>('#picture')
if (!container) throw new Error('The page has no place for the picture')
const renderer = new Sigma(graph, container, {
  enableEdgeEvents: true,
  nodeReducer: (id, data) => (around && !around.has(id) ? { ...data, color: '#eeeeee' } : data),
  edgeReducer: (id, data) => {
    const hidden = !isKept(data['line'] as Line)
    const faded = around && !graph.extremities(id).every((end) => around?.has(end))
    return { ...data, hidden, ...(faded ? { color: '#f6f6f6' } : {}) }
  },
})
const emphasise = (id: string | null): void => {
  around = id === null ? null : new Set([id, ...graph.neighbors(id)])
  renderer.refresh({ schedule: true, skipIndexation: true })
}
renderer.on('enterNode', ({ node }) => emphasise(node))
renderer.on('leaveNode', () => emphasise(null))

globalThis.plain = {
  onlyType: (type) => {
    isKept = (line) => type === null || line.type === type
    renderer.refresh({ schedule: true })
  },
  between: (from, to) => {
    isKept = ({ properties: { dateFrom, dateTo } }) =>
      dateFrom !== undefined && dateTo !== undefined && dateFrom <= to && dateTo >= from
    renderer.refresh({ schedule: true })
  },
  placeOf: (id) => {
    const { x, y } = graph.getNodeAttributes(id) as { x: number; y: number }
    return renderer.graphToViewport({ x, y })
  },
}
