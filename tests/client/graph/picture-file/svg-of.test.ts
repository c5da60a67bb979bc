import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import type { Scene } from '../../../../graph-data/picture/scene.ts'
import { createGraph, syncGraph } from '../../../../client/graph/graph-model.ts'
import type { Sheet } from '../../../../graph-data/picture/overlay/screen.ts'
import { viewSheet } from '../../../../graph-data/picture/file/sheets.ts'
import { svgOf } from '../../../../graph-data/picture/file/svg-of.ts'
import { NO_READING, type Reading } from '../../../../graph-data/picture/scene.ts'
import type { DrawingKey, DrawingRequest } from '../../../../graph-data/picture/file/drawing.ts'
import { nameOf, type GraphData } from '../../../../graph-data/model/graph-reading.ts'
import { merge, NO_DATA } from '../../../../graph-data/model/graph-data.ts'
import { pairsIn } from '../../../../client/state/pairs.ts'
import { canvasOf } from '../../../../client/state/visible.ts'
import { node, relationship, SAMPLE } from '../../sample.ts'

const PLACES = new Map([
  ['state:cz', { x: 0, y: 0 }],
  ['state:cn', { x: 400, y: 0 }],
  ['grp:apt31', { x: 400, y: 260 }],
  ['inc:campaign', { x: 0, y: 260 }],
  ['col:alone', { x: 200, y: 130 }],
])

const KEY: DrawingKey = { told: 'Size and colour', colours: null, compared: null }
const BARE: DrawingRequest = {
  area: 'whole',
  ground: 'light',
  title: '',
  legend: null,
  origin: null,
  sources: null,
}

const measure = (text: string): number => text.length * 6

function sceneOf(data: GraphData, more: Partial<Scene> = {}, reading: Partial<Reading> = {}) {
  const all = canvasOf(data, { only: null, hidden: [] })
  const scene: Scene = {
    scheme: 'light',
    canvas: all,
    visible: all,
    marks: null,
    reading: { ...NO_READING, ...reading },
    rest: 'dim',
    selected: new Set(),
    hovered: null,
    pinned: new Set(),
    focus: null,
    groups: [],
    ...more,
  }
  return scene
}

function graphOf(data: GraphData) {
  const graph = createGraph()
  syncGraph(graph, data, PLACES)
  return graph
}

function draw(
  request: Partial<DrawingRequest> = {},
  { data = SAMPLE, scene = sceneOf(data), sheet = null as Sheet | null } = {},
) {
  return svgOf({ graph: graphOf(data), scene, sheet }, { ...BARE, ...request }, measure)
}

interface Read {
  readonly titles: readonly string[]
  readonly texts: readonly string[]
  readonly names: readonly string[]
  readonly ids: ReadonlySet<string>
  readonly links: readonly string[]
}

/** Reads with a parser that takes nothing but well-formed XML. */
function read(svg: string): Read {
  const found = { titles: [] as string[], texts: [] as string[], links: [] as string[] }
  const names: string[] = []
  const ids = new Set<string>()
  let text = ''
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    names.push(name)
    text = ''
    if (attributes['id']) ids.add(attributes['id'])
    if (name === 'a') found.links.push(attributes['href'] ?? '')
  })
  parser.on('text', (more) => {
    text += more
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'title') found.titles.push(text)
    if (name === 'text') found.texts.push(text)
  })
  parser.write(svg).close()
  return { ...found, names, ids }
}

describe('a file of the whole picture', () => {
  it('holds every visible node and relationship, and the name of each node in sight', () => {
    const { titles, texts } = read(draw().svg)
    const nodes = [...SAMPLE.nodes.values()].map(nameOf)
    for (const name of nodes) {
      expect(titles.some((title) => title.startsWith(`${name}, `))).toBe(true)
      expect(texts.join(' ')).toContain(name)
    }
    // Its own title, and one for each node and relationship.
    expect(titles).toHaveLength(1 + SAMPLE.nodes.size + SAMPLE.relationships.size)
  })

  it('leaves out what a filter removes, and the name of what it dims', () => {
    const all = canvasOf(SAMPLE, { only: null, hidden: [] })
    const visible = {
      nodes: new Set(['inc:campaign', 'state:cn']),
      relationships: new Set(['clm:2']),
    }
    const dimmed = sceneOf(SAMPLE, { visible, canvas: all })
    const removed = sceneOf(SAMPLE, { visible, rest: 'remove' })
    for (const scene of [dimmed, removed]) {
      const { titles, texts } = read(draw({}, { scene }).svg)
      expect(titles).toHaveLength(4)
      expect(texts.join(' ')).not.toContain('governments')
    }
    const paths = (scene: Scene) =>
      read(draw({}, { scene }).svg).names.filter((name) => name === 'path').length
    expect(paths(dimmed)).toBeGreaterThan(paths(removed))
  })

  it('keeps hostile text as text', () => {
    const name = '<script>alert("1")</script> & \u0000\uD800 ]]> שלום'
    const data = merge(SAMPLE, { nodes: [node('state:cn', 'state', name)], relationships: [] })
    const title = '"><image href="http://evil.example/"/>'
    const link = 'javascript:alert(1)'
    const sources = () => ['</text><script>2</script>']
    const { svg } = draw({ title, sources, origin: { made: 'today', link } }, { data })
    const { names, titles, texts, links } = read(svg)
    const safe = name.replace('\u0000', '\uFFFD').replace('\uD800', '\uFFFD')
    expect(titles).toContain(`${safe}, State`)
    expect(titles[0]).toBe(title)
    expect(texts).toContain('</text><script>2</script>')
    expect(names).not.toContain('script')
    expect(names).not.toContain('image')
    expect(links).toEqual([])
  })

  it('is drawn larger where names find no place', () => {
    const widthOfRow = (name: string): number => {
      const ids = Array.from({ length: 12 }, (_, index) => `state:${index}`)
      const nodes = ids.map((id) => node(id, 'state', name))
      const data = merge(NO_DATA, { nodes, relationships: [] })
      const graph = createGraph()
      syncGraph(graph, data, new Map(ids.map((id, index) => [id, { x: index * 22, y: 0 }])))
      return svgOf({ graph, scene: sceneOf(data), sheet: null }, BARE, measure).width
    }
    expect(widthOfRow('A long name of a state')).toBeGreaterThan(widthOfRow('A'))
  })

  it('has no ground where none is asked for', () => {
    expect(read(draw().svg).names).toContain('rect')
    expect(read(draw({ ground: 'none' }).svg).names).not.toContain('rect')
  })
})

describe('the lines of a file', () => {
  it('are dashed where hedged, dotted where implied, and two edges where one source says so', () => {
    const { svg } = draw()
    expect(svg.match(/stroke-dasharray="7 4"/g)).toHaveLength(1)
    expect(svg.match(/stroke-dasharray="0.01 /g)).toHaveLength(1)
    const hollow = sceneOf(SAMPLE, {}, { oneSource: new Set(['clm:3']) })
    expect(svg).not.toContain('stroke-width="0.95"')
    expect(draw({}, { scene: hollow }).svg.match(/stroke-width="0.95"/g)).toHaveLength(2)
  })

  it('are one for each pair, with the number of its claims', () => {
    const all = canvasOf(SAMPLE, { only: null, hidden: [] })
    const scene = sceneOf(SAMPLE, {}, { pairs: pairsIn(SAMPLE, all) })
    const { titles, texts } = read(draw({}, { scene }).svg)
    expect(titles).toHaveLength(1 + SAMPLE.nodes.size + 4)
    expect(titles).toContain('Campaign and China: 2 claims, Attributed to 1, Rejected 1')
    expect(texts).toContain('2')
  })

  it('tell what is denied and what was withdrawn', () => {
    const stance = (id: string, said: string) =>
      relationship(id, 'TARGETED', 'inc:campaign', 'state:cz', { stance: said })
    const data = merge(SAMPLE, {
      nodes: [],
      relationships: [stance('clm:8', 'denies'), stance('clm:9', 'withdraws')],
    })
    const { texts } = read(draw({ legend: KEY }, { data }).svg)
    expect(texts).toContain('Denied')
    expect(texts).toContain('Withdrawn')
  })
})

describe('what stands around the picture', () => {
  it('is a legend of what occurs, and of nothing else', () => {
    const { texts, ids } = read(draw({ legend: KEY }).svg)
    expect(ids).toContain('legend')
    expect(texts).toEqual(
      expect.arrayContaining(['State', 'Threat group', 'Rejected', 'Hedged', 'Contested']),
    )
    for (const absent of ['Person', 'Summoned', 'Denied', 'One source', 'One line per pair']) {
      expect(texts).not.toContain(absent)
    }
    const visible = {
      nodes: new Set(['inc:campaign', 'state:cz']),
      relationships: new Set(['clm:3']),
    }
    const less = read(draw({ legend: KEY }, { scene: sceneOf(SAMPLE, { visible }) }).svg).texts
    expect(less).toContain('Explicit')
    expect(less).not.toContain('Hedged')
    expect(less).not.toContain('Threat group')
  })

  it('explains the groups that colours tell, and what became of lines between two days', () => {
    const colours = { title: 'Colour: Country', groups: [{ title: 'Czechia', colour: 0 }] }
    const scene = sceneOf(SAMPLE, { marks: new Map([['clm:1', 'disputed']]) })
    const legend = { ...KEY, colours, compared: 'Changes from May to June' }
    const { texts } = read(draw({ legend }, { scene }).svg)
    expect(texts).toEqual(
      expect.arrayContaining(['Czechia', 'Changes from May to June', 'Newly disputed']),
    )
    expect(texts).not.toContain('Added')
  })

  it('is the title, the date, the link and the sources of the lines that are shown', () => {
    const link = `https://demarche.example/?q=${'a'.repeat(4_000)}`
    const asked: (readonly string[])[] = []
    const sources = (ids: readonly string[]) => {
      asked.push(ids)
      return ['Prague blames Beijing, 28 May 2025']
    }
    const origin = { made: 'Made on 1 May 2025', link }
    const { texts, links } = read(draw({ title: 'My report', origin, sources }).svg)
    expect(texts).toContain('My report')
    expect(texts).toContain('Made on 1 May 2025 · 5 nodes, 5 relationships')
    expect(texts).toContain('Prague blames Beijing, 28 May 2025')
    expect(links).toEqual([link])
    expect(texts.filter((text) => /a{40}/.test(text))).toHaveLength(3)
    expect([...(asked[0] ?? [])].toSorted()).toEqual([...SAMPLE.relationships.keys()].toSorted())
  })
})

describe('a file of what is in sight', () => {
  it('is as large as the part that no panel covers, and holds what lies there', () => {
    const scene = sceneOf(SAMPLE)
    const screen: Sheet = {
      graph: graphOf(SAMPLE),
      width: 500,
      height: 400,
      at: ({ x, y }) => ({ x: x + 150, y: 320 - y }),
      scaled: (size) => size,
      lookOf: () => undefined,
    }
    const sheet = viewSheet(screen, { left: 100, top: 200, right: 50, bottom: 10 }, scene)
    const { svg, width, height } = draw({ area: 'view' }, { scene, sheet })
    expect([width, height]).toEqual([350 + 48, 190 + 48])
    const { titles } = read(svg)
    expect(titles.some((title) => title.startsWith('Czech Republic, '))).toBe(true)
    expect(titles.some((title) => title.startsWith('China, '))).toBe(false)
  })
})
