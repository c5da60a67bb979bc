import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import type { BuiltPages } from './built-pages.ts'
import type { MeasuredPicture } from './measured-picture.ts'
import { ourPicture } from './our-picture.ts'
import { plainPicture } from './plain-picture.ts'
import type { SyntheticGraph } from './synthetic-graph.ts'

export interface OpenedPictures {
  readonly ours: MeasuredPicture
  readonly plain: MeasuredPicture
  /** Milliseconds until our picture stood, and of the long tasks on the way. */
  readonly opening: { readonly took: number; readonly longTasks: readonly number[] }
  readonly longTasks: () => Promise<number[]>
  /** Megabytes of the heaps of both pages, garbage collected. */
  readonly heaps: () => Promise<{ readonly ours: number; readonly plain: number }>
  readonly close: () => Promise<void>
}

const VIEWPORT = { width: 1440, height: 900 }
const FIRST_TYPE = 'ATTRIBUTED_TO'
const OPENING_MS = 300_000

/** Opens both pictures of the same data at the same places. */
export async function openPictures(
  browser: Browser,
  url: string,
  pages: BuiltPages,
  { graph, documents }: SyntheticGraph,
): Promise<OpenedPictures> {
  const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: 'reduce' })
  await context.addInitScript({ content: pages.probe })
  await context.route('**/api/graph*', (route) => route.fulfill({ json: graph }))
  await context.route('**/api/documents*', (route) => route.fulfill({ json: documents }))
  const page = await context.newPage()
  const began = performance.now()
  await page.goto(url)
  await page.locator('[data-settled=true]').waitFor({ timeout: OPENING_MS })
  const took = performance.now() - began
  const opening = { took, longTasks: await longTasksOf(page) }
  const places = await page.evaluate<unknown[]>('probe.places()')
  if (places.length === 0) {
    throw new Error('The probe saw no places: has the message of the layout worker changed?')
  }
  const other = await openPlain(await context.newPage(), url, pages, { ...graph, places })
  const hub = graph.nodes[0]?.id ?? ''
  return {
    ours: ourPicture(page, hub),
    plain: plainPicture(other, hub, FIRST_TYPE),
    opening,
    longTasks: () => longTasksOf(page),
    heaps: async () => ({ ours: await heapOf(page), plain: await heapOf(other) }),
    close: () => context.close(),
  }
}

async function openPlain(
  page: Page,
  url: string,
  { plain }: BuiltPages,
  drawn: unknown,
): Promise<Page> {
  await page.route('**/plain/**', (route) => {
    const file = new URL(route.request().url()).pathname.replace('/plain/', '')
    if (file === 'drawn.json') return route.fulfill({ json: drawn })
    return route.fulfill({ path: join(plain, file === '' ? 'index.html' : file) })
  })
  await page.goto(`${url}/plain/`)
  await page.waitForFunction('globalThis.plain !== undefined', null, { timeout: OPENING_MS })
  return page
}

function longTasksOf(page: Page): Promise<number[]> {
  return page.evaluate<number[]>('probe.longTasks()')
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize / 1_000_000
}
