import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { describePage } from './described-page.ts'
import { expectText, placeOf } from './opened-page.ts'
import { run } from './palette.ts'

const APT31 = 'grp:apt31'
const CAMPAIGN = 'inc:cz-mfa-campaign'

async function click(page: Page, id: string, modifier?: 'Control' | 'Shift'): Promise<void> {
  const { x, y } = await placeOf(page, id)
  if (modifier) await page.keyboard.down(modifier)
  await page.mouse.click(x, y)
  if (modifier) await page.keyboard.up(modifier)
}

async function pull(
  page: Page,
  from: { x: number; y: number },
  to: { x: number; y: number },
): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 })
  await page.mouse.move(to.x, to.y, { steps: 4 })
  await page.mouse.up()
}

/** In CSS pixels; a refit after the hint has gone may move everything by a few. */
function distance(a: { x: number; y: number }, b: { x: number; y: number }): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

/** In radians; the same however near or far the camera is. */
async function bearing(page: Page, from: string, to: string): Promise<number> {
  const [a, b] = [await placeOf(page, from), await placeOf(page, to)]
  return Math.atan2(b.y - a.y, b.x - a.x)
}

async function expectAddress(page: Page, pattern: RegExp): Promise<void> {
  await expect.poll(() => page.url(), { timeout: 15_000 }).toMatch(pattern)
}

describePage('exploring the picture', (open) => {
  it('tells about the lowest node beside it, not over it', async () => {
    const page = await open()
    const { x, y } = await placeOf(page, 'grp:apt28')
    const card = page.getByTestId('hover-card')
    await expect
      .poll(
        async () => {
          await page.mouse.move(x - 40, y - 40)
          await page.mouse.move(x, y, { steps: 3 })
          return card.waitFor({ timeout: 2_000 }).then(
            () => card.textContent(),
            () => '',
          )
        },
        { timeout: 30_000 },
      )
      .toMatch(/APT28/)
    const box = await card.boundingBox()
    const bar = await page.getByTestId('time-bar').boundingBox()
    if (!box || !bar) throw new Error('there is no card, or no time bar')
    const coversX = box.x < x + 8 && x - 8 < box.x + box.width
    const coversY = box.y < y + 8 && y - 8 < box.y + box.height
    expect(coversX && coversY).toBe(false)
    expect(box.y + box.height).toBeLessThanOrEqual(bar.y)
  })

  describe('undo', () => {
    it('brings a moved node back, and keeps every other where it is', async () => {
      const page = await open()
      await page.getByTestId('time-bar').waitFor()
      const [from, other] = [await placeOf(page, 'grp:apt28'), await placeOf(page, 'state:cz')]
      await pull(page, from, { x: from.x + 90, y: from.y - 70 })
      await expectAddress(page, /pin=grp:apt28~/)
      const moved = await placeOf(page, 'grp:apt28')
      expect(distance(moved, { x: from.x + 90, y: from.y - 70 })).toBeLessThan(6)
      await page.keyboard.press('Control+z')
      await expectAddress(page, /^[^?]*$/)
      expect(distance(await placeOf(page, 'grp:apt28'), from)).toBeLessThan(4)
      expect(distance(await placeOf(page, 'state:cz'), other)).toBeLessThan(4)
      await page.keyboard.press('Control+Shift+z')
      await expectAddress(page, /pin=grp:apt28~/)
    })

    it('goes back through hiding and filtering, step by step', async () => {
      const page = await open()
      await click(page, APT31)
      await page.keyboard.press('h')
      await expectText(page, 'status', /55 of 56 nodes/)
      await page.keyboard.press('Control+z')
      await expectText(page, 'status', /56 of 56 nodes/)
    })
  })

  describe('selecting', () => {
    it('adds with Ctrl, and offers what can be done with both', async () => {
      const page = await open()
      await click(page, APT31)
      await expectText(page, 'panel-name', /APT31/)
      await click(page, CAMPAIGN, 'Control')
      await expectText(page, 'selection-title', /2 nodes/)
      await page.getByRole('button', { name: 'Paths between the two' }).click()
      await expectText(page, 'paths-found', /shortest path/)
    })

    it('takes what a box is drawn around, without moving the picture', async () => {
      const page = await open()
      // It comes a moment later, and the picture makes room for it.
      await page.getByTestId('time-bar').waitFor()
      const before = await placeOf(page, 'state:cz')
      const [left, right] = [await placeOf(page, 'io:eu'), await placeOf(page, 'io:nato')]
      const from = { x: Math.min(left.x, right.x) - 25, y: Math.min(left.y, right.y) - 25 }
      const to = { x: Math.max(left.x, right.x) + 25, y: Math.max(left.y, right.y) + 25 }
      await page.getByTestId('tool-tool-box').click()
      await pull(page, from, to)
      await expectAddress(page, /node=io:eu.*node=io:nato|node=io:nato.*node=io:eu/)
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      expect(distance(await placeOf(page, 'state:cz'), before)).toBeLessThan(4)
    })

    it('keeps only what is selected, and shows the rest again', async () => {
      const page = await open(`?node=${APT31}&node=${CAMPAIGN}`)
      await page.getByRole('button', { name: 'Keep only these' }).click()
      await expectText(page, 'status', /2 of 56 nodes/)
      await expectAddress(page, /only=/)
      await page.keyboard.press('Shift+h')
      await expectText(page, 'status', /56 of 56 nodes/)
    })
  })

  describe('layouts', () => {
    it.each(['roles', 'radial', 'country'])('arranges by %s, and back', async (layout) => {
      const page = await open('?node=state:cz')
      const before = await placeOf(page, APT31)
      await run(page, `layout-${layout}`)
      await expectAddress(page, new RegExp(`layout=${layout}`))
      await expect
        .poll(async () => distance(await placeOf(page, APT31), before), { timeout: 20_000 })
        .toBeGreaterThan(4)
      await page.keyboard.press('Control+z')
      await expectAddress(page, /\?node=state:cz$/)
    })
  })

  describe('the link', () => {
    it('shows the same places, selection and filters to somebody else', async () => {
      const page = await open()
      const from = await placeOf(page, 'state:ru')
      await pull(page, from, { x: from.x + 60, y: from.y - 40 })
      await expectAddress(page, /pin=state:ru/)
      const address = new URL(page.url()).search
      const again = await open(`${address}&type=ATTRIBUTED_TO&node=${APT31}`)
      await expectText(again, 'chips', /Attributed to/)
      await expectText(again, 'panel-name', /APT31/)
      await expectAddress(again, /pin=state:ru~/)
    })

    it('moves nothing but what was moved', async () => {
      const page = await open()
      const from = await placeOf(page, 'grp:apt40')
      await pull(page, from, { x: from.x + 150, y: from.y - 60 })
      await expectAddress(page, /pin=grp:apt40/)
      const again = await open(new URL(page.url()).search)
      const neighbour = 'inc:apt40-infiltrations'
      const before = await bearing(page, 'state:cz', neighbour)
      expect(await bearing(again, 'state:cz', neighbour)).toBeCloseTo(before, 2)
    })

    it('brings nodes that were added, and the paths that were asked for', async () => {
      const page = await open('?path=org:cz-mfa~svc:ru-gru')
      await expectText(page, 'panel-name', /From Czech foreign ministry to GRU/)
      await expectText(page, 'path-story', /APT28 is linked to GRU/)
      await page
        .getByTestId('path-story')
        .getByRole('link', { name: /APT28 targeted/ })
        .click()
      await expectText(page, 'evidence-sentence', /APT28/)
      await page.getByTestId('back-to-paths').click()
      await expectText(page, 'panel-name', /From Czech foreign ministry to GRU/)
    })

    it('shows fewer controls inside of another page', async () => {
      const page = await open('?embed=1')
      await page.getByTestId('open-in-demarche').waitFor()
      expect(await page.getByTestId('toolbar').count()).toBe(0)
    })
  })

  describe('reading', () => {
    it('draws one line for each pair, and lists its claims', async () => {
      const page = await open('?lines=pairs&colourBy=country')
      await expectText(page, 'legend', /United Kingdom|Czechia/)
      const lines = await page.locator('[data-testid^="spot-"]').count()
      expect(lines).toBeLessThan(56 + 103)
    })

    it('leads from the screen to its Cypher, which answers the same', async () => {
      const page = await open('?type=CONDEMNED')
      await expectText(page, 'status', /4 of 103 relationships/)
      await page.getByTestId('show-cypher').click()
      await page.getByTestId('query-view').waitFor()
      await page.getByRole('button', { name: /^Run/ }).first().click()
      await expectText(page, 'run-status', /4 rows/)
    })
  })
})
