import { readFile } from 'node:fs/promises'
import { SaxesParser } from 'saxes'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { CHROMIUM, WHY_SKIPPED } from './chromium.ts'
import { openPage, pictureOf } from './opened-page.ts'
import { servedBrowser } from './served-browser.ts'

/** Opens the dialog as a person does, and waits for its first drawing. */
async function openDialog(page: Page): Promise<void> {
  await pictureOf(page)
  await page.getByTestId('share').click()
  await page.getByRole('menuitem', { name: 'Save picture…' }).click()
  await page.getByTestId('picture-preview').waitFor()
}

async function save(page: Page): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save', exact: true }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

async function choose(page: Page, label: string): Promise<void> {
  const dialog = page.getByTestId('picture-file')
  await dialog.getByText(label, { exact: true }).click()
}

/** The width and height that a PNG tells in its header. */
function sizeOf(png: Buffer): readonly [width: number, height: number] {
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
  return [png.readUInt32BE(16), png.readUInt32BE(20)]
}

/** How many different colours a PNG holds, as the browser decodes it. */
function coloursIn(page: Page, png: Buffer): Promise<number> {
  return page.evaluate(
    async (address) => {
      const image = new Image()
      image.src = address
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.naturalWidth
      canvas.height = image.naturalHeight
      const context = canvas.getContext('2d')
      if (!context) return 0
      context.drawImage(image, 0, 0)
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
      return new Set(new Uint32Array(data.buffer)).size
    },
    `data:image/png;base64,${png.toString('base64')}`,
  )
}

/** The texts of all titles, and all words that are drawn, of well-formed XML. */
function read(svg: string): { readonly titles: readonly string[]; readonly words: string } {
  const titles: string[] = []
  const words: string[] = []
  let text = ''
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', () => {
    text = ''
  })
  parser.on('text', (more) => {
    text += more
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'title') titles.push(text)
    if (name === 'text') words.push(text)
  })
  parser.write(svg).close()
  return { titles, words: words.join(' ') }
}

interface Answer {
  readonly nodes: readonly { readonly properties: { readonly name: string } }[]
}

describe.skipIf(!CHROMIUM)(`the picture as a file${WHY_SKIPPED}`, { timeout: 90_000 }, () => {
  const served = servedBrowser()

  it('is an SVG with the name of every node of the curated graph', async () => {
    const { page, context, complaints } = await openPage(served().browser, served().server.url)
    await openDialog(page)
    await choose(page, 'SVG')
    const { name, bytes } = await save(page)
    expect(name).toMatch(/^demarche-.*\.svg$/)
    const { titles, words } = read(bytes.toString('utf8'))
    const { nodes } = (await (await fetch(`${served().server.url}/api/graph`)).json()) as Answer
    expect(nodes).toHaveLength(56)
    for (const { properties } of nodes) {
      expect(titles.some((title) => title.startsWith(`${properties.name}, `))).toBe(true)
      // Long names are cut on the picture: their first word stands there.
      expect(words).toContain(properties.name.split(' ')[0])
    }
    expect(words).toContain('Attributed to')
    expect(words).toContain('Sources')
    expect(complaints).toEqual([])
    await context.close()
  })

  it('is a PNG with twice as many pixels on each side, and something on it', async () => {
    const { page, context, complaints } = await openPage(served().browser, served().server.url)
    await openDialog(page)
    await choose(page, '1×')
    const once = await save(page)
    await choose(page, '2×')
    const twice = await save(page)
    const [width, height] = sizeOf(once.bytes)
    expect(width).toBeGreaterThan(600)
    expect(sizeOf(twice.bytes)).toEqual([2 * width, 2 * height])
    expect(await coloursIn(page, twice.bytes)).toBeGreaterThan(100)
    expect(complaints).toEqual([])
    await context.close()
  })

  it('goes to the clipboard too, and holds what is chosen', async () => {
    const { page, context } = await openPage(served().browser, served().server.url)
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await openDialog(page)
    const size = page.getByTestId('picture-file').locator('figcaption')
    const before = await size.textContent()
    await choose(page, 'Legend')
    await expect.poll(() => size.textContent()).not.toBe(before)
    await page.getByRole('button', { name: 'Copy picture' }).click()
    await page.getByText('Picture copied').waitFor()
    const types = await page.evaluate(async () => {
      const items = await navigator.clipboard.read()
      return items.flatMap((item) => [...item.types])
    })
    expect(types).toContain('image/png')
    await context.close()
  })
})
