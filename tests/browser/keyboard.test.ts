import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { describePage } from './described-page.ts'
import { expectText } from './opened-page.ts'

const PATIENT = { timeout: 30_000 }

/** What has the focus: the id of its test, or its tag. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement
    return at?.getAttribute('data-testid') ?? at?.tagName ?? ''
  })
}

async function expectFocus(page: Page, pattern: RegExp): Promise<void> {
  await expect.poll(() => focused(page), PATIENT).toMatch(pattern)
}

async function focusSpot(page: Page, id: string): Promise<void> {
  await page.getByTestId(`spot-${id}`).focus()
}

async function expectGone(page: Page, id: string): Promise<void> {
  await page.getByTestId(`spot-${id}`).waitFor({ state: 'detached' })
}

describePage('the keyboard', (open) => {
  describe('the search', () => {
    it('takes the best node by Enter, however fast, and Esc then lets it go', async () => {
      const page = await open()
      await page.keyboard.press('/')
      await page.keyboard.type('czech min')
      await page.keyboard.press('Enter')
      await expect.poll(() => page.url(), PATIENT).toMatch(/node=org:cz-mfa$/)
      await expectFocus(page, /^spot-org:cz-mfa$/)
      await page.keyboard.press('Escape')
      await expect.poll(() => page.url(), PATIENT).not.toMatch(/node=/)
    })

    it('closes its list by Esc before anything else', async () => {
      const page = await open('?node=grp:apt31')
      await page.keyboard.press('/')
      await page.keyboard.type('gru')
      const option = page.getByRole('option').first()
      await option.waitFor()
      await page.keyboard.press('Escape')
      await option.waitFor({ state: 'hidden' })
      expect(page.url()).toMatch(/node=grp:apt31/)
    })
  })

  describe('the focus', () => {
    it('goes to the next in the picture when what had it is hidden', async () => {
      const page = await open('?node=grp:apt31')
      await focusSpot(page, 'grp:apt31')
      await page.keyboard.press('h')
      await expectGone(page, 'grp:apt31')
      await expectFocus(page, /^spot-/)
    })

    it('stays in the picture when something else is kept, and kept once more', async () => {
      const page = await open('?node=inc:cz-mfa-campaign')
      await focusSpot(page, 'svc:ru-gru')
      await page.keyboard.press('k')
      await expectGone(page, 'svc:ru-gru')
      await expectFocus(page, /^spot-/)
      await page.keyboard.press('Control+z')
      await page.getByTestId('spot-svc:ru-gru').waitFor({ state: 'attached' })
      await focusSpot(page, 'svc:ru-gru')
      await page.keyboard.press('Control+Shift+z')
      await expectGone(page, 'svc:ru-gru')
      await expectFocus(page, /^spot-/)
    })

    it('goes from a panel that closes to the picture', async () => {
      const page = await open('?node=grp:apt31&node=svc:ru-gru')
      const hide = page.getByTestId('panel').getByRole('button', { name: /^Hide/ })
      await hide.focus()
      await page.keyboard.press('Enter')
      await page.getByTestId('panel').waitFor({ state: 'detached' })
      await expectFocus(page, /^spot-/)
    })
  })

  describe('the legend', () => {
    it('is one tab stop, within which arrows, Home and End move', async () => {
      const page = await open()
      const rows = page.getByTestId('legend').getByRole('toolbar')
      const buttons = rows.getByRole('button')
      const stops = rows.locator('button[tabindex="0"]')
      expect(await buttons.count()).toBeGreaterThan(20)
      expect(await stops.count()).toBe(1)
      const at = () =>
        buttons.evaluateAll((all) => all.findIndex((each) => each === document.activeElement))
      await stops.focus()
      await page.keyboard.press('ArrowDown')
      expect(await at()).toBe(1)
      await page.keyboard.press('End')
      expect(await at()).toBe((await buttons.count()) - 1)
      await page.keyboard.press('ArrowDown')
      expect(await at()).toBe(0)
      await page.keyboard.press('Tab')
      expect(await at()).toBe(-1)
      await page.keyboard.press('Shift+Tab')
      expect(await at()).toBe(0)
      expect(await rows.locator('button:not([tabindex="-1"])').count()).toBe(1)
    })
  })

  describe('the palette', () => {
    it('keeps what is typed while it is on its way, and gives the focus back', async () => {
      const page = await open('?node=grp:apt31')
      await focusSpot(page, 'grp:apt31')
      let arrive = (): void => undefined
      const arrival = new Promise<void>((resolve) => {
        arrive = resolve
      })
      await page.route(/palette.*\.js/, async (route) => {
        await arrival
        await route.continue()
      })
      await page.keyboard.press('Control+k')
      await page.keyboard.type('hix')
      await page.keyboard.press('Backspace')
      arrive()
      const input = page.getByTestId('palette').getByRole('combobox')
      await expect.poll(() => input.inputValue(), PATIENT).toBe('hi')
      await page.keyboard.type('de')
      await expect.poll(() => input.inputValue(), PATIENT).toBe('hide')
      await page.keyboard.press('Escape')
      await page.getByTestId('palette').waitFor({ state: 'detached' })
      await expectFocus(page, /^spot-grp:apt31$/)
      await page.keyboard.press('Control+k')
      await page.keyboard.type('pin')
      await expect.poll(() => input.inputValue(), PATIENT).toBe('pin')
      await expectText(page, 'status', /56 of 56 nodes/)
    })
  })

  describe('the table', () => {
    it('says of both lists of rows how much of the selection they hold', async () => {
      const page = await open('?view=table&node=grp:apt31&node=svc:ru-gru&node=state:cz')
      await expectText(page, 'table-switch', /Relationships 103(?! ·).*Nodes 56 · 3 selected/)
    })
  })
})
