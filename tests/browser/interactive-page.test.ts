import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startServer } from '../started-server.ts'
import { seriousFaults } from './axe.ts'
import { CHROMIUM, launch, WHY_SKIPPED } from './chromium.ts'

const MOST_BYTES = 1_000_000

/** Saves what the server answers for an interactive page of everything. */
async function download(file: string): Promise<void> {
  const server = await startServer()
  try {
    const answer = await fetch(`${server.url}/api/export`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ format: 'html', scope: { kind: 'all' } }),
    })
    expect(answer.status).toBe(200)
    await writeFile(file, await answer.text())
  } finally {
    await server.stop()
  }
}

/**
 * CSS pixels between two nodes in the middle of the picture, by the beginning of their titles; the
 * width of all nodes tells less, because those out of sight are left out once the picture rests.
 */
function distanceBetween(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(
    (titles) => {
      const nodes = [...document.querySelectorAll('#nodes > g')]
      const [a, b] = titles.map((title) => {
        const node = nodes.find(({ textContent }) => textContent?.startsWith(title))
        return node?.getBoundingClientRect()
      })
      return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0
    },
    [one, other],
  )
}

describe.skipIf(!CHROMIUM)(`an interactive page${WHY_SKIPPED}`, { timeout: 90_000 }, () => {
  let browser: Browser
  let folder: string
  let file: string
  let context: BrowserContext | undefined
  const complaints: string[] = []

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'demarche-interactive-'))
    file = join(folder, 'page.html')
    ;[browser] = await Promise.all([launch(), download(file)])
  })
  afterAll(async () => {
    await browser?.close()
    await rm(folder, { recursive: true, force: true })
  })
  afterEach(async () => {
    await context?.close()
    context = undefined
    expect(complaints.splice(0)).toEqual([])
  })

  /** Opens the file from the disk, where there is no network. */
  async function open(
    options: { width?: number; height?: number; colorScheme?: 'light' | 'dark' } = {},
    address = pathToFileURL(file).href,
  ): Promise<Page> {
    const { width = 1440, height = 900, colorScheme = 'light' } = options
    context = await browser.newContext({ viewport: { width, height }, colorScheme, offline: true })
    const page = await context.newPage()
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
    page.on('request', (request) => {
      if (!/^(?:file|data):/.test(request.url())) complaints.push(`asked for ${request.url()}`)
    })
    await page.goto(address)
    return page
  }

  it('is smaller than a megabyte', () => {
    expect(readFileSync(file).byteLength).toBeLessThan(MOST_BYTES)
  })

  it('takes the first of what is found by Enter', async () => {
    const page = await open()
    await page.getByRole('searchbox').fill('lipavsky')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Jan Lipavský', exact: true }).waitFor()
  })

  it('finds a name without accents, and leads from it to the quote', async () => {
    const page = await open()
    await page.getByRole('searchbox').fill('lipavsky')
    await page.getByRole('button', { name: 'Jan Lipavský Person' }).click()
    await page.getByRole('heading', { name: 'Jan Lipavský', exact: true }).waitFor()
    await page.getByRole('button', { name: /summoned Chinese ambassador/ }).click()
    await page.getByText('Said by', { exact: true }).waitFor()
    const quote = page.locator('blockquote').first()
    expect(await quote.textContent()).toMatch(/summoned/)
    expect(await page.locator('figcaption').first().textContent()).toMatch(/2025/)
  })

  it('opens the evidence of a line that is clicked, and what disputes it', async () => {
    const page = await open()
    const picture = await page.locator('.picture').boundingBox()
    const line = page.locator('.picture #lines > g', {
      has: page.locator('title', { hasText: /Campaign against .* attributed to China, said by/ }),
    })
    const place = await line.first().evaluate((group) => {
      const path = group.querySelector<SVGPathElement>('path[d*="Q"]')
      const point = path?.getPointAtLength(path.getTotalLength() * 0.3)
      const matrix = path?.getScreenCTM()
      return point && matrix
        ? { x: matrix.a * point.x + matrix.e, y: matrix.d * point.y + matrix.f }
        : null
    })
    if (!place || !picture) throw new Error('The line is not drawn')
    await page.mouse.click(place.x, place.y)
    await page.locator('blockquote').first().waitFor()
    expect(await page.locator('.details h2').textContent()).toMatch(/attributed to|Denied|rejected/)
    expect(await page.locator('.details').textContent()).toMatch(/Disputed by|It disputes/)
  })

  it('moves and zooms by wheel, buttons and keys', async () => {
    const page = await open()
    const scale = () => distanceBetween(page, 'Campaign against the Czech', 'China, State')
    const first = await scale()
    await page.mouse.move(500, 450)
    await page.mouse.wheel(0, -400)
    await expect.poll(scale).toBeGreaterThan(first * 1.2)
    await page.getByRole('button', { name: 'Show all' }).click()
    await expect.poll(scale).toBeCloseTo(first, 0)
    await page.getByRole('application').focus()
    await page.keyboard.press('+')
    await expect.poll(scale).toBeGreaterThan(first * 1.1)
    await page.keyboard.press('0')
    await expect.poll(scale).toBeCloseTo(first, 0)
  })

  it('can be used by the keyboard alone', async () => {
    const page = await open()
    await page.keyboard.press('Tab')
    await page.keyboard.type('apt31')
    const result = page.getByRole('button', { name: 'APT31 Threat group' })
    await result.focus()
    await page.keyboard.press('Enter')
    const heading = page.getByRole('heading', { name: 'APT31', exact: true })
    await heading.waitFor()
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: 'Actors and incidents' }).waitFor()
  })

  it('works in a frame of another page', async () => {
    const outer = join(folder, 'outer.html')
    await writeFile(outer, '<!doctype html><iframe src="page.html" width="800" height="600">')
    const page = await open({}, pathToFileURL(outer).href)
    const frame = page.frameLocator('iframe')
    await frame.getByRole('searchbox').fill('nato')
    await frame.getByRole('button', { name: /^NATO International/ }).waitFor()
  })

  it.each([
    { width: 1440, height: 900, colorScheme: 'light' },
    { width: 1440, height: 900, colorScheme: 'dark' },
    { width: 390, height: 844, colorScheme: 'light' },
    { width: 390, height: 844, colorScheme: 'dark' },
  ] as const)('is accessible and fits at $width in $colorScheme', async (screen) => {
    const page = await open(screen)
    await page.getByText('Legend', { exact: true }).click()
    await page.getByRole('button', { name: /^China State/ }).click()
    expect(await seriousFaults(page)).toEqual([])
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(screen.width)
  })
})
