import { describe, expect, it } from 'vitest'
import { edgeLook, nodeLook } from '../../../graph-data/picture/appearance.ts'
import type { Scene } from '../../../graph-data/picture/scene.ts'
import { lookInScene } from '../../../graph-data/picture/line-look.ts'
import { pairName } from '../../../graph-data/picture/pair-name.ts'
import { NO_READING, type Reading } from '../../../graph-data/picture/scene.ts'
import { GROUP_REST } from '../../../graph-data/picture/palette.ts'
import { merge } from '../../../graph-data/model/graph-data.ts'
import { pairsIn } from '../../../client/state/pairs.ts'
import { canvasOf } from '../../../client/state/visible.ts'
import { relationship, SAMPLE } from '../sample.ts'

const DATA = merge(SAMPLE, {
  nodes: [],
  relationships: [relationship('clm:6', 'ATTRIBUTED_TO', 'inc:campaign', 'state:cn')],
})
const ALL = canvasOf(DATA, { only: null, hidden: [] })

function scene(reading: Partial<Reading>, more: Partial<Scene> = {}): Scene {
  return {
    scheme: 'light',
    canvas: ALL,
    visible: ALL,
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
}

function lookOf(id: string, where: Scene) {
  const line = DATA.relationships.get(id)
  if (!line) throw new Error(`The sample has no relationship ${id}`)
  return lookInScene(line, 0.3, where)
}

function nodeIn(id: string, where: Scene) {
  const node = DATA.nodes.get(id)
  if (!node) throw new Error(`The sample has no node ${id}`)
  return nodeLook(node, 4, where)
}

const PAIRS = pairsIn(DATA, ALL)

describe('a claim that is a line of its own', () => {
  it('is hollow where it rests on one source', () => {
    const where = scene({ oneSource: new Set(['clm:3']) })
    expect(lookOf('clm:3', where).hollow).toBe(true)
    expect(lookOf('clm:1', where).hollow).toBe(false)
  })

  it('is wider then, so that its two edges stand apart, unless it is dotted', () => {
    const where = scene({ oneSource: new Set(['clm:3', 'clm:2']) })
    expect(lookOf('clm:3', where).size).toBeGreaterThan(lookOf('clm:3', scene({})).size)
    expect(lookOf('clm:2', where).size).toBe(lookOf('clm:2', scene({})).size)
  })
})

describe('the line of a pair', () => {
  it('is borne by the first relationship alone', () => {
    const where = scene({ pairs: PAIRS })
    expect(lookOf('clm:2', where).hidden).toBe(false)
    expect(lookOf('clm:4', where).hidden).toBe(true)
    expect(lookOf('clm:6', where).hidden).toBe(true)
  })

  it('is thicker than a line of one, and as solid as its surest claim', () => {
    const where = scene({ pairs: PAIRS })
    expect(lookOf('clm:2', where).size).toBeGreaterThan(lookOf('clm:3', where).size)
    expect(lookOf('clm:2', where).dash).toBe('solid')
    expect(lookOf('clm:2', scene({})).dash).toBe('dotted')
  })

  it('has arrows at both ends where claims point both ways', () => {
    const where = scene({ pairs: PAIRS })
    expect(lookOf('clm:2', where).tail).toBeGreaterThan(0)
    expect(lookOf('clm:3', where).tail).toBe(0)
  })

  it('is hollow only where each of its claims rests on one source', () => {
    const some = new Set(['clm:2', 'clm:4'])
    const all = new Set([...some, 'clm:6'])
    expect(lookOf('clm:2', scene({ pairs: PAIRS, oneSource: some })).hollow).toBe(false)
    expect(lookOf('clm:2', scene({ pairs: PAIRS, oneSource: all })).hollow).toBe(true)
  })

  it('stands out as the one of its claims that is selected', () => {
    const where = scene({ pairs: PAIRS }, { selected: new Set(['clm:6']) })
    expect(lookOf('clm:2', where).strength).toBe('selected')
  })

  it('is grey where no type leads', () => {
    const two = { ...ALL, relationships: new Set(['clm:2', 'clm:4']) }
    const where = scene({ pairs: pairsIn(DATA, two) })
    expect(lookOf('clm:2', where).color).not.toBe(lookOf('clm:2', scene({})).color)
  })

  it('names its ends, its claims and their types', () => {
    const pair = PAIRS.drawn.get('clm:2')
    const [source, target] = ['inc:campaign', 'state:cn'].map((id) => DATA.nodes.get(id))
    if (!pair || !source || !target) throw new Error('The sample has no such pair')
    expect(pairName(pair, source, target)).toBe(
      'Campaign and China: 3 claims, Attributed to 2, Rejected 1',
    )
  })
})

describe('a node', () => {
  it('is as large as what its size tells', () => {
    const where = scene({
      sizes: new Map([
        ['state:cn', 1],
        ['state:cz', 0.2],
      ]),
    })
    expect(nodeIn('state:cn', where).size).toBe(16)
    expect(nodeIn('state:cz', where).size).toBeLessThan(16)
    expect(nodeIn('grp:apt31', where).size).toBeLessThan(nodeIn('state:cz', where).size)
  })

  it('keeps its shape whatever its colour tells, and is grey where that tells nothing', () => {
    const where = scene({ colours: new Map([['state:cn', '#123456']]) })
    expect(nodeIn('state:cn', where)).toMatchObject({ color: '#123456', shape: 'circle' })
    expect(nodeIn('state:cz', where).color).toBe(GROUP_REST.light)
  })
})

describe('edgeLook', () => {
  it('knows nothing of pairs', () => {
    const line = DATA.relationships.get('clm:4')
    expect(line && edgeLook(line, 0.3, scene({ pairs: PAIRS })).hidden).toBe(false)
  })
})
