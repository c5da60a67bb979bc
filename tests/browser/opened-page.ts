import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'

export interface OpenedPage {
  readonly page: Page
  readonly context: BrowserContext
  /** What the page complained about: errors of scripts and of the console. */
  readonly complaints: string[]
}

export interface PageOptions {
  readonly width?: number
  readonly height?: number
  readonly scheme?: 'light' | 'dark'
  readonly touch?: boolean
  /** Whether the page is seen for the first time, and offers its tour. */
  readonly newcomer?: boolean
}

/** A page of its own with nothing remembered, once the picture stands still. */
export async function openPage(
  browser: Browser,
  url: string,
  {
    width = 1440,
    height = 900,
    scheme = 'light',
    touch = false,
    newcomer = true,
  }: PageOptions = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    hasTouch: touch,
    acceptDownloads: true,
  })
  if (!newcomer) {
    await context.addInitScript(() => window.localStorage.setItem('demarche-hint-seen', '1'))
  }
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.goto(url)
  return { page, context, complaints }
}

/** Waits until the picture tells where things are, so that it stands still, and for the controls after it. */
export async function pictureOf(page: Page): Promise<void> {
  await page.locator('[data-testid^="spot-"]').first().waitFor({ state: 'attached' })
  await page.getByTestId('status').waitFor()
}

interface Point {
  readonly x: number
  readonly y: number
}

/** Where a node or a relationship lies in the window, once the picture has come to rest. */
export async function placeOf(page: Page, id: string): Promise<Point> {
  let before = await spotOf(page, id)
  for (;;) {
    await page.waitForTimeout(REST_MS)
    const now = await spotOf(page, id)
    if (now.x === before.x && now.y === before.y) return now
    before = now
  }
}

/** Longer than the page takes to tell new places after its last frame. */
const REST_MS = 500

async function spotOf(page: Page, id: string): Promise<Point> {
  const box = await page.getByTestId(`spot-${id}`).boundingBox()
  if (!box) throw new Error(`${id} is not in the picture`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

const MOST_PATIENT = { timeout: 30_000 }

export async function expectText(page: Page, testId: string, text: RegExp): Promise<void> {
  const element = page.getByTestId(testId).first()
  await element.waitFor()
  await expect.poll(() => element.textContent(), MOST_PATIENT).toMatch(text)
}
