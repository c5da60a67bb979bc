import type { Browser, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { syntheticGraph } from '../../scripts/bench/picture/synthetic-graph.ts'
import { CHROMIUM, WHY_SKIPPED } from './chromium.ts'
import { pictureOf, placeOf } from './opened-page.ts'
import { servedBrowser } from './served-browser.ts'

/** Just beyond where the picture counts as large, and with few enough nodes to have a spot for each. */
const { graph, documents } = syntheticGraph(500, 2_100)
/** Drawn last, so that no other node covers it. */
const TOP = graph.nodes.at(-1)?.id ?? ''
/** The ground above the picture, where no node and no panel lies. */
const GROUND = { x: 1_000, y: 85 }
const PULL = { x: 90, y: 60 }

async function openLarge(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  })
  await context.addInitScript(() => window.localStorage.setItem('demarche-hint-seen', '1'))
  await context.route('**/api/graph*', (route) => route.fulfill({ json: graph }))
  await context.route('**/api/documents*', (route) => route.fulfill({ json: documents }))
  const page = await context.newPage()
  await page.goto(url)
  await pictureOf(page)
  return page
}

async function pull(page: Page): Promise<void> {
  await page.mouse.move(GROUND.x, GROUND.y)
  await page.mouse.down()
  await page.mouse.move(GROUND.x + PULL.x, GROUND.y + PULL.y, { steps: 8 })
  await page.mouse.up()
}

/** A hand never lies quite still: on a slow machine one move may come between two frames. */
async function pointAt(page: Page, { x, y }: typeof GROUND): Promise<void> {
  await page.mouse.move(x - 2, y)
  await page.mouse.move(x, y)
}

function opacityOfLines(page: Page): Promise<string> {
  return page.locator('canvas.sigma-edges').evaluate(({ style }) => style.opacity)
}

describe.skipIf(!CHROMIUM)(`a large picture${WHY_SKIPPED}`, { timeout: 120_000 }, () => {
  const served = servedBrowser()

  it('stands where a pull has left it: what is seen there can be clicked', async () => {
    const page = await openLarge(served().browser, served().server.url)
    const before = await placeOf(page, TOP)
    await pull(page)
    await expect
      .poll(async () => (await placeOf(page, TOP)).x - before.x)
      .toBeGreaterThan(PULL.x / 2)
    const after = await placeOf(page, TOP)
    expect(after.y - before.y).toBeGreaterThan(PULL.y / 2)
    const layers = page.locator('[data-testid=picture] canvas')
    await expect
      .poll(() => layers.evaluateAll((all) => all.map(({ style }) => style.transform).join('')))
      .toBe('')
    await page.mouse.click(after.x, after.y)
    await expect.poll(() => decodeURIComponent(page.url())).toContain(`node=${TOP}`)
    await page.context().close()
  })

  it('lets what is pointed at stand out above the rest, and stands as before afterwards', async () => {
    const page = await openLarge(served().browser, served().server.url)
    const standing = page.locator('[data-testid=picture] svg title')
    await expect
      .poll(async () => {
        await pointAt(page, await placeOf(page, TOP))
        return standing.count()
      })
      .toBeGreaterThan(1)
    expect(await opacityOfLines(page)).toBe('0.16')
    await expect
      .poll(async () => {
        await pointAt(page, GROUND)
        return standing.count()
      })
      .toBe(0)
    expect(await opacityOfLines(page)).toBe('')
    await page.context().close()
  })
})
