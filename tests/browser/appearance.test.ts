import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM, launch, WHY_SKIPPED } from './chromium.ts'
import { openPage, pictureOf, type PageOptions } from './opened-page.ts'
import { startServer, type StartedServer } from '../started-server.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const SCREENS: readonly PageOptions[] = [
  { width: 1440, height: 900, scheme: 'light' },
  { width: 1440, height: 900, scheme: 'dark' },
  { width: 390, height: 844, scheme: 'light', touch: true },
  { width: 390, height: 844, scheme: 'dark', touch: true },
]

const VIEWS = [
  '/',
  '/?node=grp:apt31&tab=claims',
  '/?node=inc:cz-mfa-campaign',
  '/?view=query&query=MATCH%20(n:State)%20RETURN%20n',
]

interface AxeResult {
  readonly violations: readonly {
    readonly id: string
    readonly impact: string | null
    readonly nodes: readonly { readonly html: string }[]
  }[]
}

/** What axe finds that is serious or worse. The page allows no foreign script, so it is evaluated. */
async function seriousFaults(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  const { violations } = await page.evaluate<AxeResult>('axe.run()')
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

describe.skipIf(!CHROMIUM)(`every view on every screen${WHY_SKIPPED}`, { timeout: 90_000 }, () => {
  let server: StartedServer
  let browser: Browser

  beforeAll(async () => {
    ;[server, browser] = await Promise.all([startServer(), launch()])
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  const cases = SCREENS.flatMap((screen) => VIEWS.map((view) => ({ ...screen, view })))

  it.each(cases)('$view at $width in $scheme is accessible and fits', async (screen) => {
    const { page, context, complaints } = await openPage(browser, server.url + screen.view, screen)
    if (screen.view.includes('view=query')) await page.getByTestId('query-view').waitFor()
    else await pictureOf(page)
    await page.evaluate(() =>
      Promise.allSettled(document.getAnimations().map((each) => each.finished)),
    )
    expect(await seriousFaults(page)).toEqual([])
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
    expect(complaints).toEqual([])
    await context.close()
  })
})
