import { expect, it } from 'vitest'
import { describePage } from './described-page.ts'
import { expectText } from './opened-page.ts'
import { choose } from './palette.ts'

describePage('time', (open) => {
  it('answers what was claimed about APT31 before 2025', async () => {
    const page = await open('?node=grp:apt31&time=event~~2024-12-31~')
    await expectText(page, 'status', /14 of 103 relationships/)
    await expectText(page, 'chips', /2024/)
    await page
      .getByTestId('chips')
      .getByRole('button', { name: /Clear all/ })
      .click()
    await expectText(page, 'status', /103 of 103 relationships/)
  })

  it('leaves what lies outside out of details, ledger and neighbours too, and says so', async () => {
    const page = await open('?node=inc:cz-mfa-campaign&time=event~~2024-12-31~')
    await expectText(page, 'panel', /Claims4 of 25LedgerNeighbours1 of 9/)
    await expectText(page, 'panel', /Attributed to 0 of 7/)
    await expectText(page, 'open-questions', /^Open questions2 links rest on one speaker/)
    const tops = await page
      .getByRole('tab')
      .evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().top))
    expect(new Set(tops).size).toBe(1)
    await page.getByRole('tab', { name: 'Ledger' }).click()
    await expectText(page, 'ledger-narrowed', /4 of its 25 claims/)
    await expectText(page, 'ledger-summary', /Nobody attributes/)
    await page.getByRole('tab', { name: /Neighbours/ }).click()
    await expectText(page, 'panel', /hidden \(8\)/)
  })

  it('covers the picture down to the status line, in the table too', async () => {
    const page = await open('?view=table')
    const bar = page.getByTestId('time-bar')
    await bar.waitFor()
    const rectOf = (name: string) =>
      page.getByTestId(name).evaluate((element) => element.getBoundingClientRect())
    await expect
      .poll(async () => (await rectOf('time-bar')).bottom - (await rectOf('status')).top)
      .toBeGreaterThanOrEqual(0)
  })

  it('says why a window is empty, and leads to the nearest date', async () => {
    const page = await open('?node=grp:apt31&tab=claims&time=publication~~2024-12-31~')
    await expectText(page, 'nothing-left', /Nothing here was published before 28 May 2025/)
    await expectText(page, 'panel', /Claims0 of 20/)
    await expectText(page, 'panel', /Not in the time window \(20\)/)
    const lastDay = page.getByLabel('Last day of the window')
    expect(await lastDay.getAttribute('aria-valuetext')).toBe('31 December 2024')
    expect(await lastDay.inputValue()).toBe('0')
    await page.getByTestId('nothing-left').getByRole('button', { name: /Go to/ }).click()
    await expectText(page, 'status', /103 of 103 relationships/)
    await expect.poll(() => page.url()).toMatch(/time=publication~~2025-05-28~/)
  })

  it('leaves nothing to reach where it is empty, and the picture stands all the same', async () => {
    const page = await open('?time=publication~2020-01-01~2025-12-31~')
    const spots = page.locator('[data-testid^="spot-"]')
    await page.getByTestId('time-to').fill('2024-12-31')
    await page.getByTestId('nothing-left').waitFor()
    await expect.poll(() => spots.count()).toBe(0)
    await page.reload()
    await page.locator('[data-settled=true]').waitFor()
    expect(await page.getByText(/Arranging/).count()).toBe(0)
  })

  it('grows from the rim where the window lies before all dates', async () => {
    const page = await open('?node=grp:apt31&time=publication~~2024-12-31~')
    const chart = await page.getByTestId('time-bar').locator('.overlay').boundingBox()
    if (!chart) throw new Error('there is no histogram')
    const level = chart.y + chart.height / 2
    await page.mouse.move(chart.x + 2, level)
    await page.mouse.down()
    await page.mouse.move(chart.x + chart.width * 0.7, level, { steps: 4 })
    await page.mouse.up()
    await expect.poll(() => page.url()).toMatch(/time=publication~~2025-05-(28|29|30)~/)
    await expectText(page, 'status', /103 of 103 relationships/)
  })

  it('is asked for from the palette, which opens the bar', async () => {
    const page = await open()
    await page.getByTestId('time-open').click()
    await page.getByTestId('time-bar').waitFor({ state: 'detached' })
    await choose(page, 'Time: as of a date')
    await page.locator('[data-testid="time-to"]:focus').waitFor()
    await expect.poll(() => page.url()).toContain('time=publication')
    await page.getByTestId('time-open').click()
    await choose(page, 'Clear the time')
    await expect.poll(() => page.url()).not.toContain('time=')
    await choose(page, 'Time: a window between two dates')
    await choose(page, 'Time: play or pause')
    await expect.poll(() => page.url()).toMatch(/time=event~~\d/)
  })

  it('keeps the window that is typed, as one step', async () => {
    const page = await open()
    await page.getByTestId('time-bar').getByLabel('From', { exact: true }).fill('2025-01-01')
    await expect.poll(() => page.url()).toMatch(/time=event~2025-01-01/)
    await page.getByTestId('time-bar').getByLabel('From', { exact: true }).blur()
    await page.keyboard.press('Control+z')
    await expectText(page, 'status', /103 of 103 relationships/)
  })

  it('has its bars as soon as it is there', async () => {
    const page = await open()
    await page.addInitScript(rememberWidths)
    await page.reload()
    await page.getByTestId('time-bar').locator('.overlay').waitFor()
    const widths = await page.evaluate<number[]>('window.seenWidths')
    expect(widths).not.toContain(0)
    expect(widths).toHaveLength(1)
  })

  it('draws the difference of two dates', async () => {
    const page = await open('?compare=2025-01-01~2025-12-31')
    await expectText(page, 'changes', /added/i)
    await expectText(page, 'change-key', /Added.*Withdrawn.*Newly disputed/)
  })
})

/** Runs in the page: keeps each width that the histogram had when a frame was drawn. */
function rememberWidths(): void {
  const seen: number[] = []
  Object.assign(window, { seenWidths: seen })
  const look = (): void => {
    const chart = document.querySelector('[data-testid="time-bar"] svg[role="img"]')
    const width = Number(chart?.getAttribute('width') ?? seen.at(-1))
    if (chart && width !== seen.at(-1)) seen.push(width)
    window.requestAnimationFrame(look)
  }
  look()
}
