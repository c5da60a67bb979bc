import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ExportGraph } from '../../../../graph-data/formats/export/export-graph.ts'
import { writeInteractivePage } from '../../../../graph-data/formats/export/interactive/html.ts'
import type { PageData } from '../../../../graph-data/formats/export/interactive/page-data.ts'
import { DATASET } from '../../../fixtures/dataset.ts'
import { HOSTILE_TEXTS, hostileGraph } from './hostile.ts'
import { storedGraph, withWords } from './stored-graph.ts'

const VIEWER = { script: 'console.log("</script><!--")', style: 'p{color:red}' }
const EVIL = '</script><script>alert(1)</script><!--\u2028"\'<b>\u202e'

function pageOf(graph: ExportGraph): string {
  return [...writeInteractivePage(graph, VIEWER)].join('')
}

/** What stands between the tags that the writer itself writes. */
function partsOf(page: string) {
  const [, head = '', json = '', script = '', rest = ''] =
    /^([^]*)<script type="application\/json" id="page-data">([^]*)<\/script>\n<script>([^]*)<\/script>\n([^]*)$/.exec(
      page,
    ) ?? []
  return { head, data: JSON.parse(json) as PageData, json, script, rest }
}

const graph = storedGraph(DATASET)

describe('an interactive page', () => {
  it('holds everything that is drawn, and the evidence of each claim', () => {
    const { data } = partsOf(pageOf(graph))
    expect(data.nodes).toHaveLength(DATASET.actors.length + DATASET.incidents.length)
    expect(data.places).toHaveLength(data.nodes.length)
    expect(data.claims.map(({ id }) => id).toSorted()).toEqual(
      DATASET.claims.map(({ id }) => id).toSorted(),
    )
    const quotes = data.claims.flatMap((claim) => claim.quotes.map(({ words }) => words)).join('\n')
    for (const { evidence } of DATASET.claims) {
      for (const { quote } of evidence) expect(quotes).toContain(quote.trim())
    }
    const drawnFrom = new Set(data.relationships.map(({ properties }) => properties['claimId']))
    expect(drawnFrom).toEqual(new Set(data.claims.map(({ id }) => id)))
  })

  it('allows the scripts and styles of its own and nothing else', () => {
    const { head, script } = partsOf(pageOf(graph))
    const digest = (text: string) => createHash('sha256').update(text).digest('base64')
    expect(head).toContain(`script-src 'sha256-${digest(script)}'`)
    expect(head).toContain(`style-src 'sha256-${digest(VIEWER.style)}'`)
    expect(head).toContain("default-src 'none'")
    expect(pageOf(graph)).not.toMatch(/(?:src|href)="(?!data:,")/)
  })

  it('ends its script where it ends, though the script speaks of such ends', () => {
    const { script, rest } = partsOf(pageOf(graph))
    expect(script).toBe(String.raw`console.log("\x3c/script>\x3c!--")`)
    expect(rest).toBe('</body>\n</html>\n')
  })

  it('keeps hostile words as words', () => {
    const words = [...HOSTILE_TEXTS, EVIL].join(' ').slice(-150_000)
    const hostile = storedGraph(withWords(DATASET, words))
    const page = pageOf({ ...hostile, about: { ...hostile.about, source: EVIL } })
    const { json, data, head } = partsOf(page)
    expect(json).not.toMatch(/[<>&\u2028\u2029]/)
    expect(head).not.toContain('<script')
    expect(page.match(/<\/script/gi)).toHaveLength(2)
    expect(new Set(data.nodes.map(({ properties }) => properties['name']))).toContain(words)
  })

  it('is the same data for every graph, whatever its texts', () => {
    fc.assert(
      fc.property(hostileGraph, (given) => {
        const { data, json } = partsOf(pageOf(given))
        expect(json).not.toMatch(/[<>&\u2028\u2029]/)
        const ids = new Set(given.nodes.map(({ id }) => id))
        for (const { id } of data.nodes) expect(ids).toContain(id)
      }),
      { numRuns: 30 },
    )
  })

  it('links to documents on the web alone', () => {
    const withAddress = (url: string): ExportGraph => ({
      ...graph,
      nodes: graph.nodes.map((node) =>
        node.labels.includes('Document')
          ? { ...node, properties: { ...node.properties, url } }
          : node,
      ),
    })
    const urls = (url: string) => partsOf(pageOf(withAddress(url))).data.documents.map((d) => d.url)
    expect(new Set(urls('https://example.org/a'))).toEqual(new Set(['https://example.org/a']))
    expect(new Set(urls('javascript:alert(1)'))).toEqual(new Set([null]))
  })

  it('is not written without its viewer', () => {
    expect(() => [...writeInteractivePage(graph, undefined)]).toThrow(/viewer/)
  })
})
