import { describe, expect, it } from 'vitest'
import { writeBibtex } from '../../../../graph-data/formats/export/bibliography/bibtex.ts'
import { writeCslJson } from '../../../../graph-data/formats/export/bibliography/csl-json.ts'
import { writeCitations } from '../../../../graph-data/formats/export/bibliography/plain-citations.ts'
import { DATASET } from '../../../fixtures/dataset.ts'
import { HOSTILE_TEXTS } from './hostile.ts'
import { storedGraph, withWords } from './stored-graph.ts'

const graph = storedGraph(DATASET)

/** What is left of an entry when every escape and every pair of braces is taken out. */
function unbalanced(text: string): string {
  const bare = text.replace(/\\[$&#%_]/g, '').replace(/[^{}]/g, '')
  let rest = bare
  while (rest.includes('{}')) rest = rest.replaceAll('{}', '')
  return rest
}

describe('the bibliography', () => {
  it('is BibTeX', () => {
    expect([...writeBibtex(graph)].join('')).toBe(`@online{freedonia-statement,
  title = {{Freedonia speaks}},
  organization = {The Daily Herald},
  date = {2024-06-02},
  year = {2024},
  month = {6},
  day = {2},
  url = {https://herald.example/freedonia-speaks},
  langid = {en}
}

@misc{sylvania-reply,
  title = {{Sylvania replies}}
}

`)
  })

  it('is CSL-JSON', () => {
    expect(JSON.parse([...writeCslJson(graph)].join(''))).toEqual([
      {
        id: 'doc:freedonia-statement',
        type: 'webpage',
        title: 'Freedonia speaks',
        publisher: 'The Daily Herald',
        'container-title': 'The Daily Herald',
        issued: { 'date-parts': [[2024, 6, 2]] },
        URL: 'https://herald.example/freedonia-speaks',
        language: 'en',
      },
      { id: 'doc:sylvania-reply', type: 'document', title: 'Sylvania replies' },
    ])
  })

  it('is a line for each document', () => {
    expect([...writeCitations(graph)].join('')).toBe(
      '“Freedonia speaks”, The Daily Herald, 2 June 2024, https://herald.example/freedonia-speaks\n' +
        '“Sylvania replies”, undated\n',
    )
  })

  it('holds any title', () => {
    for (const words of [...HOSTILE_TEXTS, '}} @misc{evil,', '50 % of {x}_1 \\', '{', '}']) {
      const hostile = storedGraph(withWords(DATASET, words))
      const bibtex = [...writeBibtex(hostile)].join('')
      expect(bibtex.match(/^@/gm)).toHaveLength(2)
      expect(unbalanced(bibtex)).toBe('')
      expect([...writeCitations(hostile)].join('').trimEnd().split('\n')).toHaveLength(2)
      expect(JSON.parse([...writeCslJson(hostile)].join(''))).toMatchObject([
        { title: words },
        { title: words },
      ])
    }
  })

  it('names no document from which nothing in it was read', () => {
    const without = { ...DATASET, claims: [] }
    expect([...writeCitations(storedGraph(without))].join('')).toBe('')
    expect(JSON.parse([...writeCslJson(storedGraph(without))].join(''))).toEqual([])
  })
})
