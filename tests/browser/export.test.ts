import { readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { readGraphFile } from '../../graph-data/formats/import/read-graph-file.ts'
import { describePage } from './described-page.ts'
import { expectText } from './opened-page.ts'

async function openExport(page: Page): Promise<void> {
  await page.getByTestId('share').click()
  await page.getByRole('menuitem', { name: /^Export…/ }).click()
  await page.getByTestId('export-preview').waitFor()
}

async function choose(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('radio', { name }).check()
}

async function download(page: Page): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  await expectText(page, 'export-preview', /counted/)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByTestId('export').getByRole('button', { name: 'Export', exact: true }).click(),
  ])
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

const SMALL = '?type=CONDEMNED'

describePage('the export dialog', (open) => {
  it('gives what is shown for Gephi, with the positions and colours of the screen', async () => {
    const page = await open(SMALL)
    await openExport(page)
    await choose(page, /^GEXF/)
    await expectText(page, 'export-preview', /4 relationships/)
    const { name, bytes } = await download(page)
    expect(name).toMatch(/^demarche-what-is-shown-\d{4}-\d\d-\d\d\.gexf$/)
    const text = bytes.toString('utf8')
    expect(text.match(/<edge /g)).toHaveLength(4)
    const nodes = text.match(/<node /g)?.length ?? 0
    expect(text.match(/<viz:position /g)).toHaveLength(nodes)
    expect(text.match(/<viz:color /g)).toHaveLength(nodes + 4)
  })

  it('tells the size to the byte of a small file', async () => {
    const page = await open(SMALL)
    await openExport(page)
    await choose(page, /^CSV/)
    const { bytes } = await download(page)
    const told = await page.getByTestId('export-preview').textContent()
    expect(told).toContain(
      `${(bytes.length / 1000).toLocaleString('en', { maximumFractionDigits: 1 })} kB`,
    )
    await page.keyboard.press('Escape')
    await page.getByTestId('export').waitFor({ state: 'detached' })
    await page.keyboard.press('Control+e')
    await page.getByTestId('export').waitFor()
    const tables = Object.keys(unzipSync(bytes))
    expect(tables).toEqual(expect.arrayContaining(['nodes.csv', 'relationships.csv']))
  })

  it('gives claims and documents as nodes where somebody asks for them', async () => {
    const page = await open(SMALL)
    await openExport(page)
    await choose(page, /^GraphML/)
    await expectText(page, 'export-preview', /4 relationships/)
    expect(await page.getByTestId('export-preview').textContent()).not.toMatch(/claim/)
    await page.getByRole('checkbox', { name: /^With claims and documents/ }).check()
    await expectText(page, 'export-preview', /[1-9]\d* claims.*[1-9]\d* document/)
    const claims = /(\d+) claims/.exec(
      (await page.getByTestId('export-preview').textContent()) ?? '',
    )?.[1]
    const { bytes } = await download(page)
    const read = readGraphFile('graphml', [{ path: 'a.graphml', bytes }], new Set())
    expect(read.dataset.claims).toHaveLength(Number(claims))
    expect(read.dataset.claims.every(({ evidence }) => evidence.length > 0)).toBe(true)
    expect(read.notes).toEqual([])
  })

  it('gives a dossier of the selection with its picture', async () => {
    const page = await open('?node=grp:apt31')
    await openExport(page)
    await choose(page, /^Around a node/)
    await choose(page, /^The selection/)
    await choose(page, /^Dossier One/)
    const { name, bytes } = await download(page)
    expect(name).toMatch(/^demarche-apt31-.*\.html$/)
    const html = bytes.toString('utf8')
    expect(html).toContain('<h1>APT31</h1>')
    const picture = /src="data:image\/svg\+xml;base64,([^"]+)"/.exec(html)?.[1] ?? ''
    const svg = Buffer.from(picture, 'base64').toString('utf8')
    expect(svg).toMatch(/<text[^>]*>(<tspan[^>]*>)?APT31/)
    expect(svg).not.toContain('Czech Republic')
  })

  it('gives the result of a query with its parameters', async () => {
    const page = await open('?view=query')
    await page
      .getByRole('textbox', { name: /Cypher/ })
      .fill('MATCH p = (a {id: "state:cz"})-[]-() RETURN p')
    await page.keyboard.press('Control+Enter')
    await page.getByTestId('result-csv').waitFor()
    await openExport(page)
    await choose(page, /^graphology/)
    const { bytes } = await download(page)
    const { nodes } = JSON.parse(bytes.toString('utf8')) as { nodes: { key: string }[] }
    const keys = nodes.map(({ key }) => key)
    expect(keys).toContain('state:cz')
    expect(keys.length).toBeLessThan(40)
  })

  it('can be cancelled, and goes on answering while the file comes', async () => {
    const page = await open()
    let finish: () => void = () => undefined
    const held = new Promise<void>((resolve) => (finish = resolve))
    await page.route('**/api/export', async (route) => {
      await held
      await route.abort().catch(() => undefined)
    })
    await openExport(page)
    await choose(page, /^Demarche JSON/)
    await expectText(page, 'export-preview', /counted/)
    await page.getByTestId('export').getByRole('button', { name: 'Export', exact: true }).click()
    await choose(page, /^BibTeX/)
    await expectText(page, 'export-preview', /\.bib/)
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.getByText('Export cancelled').waitFor()
    finish()
  })
})
