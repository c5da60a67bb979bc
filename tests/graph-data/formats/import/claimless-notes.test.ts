import { describe, expect, it } from 'vitest'
import { EXPORT_FORMATS, type ExportFormat } from '../../../../graph-data/formats/export/formats.ts'
import { claimlessNotes } from '../../../../graph-data/formats/import/claimless-notes.ts'
import { readGraphFile } from '../../../../graph-data/formats/import/read-graph-file.ts'
import { fileOf } from '../export/hostile.ts'

const DRAWN = {
  id: 'r1',
  type: 'CONDEMNED',
  source: 'state:ardenia',
  target: 'inc:leak',
  properties: {
    claimId: 'clm:0123456789abcdef',
    stance: 'asserts',
    documents: ['doc:a'],
    disputedBy: ['clm:0123456789abcde0'],
  },
}
const NODES = [
  {
    id: 'state:ardenia',
    labels: ['Actor', 'State'],
    properties: { id: 'state:ardenia', name: 'Ardenia', kind: 'state' },
  },
  {
    id: 'inc:leak',
    labels: ['Incident'],
    properties: { id: 'inc:leak', name: 'The leak', kind: 'incident' },
  },
]
const ABOUT = { generated: '2026-11-22T00:00:00.000Z', source: 'test', licence: 'none' }

describe('relationships without their claims', () => {
  it('are told with what of the claims is lost', () => {
    const undisputed = { ...DRAWN.properties, disputedBy: [], documents: [] }
    expect(claimlessNotes([DRAWN, { ...DRAWN, properties: undisputed }])).toEqual([
      expect.stringMatching(
        /^2 relationships drawn from claims.*wording.*about.*--content evidence/,
      ),
      expect.stringMatching(/^1 relationship disputed by other claims .*left out/),
      expect.stringMatching(/^1 relationship with properties.*left out: documents$/),
    ])
  })

  it('of another program lose the properties that are named', () => {
    const properties = { type: 'CONDEMNED', date: '2024', weight: 2, note: '' }
    expect(claimlessNotes([{ type: 'CONDEMNED', properties }])).toEqual([
      expect.stringMatching(/^1 relationship with properties.*: weight$/),
    ])
    expect(claimlessNotes([{ type: 'CONDEMNED', properties: {} }])).toEqual([])
  })

  it.each(['gexf', 'graphml', 'csv'] as const)('are told of a drawn file of %s', (format) => {
    const { write }: ExportFormat = EXPORT_FORMATS[format]
    const graph = { about: ABOUT, nodes: NODES, relationships: [DRAWN] }
    const bytes = fileOf(write(graph, { flavour: 'plain', escapeFormulas: true }))
    const { notes } = readGraphFile(format, [{ path: 'drawn', bytes }], new Set())
    expect(notes).toEqual([
      expect.stringMatching(/^1 relationship without evidence/),
      ...claimlessNotes([DRAWN]),
    ])
  })
})
