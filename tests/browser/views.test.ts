import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { describePage } from './described-page.ts'
import { expectText, placeOf } from './opened-page.ts'
import { choose } from './palette.ts'

describePage('the views of the same graph', (open) => {
  describe('the table', () => {
    it('shares filters and selection with the picture', async () => {
      const page = await open('?view=table&type=SUMMONED')
      await page.getByTestId('table-grid').waitFor()
      const rows = page.getByTestId('table-grid').getByRole('row')
      await expect.poll(() => rows.count()).toBe(3 + 1)
      await rows.nth(1).click()
      await expectText(page, 'evidence-sentence', /summoned/)
      await page.keyboard.press('Escape')
    })

    it('shows the dates whole while the panel is open', async () => {
      const page = await open('?view=table&node=grp:apt31')
      await page.getByTestId('panel').waitFor()
      const title = await page.getByTestId('column-date').boundingBox()
      const table = await page.getByTestId('table-scroller').boundingBox()
      if (!title || !table) throw new Error('there is no column of dates')
      expect(title.x + title.width).toBeLessThanOrEqual(table.x + table.width)
    })

    it('says which links rest on one source, and is narrowed down to them with the picture', async () => {
      const page = await open()
      const one = page.getByTestId('legend').getByRole('button', { name: /^One source/ })
      const count = /\d+$/.exec((await one.textContent()) ?? '')?.[0] ?? ''
      await one.click()
      await expectText(page, 'status', new RegExp(`\\D${count} of \\d+ relationships`))
      await page.getByTestId('views').locator('label', { hasText: 'Table' }).click()
      await expectText(page, 'table-rows', new RegExp(`^${count} rows`))
      await expectText(page, 'table-grid', /One source/)
      await expectText(page, 'chips', /One source/)
    })

    it('goes out as CSV', async () => {
      const page = await open('?view=table&type=CONDEMNED')
      await page.getByTestId('table-grid').waitFor()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByTestId('table-csv').click(),
      ])
      const text = await readFile(await download.path(), 'utf8')
      expect(text.trim().split('\r\n')).toHaveLength(4 + 1)
    })
  })

  describe('the timeline', () => {
    it('shows lanes of incidents, and opens what is chosen', async () => {
      const page = await open('?view=timeline')
      await expectText(page, 'timeline-view', /Campaign against the Czech foreign ministry/)
      await page.locator('[data-testid^="mark-"]').first().click()
      await page.getByTestId('evidence-sentence').waitFor()
    })
  })

  describe('filters', () => {
    it('narrow down by country, by asserter and by degree, each with its chip', async () => {
      const page = await open('?country=RU&asserter=Czech+Republic&degree=1')
      await expectText(page, 'chips', /Russia/)
      await expectText(page, 'chips', /Czech Republic/)
      await page.getByTestId('filters-open').first().click()
      await page.getByTestId('facet-countries').waitFor()
    })

    it('stand all in the menu on a phone, where the legend is closed', async () => {
      const page = await open('', { width: 390, height: 844, touch: true })
      await page.getByTestId('filters-open').click()
      await page.getByTestId('facet-kinds').waitFor()
      await page.getByTestId('facet-types').locator('summary').click()
      await page
        .getByTestId('facet-types')
        .getByLabel(/Condemned/)
        .check()
      await expect.poll(() => page.url()).toContain('type=CONDEMNED')
    })
  })

  describe('commands', () => {
    it('are found by a few letters, and say why they cannot be done', async () => {
      const page = await open()
      await page.keyboard.press('Control+k')
      await page.keyboard.type('hide')
      await expectText(page, 'palette', /Select something first/)
      await page.keyboard.press('Escape')
    })

    it('open and close what has a button: legend, time bar, filters', async () => {
      const page = await open()
      await choose(page, 'Legend: open or close')
      await page.getByTestId('legend').waitFor({ state: 'detached' })
      await choose(page, 'Time bar: open or close')
      await page.getByTestId('time-bar').waitFor({ state: 'detached' })
      await choose(page, 'Time bar: open or close')
      await page.getByTestId('time-bar').waitFor()
      await choose(page, 'Open all filters')
      await page.getByTestId('filter-menu').waitFor()
      await page.keyboard.press('Escape')
      await page.getByTestId('filter-menu').waitFor({ state: 'detached' })
    })

    it('stand in the menu of a node', async () => {
      const page = await open()
      const { x, y } = await placeOf(page, 'grp:apt31')
      await page.mouse.click(x, y, { button: 'right' })
      await expectText(page, 'context-menu', /Path from here/)
      await page.getByRole('menuitem', { name: /Hide/ }).click()
      await expectText(page, 'status', /55 of 56 nodes/)
    })

    it('leave the node where it is, wherever the pointer goes', async () => {
      const page = await open()
      const before = await placeOf(page, 'grp:apt31')
      await page.mouse.click(before.x, before.y, { button: 'right' })
      await expectText(page, 'context-menu', /Path from here/)
      await page.keyboard.press('Escape')
      await page.getByTestId('context-menu').waitFor({ state: 'detached' })
      await page.mouse.move(before.x - 60, before.y - 60, { steps: 4 })
      await page.mouse.move(before.x - 160, before.y - 120, { steps: 4 })
      const after = await placeOf(page, 'grp:apt31')
      expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(5)
    })

    it('lead from one node to another', async () => {
      const page = await open('?node=org:cz-mfa')
      await page.keyboard.press('p')
      await page.getByTestId('path-start').waitFor()
      await page.keyboard.press('/')
      await page.keyboard.type('gru')
      await page.getByRole('option').first().waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await expectText(page, 'path-story', /APT28/)
    })

    it('lead to the first that is found by Enter, and leave no end selected', async () => {
      const page = await open('?node=org:cz-mfa')
      await page.keyboard.press('p')
      await page.getByTestId('path-start').waitFor()
      await page.keyboard.press('/')
      await page.keyboard.type('apt28')
      await page.getByRole('option').first().waitFor()
      await page.keyboard.press('Enter')
      await expectText(page, 'path-story', /APT28/)
      await page.locator('[data-testid="spot-grp:apt28"]:focus').waitFor()
      expect(page.url()).not.toContain('node=')
    })

    it('take what is typed for the name of the other end of a path, until Esc', async () => {
      const page = await open('?node=org:cz-mfa')
      await page.keyboard.press('p')
      await expectText(page, 'path-start', /type its name/)
      await page.keyboard.type('gru')
      await page.getByRole('option').first().waitFor()
      expect(await page.locator('#search').inputValue()).toBe('gru')
      expect(page.url()).not.toContain('view=')
      await page.keyboard.press('Escape')
      await page.getByTestId('path-start').waitFor({ state: 'detached' })
      expect(page.url()).toContain('node=org:cz-mfa')
    })

    it('are listed with their keys', async () => {
      const page = await open()
      await page.keyboard.press('?')
      await page.getByTestId('help').waitFor()
      expect(await page.getByRole('dialog').textContent()).toMatch(/Undo.*Ctrl.*Z/)
      await page.keyboard.press('Escape')
    })
  })

  describe('saved views', () => {
    it('come back by name, with places and filters', async () => {
      const page = await open('?type=CONDEMNED')
      await page.keyboard.press('v')
      await page.getByTestId('view-name').fill('Who condemned')
      await page.keyboard.press('Enter')
      const saved = page.getByRole('dialog').getByRole('button', { name: /^Open.*Who condemned/ })
      await saved.waitFor()
      await page.keyboard.press('Escape')
      await page
        .getByTestId('chips')
        .getByRole('button', { name: /Clear all/ })
        .click()
      await expectText(page, 'status', /103 of 103/)
      await page.keyboard.press('v')
      await saved.click()
      await expectText(page, 'status', /4 of 103 relationships/)
    })
  })

  describe('the tour', () => {
    it('is offered once, and goes through five steps', async () => {
      const page = await open('', { newcomer: true })
      await page.getByTestId('hint').getByRole('button', { name: /tour/i }).click()
      for (let step = 1; step <= 5; step += 1) {
        await expectText(page, 'tour', new RegExp(`${step} of 5`))
        await page
          .getByTestId('tour')
          .getByRole('button', { name: /Next|Done|Finish/ })
          .click()
      }
      await page.reload()
      await page.getByTestId('picture').waitFor()
      expect(await page.getByTestId('hint').count()).toBe(0)
    })
  })
})
