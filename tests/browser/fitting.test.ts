import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { describePage } from './described-page.ts'
import { placeOf } from './opened-page.ts'
import { run } from './palette.ts'

const CAMPAIGN = 'inc:cz-mfa-campaign'
const APT31 = 'grp:apt31'

/** Between legend and panel, less the room for names at both sides: in CSS pixels. */
const FREE = { left: 300, right: 940 }

/** What is seen reaches from one side of the free part to the other, and no further. */
async function expectFitted(page: Page): Promise<void> {
  const spots = page.locator('[data-testid^="spot-"]')
  const rims = async () => {
    const places = await spots.evaluateAll((all) =>
      all.map(({ style }) => Number.parseFloat(style.left)),
    )
    const [left, right] = [Math.min(...places), Math.max(...places)]
    return { isInside: left > FREE.left && right < FREE.right, isWide: right - left > 580 }
  }
  await expect.poll(rims, { timeout: 20_000 }).toEqual({ isInside: true, isWide: true })
}

/** Does what moves a node of the picture, and waits until it stands elsewhere. */
async function move(page: Page, act: () => Promise<void>): Promise<void> {
  const { x, y } = await placeOf(page, APT31)
  await act()
  await expect
    .poll(
      async () => {
        const now = await placeOf(page, APT31)
        return Math.hypot(now.x - x, now.y - y)
      },
      { timeout: 20_000 },
    )
    .toBeGreaterThan(4)
}

describePage('a picture that has become another one', (open) => {
  it('fills the screen: around a node, and all of it again', async () => {
    const page = await open(`?node=${CAMPAIGN}`)
    await move(page, () => page.keyboard.press('1'))
    await expectFitted(page)
    await move(page, () => page.keyboard.press('Control+z'))
    await expectFitted(page)
  })

  it('fills the screen when a layout is taken back', async () => {
    const page = await open(`?node=${CAMPAIGN}`)
    await move(page, () => run(page, 'layout-roles'))
    await expectFitted(page)
    await move(page, () => page.keyboard.press('Control+z'))
    await expectFitted(page)
  })
})
