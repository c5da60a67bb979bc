import { describe, expect, it } from 'vitest'
import { seriousFaults } from './axe.ts'
import { CHROMIUM, WHY_SKIPPED } from './chromium.ts'
import { openPage, pictureOf, type PageOptions } from './opened-page.ts'
import { servedBrowser } from './served-browser.ts'

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

describe.skipIf(!CHROMIUM)(`every view on every screen${WHY_SKIPPED}`, { timeout: 90_000 }, () => {
  const served = servedBrowser()

  const cases = SCREENS.flatMap((screen) => VIEWS.map((view) => ({ ...screen, view })))

  it.each(cases)('$view at $width in $scheme is accessible and fits', async (screen) => {
    const { page, context, complaints } = await openPage(
      served().browser,
      served().server.url + screen.view,
      screen,
    )
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
