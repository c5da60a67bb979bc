import { zipSync, strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import {
  readGraphFile,
  recognise,
  type GraphFormat,
} from '../../../../graph-data/formats/import/read-graph-file.ts'
import type { LoadableGraph } from '../../../../graph-data/formats/import/graph-file.ts'

const NOTHING: ReadonlySet<string> = new Set()

function read(format: GraphFormat, ...texts: string[]): LoadableGraph {
  const files = texts.map((text, index) => ({ path: `file-${index}`, bytes: strToU8(text) }))
  return readGraphFile(format, files, NOTHING)
}

const ENVELOPE = { kind: 'demarche-graph', version: 1, data: {} }
const STATE = { id: 'state:ardenia', name: 'Ardenia', kind: 'state' }
const CLAIM = {
  id: 'clm:0123456789abcdef',
  type: 'condemned',
  subject: 'state:ardenia',
  object: 'inc:nowhere',
  about: null,
  asserters: [],
  stance: 'asserts',
  certainty: 'explicit',
  wording: null,
  date: null,
  disputes: [],
  evidence: [{ document: 'doc:none', quote: 'x', start: 0, end: 1 }],
  origin: 'curated',
}

describe('Demarche JSON', () => {
  it('of a newer version is refused clearly', () => {
    const text = JSON.stringify({ ...ENVELOPE, version: 2 })
    expect(() => read('json', text)).toThrow(/newer Demarche.*version 2.*reads version 1/)
  })

  it('tells every fault with its place', () => {
    const actors = [
      { ...STATE, kind: 'kingdom' },
      { ...STATE, id: 'state:b', name: '' },
    ]
    const text = JSON.stringify({ ...ENVELOPE, data: { actors } }, null, 1)
    expect(() => read('json', text)).toThrow(/file-0:7:\d+ state:ardenia: kind[^]*state:b: name/)
  })

  it('names what a claim refers to and is not there', () => {
    const text = JSON.stringify({ ...ENVELOPE, data: { actors: [STATE], claims: [CLAIM] } })
    expect(() => read('json', text)).toThrow(/there is no inc:nowhere[^]*there is no doc:none/)
  })

  it.each(['{', '{}', '{"kind":"other","version":1,"data":{}}'])('is not %s', (text) => {
    expect(() => read('json', text)).toThrow(/file-0:\d+:\d+/)
  })
})

describe('XML', () => {
  it('with entities of its own is refused', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><gexf>&b;</gexf>`
    expect(() => read('gexf', bomb)).toThrow(/document type/)
    expect(() => read('graphml', '<graphml>&lol;</graphml>')).toThrow(/undefined entity/)
  })

  it('that is broken or endless is refused with its place', () => {
    expect(() => read('gexf', '<gexf>\n<graph></gexf>')).toThrow(
      /file-0:2:\d+ is no well-formed XML/,
    )
    expect(() => read('gexf', '<a>'.repeat(1_000))).toThrow(/nests more than/)
  })
})

const GEPHI = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2"><graph defaultedgetype="directed">
<nodes><node id="state:ardenia" label="Ardenia"/><node id="inc:leak" label="The leak"/></nodes>
<edges><edge source="state:ardenia" target="inc:leak" label="CONDEMNED"/></edges>
</graph></gexf>`

describe('a graph of another program', () => {
  it('becomes claims whose evidence is the file, to the letter', () => {
    const { dataset, notes } = read('gexf', GEPHI)
    expect(dataset.actors).toMatchObject([{ id: 'state:ardenia', name: 'Ardenia', kind: 'state' }])
    expect(dataset.incidents).toMatchObject([{ id: 'inc:leak', kind: 'incident' }])
    const [claim] = dataset.claims
    expect(claim).toMatchObject({ type: 'condemned', certainty: 'implied', asserters: [] })
    const [evidence] = claim?.evidence ?? []
    expect(evidence?.quote).toBe(
      '<edge source="state:ardenia" target="inc:leak" label="CONDEMNED"/>',
    )
    expect(GEPHI.slice(evidence?.start, evidence?.end)).toBe(evidence?.quote)
    expect(notes.join()).toMatch(/1 relationship without evidence/)
  })

  it('as two CSV files, or those in an archive', () => {
    const nodes = 'id,name\nstate:ardenia,Ardenia\ninc:leak,"The ""leak"""\n'
    const edges = 'source,target,type,date\nstate:ardenia,inc:leak,CONDEMNED,2024-05\n'
    const { dataset } = read('csv', edges, nodes)
    expect(dataset.incidents).toMatchObject([{ name: 'The "leak"' }])
    expect(dataset.claims).toMatchObject([
      { date: '2024-05', evidence: [{ quote: edges.split('\n')[1] }] },
    ])
    const archive = zipSync({ 'a.csv': strToU8(nodes), 'b.csv': strToU8(edges) })
    expect(recognise(archive)).toBe('csv')
    const zipped = readGraphFile('csv', [{ path: 'x.zip', bytes: archive }], NOTHING)
    expect(zipped.dataset.actors).toEqual(dataset.actors)
    expect(() => read('csv', nodes)).toThrow(/two files/)
  })

  it('is refused by name where the model cannot hold it', () => {
    const stranger = GEPHI.replaceAll('state:ardenia', 'n0')
    expect(() => read('gexf', stranger)).toThrow(/file-0:3:8 the node "n0" \(Ardenia\)/)
    const friend = GEPHI.replace('CONDEMNED', 'KNOWS')
    expect(() => read('gexf', friend)).toThrow(/1 relationship of the type "KNOWS": the model has/)
    const backwards = GEPHI.replace('CONDEMNED', 'SUMMONED')
    expect(() => read('gexf', backwards)).toThrow(/the object of summoned must be an office/)
  })
})

describe('the format of a file', () => {
  it.each([
    ['{"kind":"demarche-graph"}', 'json'],
    ['\ufeff<?xml version="1.0"?>\n<gexf xmlns="">', 'gexf'],
    ['<!-- x --><g:graphml xmlns:g="">', 'graphml'],
    ['id,labels,name\r\n', 'csv'],
    ['"source","target","type"\n', 'csv'],
    ['id: state:cz\nname: x\n', null],
    ['<html>', null],
    ['', null],
  ])('of %j is %s', (text, format) => {
    expect(recognise(strToU8(text))).toBe(format)
  })
})
