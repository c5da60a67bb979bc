import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { dossierFault } from '../../../../graph-data/formats/export/dossier/dossier-fault.ts'
import { dossierOf } from '../../../../graph-data/formats/export/dossier/dossier.ts'
import { writeDossierHtml } from '../../../../graph-data/formats/export/dossier/html.ts'
import { writeDossierMarkdown } from '../../../../graph-data/formats/export/dossier/markdown.ts'
import { ladderCells, QUESTIONS } from '../../../../graph-data/formats/export/dossier/texts.ts'
import { CLAIMS, DATASET } from '../../../fixtures/dataset.ts'
import { HOSTILE_TEXTS } from './hostile.ts'
import { storedGraph, withWords } from './stored-graph.ts'

const graph = storedGraph(DATASET)
const dossier = dossierOf(graph)
const html = [...writeDossierHtml(graph)].join('')
const markdown = [...writeDossierMarkdown(graph)].join('')

/** The elements of a page by name, with how often each stands there; the page is nested rightly. */
function elementsOf(page: string): Record<string, number> {
  const found: Record<string, number> = {}
  const parser = new SaxesParser()
  parser.on('opentag', ({ name }) => {
    found[name] = (found[name] ?? 0) + 1
  })
  // A page is no XML in these two: elements that have no end, and its doctype.
  parser.write(page.replace(/^<!doctype html>/, '').replace(/<(meta|img)\b([^>]*)>/g, '<$1$2/>'))
  parser.close()
  return found
}

describe('a dossier', () => {
  it('tells each statement once, with all who say it and what disputes it', () => {
    const harbour = 'The harbour’s mail 📮 is attributed to Sylvania'
    const told = dossier.statements.filter(({ words }) => words === harbour)
    expect(told).toHaveLength(1)
    expect(told[0]?.claims.map(({ id }) => id).toSorted()).toEqual(
      [CLAIMS.ministryBlames.id, CLAIMS.stateBlames.id].toSorted(),
    )
    expect(told[0]?.isContested).toBe(true)
  })

  it('never tells a denied link as one that is', () => {
    const words = dossier.statements.filter(({ claims }) =>
      claims.some(({ id }) => id === CLAIMS.linkDenied.id),
    )
    expect(words.map((statement) => statement.words.startsWith('Denied by '))).toEqual([true])
  })

  it('numbers the quotes without a gap, and has one for every piece of evidence', () => {
    expect(dossier.footnotes.map(({ number }) => number)).toEqual(
      dossier.footnotes.map((_, index) => index + 1),
    )
    const quotes = new Set(dossier.footnotes.map(({ quote }) => quote.quote))
    for (const { evidence } of DATASET.claims) {
      for (const { quote } of evidence) expect(quotes.has(quote)).toBe(true)
    }
    const known = dossier.footnotes.map(({ number }) => number)
    expect(new Set(dossier.statements.flatMap(({ notes }) => notes))).toEqual(new Set(known))
  })

  it('has every claim in the ledger, by date, the undated last', () => {
    expect(dossier.ledger.map(({ claim }) => claim.id).toSorted()).toEqual(
      DATASET.claims.map(({ id }) => id).toSorted(),
    )
    const undated = dossier.ledger.map(({ said }) => said === null)
    expect(undated).toEqual(undated.toSorted((a, b) => Number(a) - Number(b)))
  })

  it('counts the days between the steps of an answer', () => {
    const ladder = dossier.ladders.find(({ incident }) => incident.id === 'inc:harbour-mail')
    const dated = ladder?.steps.map((step) => {
      const [rung, , , since] = ladderCells(step)
      return [rung, step.date, since]
    })
    expect(dated?.[0]).toEqual(['It began', '2024-05', ''])
    expect(dated).toMatchInlineSnapshot(`
      [
        [
          "It began",
          "2024-05",
          "",
        ],
        [
          "Attributed",
          "2024-06-01",
          "1 to 31 days",
        ],
        [
          "Attributed",
          "2024-06",
          "0 to 29 days",
        ],
        [
          "Ambassador summoned",
          "2024-06-02",
          "up to 28 days apart",
        ],
        [
          "First published",
          "2024-06-02",
          "the same day",
        ],
        [
          "Rejected",
          "2024-06-03",
          "1 day",
        ],
        [
          "Attributed",
          null,
          "",
        ],
      ]
    `)
  })

  it('asks what the evidence leaves open', () => {
    expect(dossier.questions.map(({ gap }) => QUESTIONS[gap])).toMatchInlineSnapshot(`
      [
        "Contested: somebody denies or contradicts it",
        "Nobody is named as saying it",
        "Only one side says it",
        "It stands in one document only",
        "No date is told",
      ]
    `)
  })

  it('takes the ministry and its state for one side', () => {
    const asked = dossier.questions.find(({ gap }) => gap === 'one-speaker')
    const words = asked?.statements.map((statement) => statement.words)
    expect(words).toContain('The harbour’s mail 📮 is attributed to Sylvania')
  })

  it('is about the actor that it was asked for', () => {
    const about = { ...graph.about, source: 'Demarche 1.0.0: around grp:quiet-heron' }
    const { title, version } = dossierOf({ ...graph, about })
    expect([title, version]).toEqual(['Quiet Heron', dossier.version])
    const less = { ...DATASET, claims: DATASET.claims.slice(1) }
    expect(dossierOf(storedGraph(less)).version).not.toBe(version)
  })

  it('is empty, and says so, where nothing is claimed', () => {
    const nothing = storedGraph({ actors: [], incidents: [], documents: [], claims: [] })
    expect([...writeDossierHtml(nothing)].join('')).toContain('Nothing is claimed')
    expect([...writeDossierMarkdown(nothing)].join('')).not.toContain('## Relations')
  })
})

describe('dossierFault', () => {
  it('refuses what nobody would read, and says how much it may be', () => {
    const line = { type: 'LINKED_TO', source: 'a', target: 'b', properties: {} }
    const lines = Array.from({ length: 20_001 }, (_, index) => ({ ...line, id: `l${index}` }))
    expect(dossierFault({ nodes: [], relationships: lines })).toContain('20,000')
    expect(dossierFault({ nodes: [], relationships: lines.slice(1) })).toBeNull()
  })
})

describe('the dossier as HTML', () => {
  it('runs nothing and loads nothing', () => {
    expect(html).toContain("default-src 'none'")
    expect(html).not.toMatch(/<script|<link|<iframe| on[a-z]+=| style=|src="(?!data:)/)
    expect(elementsOf(html)).toMatchObject({ main: 1, h1: 1 })
  })

  it('has the same elements whatever the texts', () => {
    const usual = elementsOf(
      [...writeDossierHtml(storedGraph(withWords(DATASET, 'words')))].join(''),
    )
    for (const words of [...HOSTILE_TEXTS, '<script>alert(1)</script>', '</style><img src=x>']) {
      const page = [...writeDossierHtml(storedGraph(withWords(DATASET, words)))].join('')
      expect(elementsOf(page)).toEqual(usual)
    }
  })

  it('makes no link of an address that is none of the web', () => {
    const documents = DATASET.documents.map((each) => ({ ...each, url: 'javascript:alert(1)' }))
    const page = [...writeDossierHtml(storedGraph({ ...DATASET, documents }))].join('')
    expect(page).not.toContain('href="javascript:')
  })

  it('shows a picture as an image, in which nothing runs', () => {
    const page = [...writeDossierHtml(graph, { picture: '<svg><script>1</script></svg>' })].join('')
    expect(elementsOf(page)).toMatchObject({ img: 1 })
    expect(page).not.toContain('<script')
    const data = /src="data:image\/svg\+xml;base64,([^"]+)"/.exec(page)?.[1] ?? ''
    expect(Buffer.from(data, 'base64').toString()).toBe('<svg><script>1</script></svg>')
  })
})

describe('the dossier as Markdown', () => {
  it('has a footnote for each mark', () => {
    const marks = new Set([...markdown.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, mark]) => mark))
    const notes = [...markdown.matchAll(/^\[\^(\d+)\]:/gm)].map(([, note]) => note)
    expect(marks.size).toBe(dossier.footnotes.length)
    expect(new Set(notes)).toEqual(marks)
    expect(notes).toHaveLength(marks.size)
  })

  it('keeps every text on its line and out of the markup', () => {
    const usual = [...writeDossierMarkdown(storedGraph(withWords(DATASET, 'words')))].join('')
    for (const words of [
      ...HOSTILE_TEXTS,
      '| a | b |',
      '[x](javascript:alert(1))',
      '# no',
      '1. a',
    ]) {
      const text = [...writeDossierMarkdown(storedGraph(withWords(DATASET, words)))].join('')
      expect(text.split('\n').length).toBe(usual.split('\n').length)
      expect(text.match(/(?<!\\)\|/g)?.length).toBe(usual.match(/(?<!\\)\|/g)?.length)
      expect(text).not.toMatch(/(?<!\\)<|(?<!\\)\]\(/)
    }
  })
})
