import { expect, it } from 'vitest'
import { describePage } from './described-page.ts'
import { placeOf } from './opened-page.ts'

describePage('the layout of the first picture', (open) => {
  it.each([
    ['', 1440],
    ['?layout=roles&pin=grp:apt31~100~50', 1440],
    ['?embed=1', 390],
    ['?view=table', 1440],
  ])('is found once, before there is a page, at %j and %i wide', async (search, width) => {
    const page = await open(search, { width, height: 860 })
    const settled = page.locator('[data-settled=true]')
    await settled.waitFor({ state: 'attached' })
    const layouts: string[] = []
    page.on('worker', (worker) => {
      if (worker.url().includes('layout')) layouts.push(worker.url())
    })
    await page.reload()
    await settled.waitFor({ state: 'attached' })
    expect(layouts).toHaveLength(1)
  })

  it('stays where it is when the bars around it come', async () => {
    const page = await open('', { newcomer: true })
    await page.addInitScript(rememberPlaces, 'spot-grp:apt31')
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await page.reload()
    await page.locator('[data-settled=true]').waitFor({ state: 'attached' })
    await page.getByTestId('play').waitFor()
    await placeOf(page, 'grp:apt31')
    expect(await page.evaluate('window.seenPlaces')).toHaveLength(1)
  })
})

/** Runs in the page: keeps each place in which the element was seen, frame by frame. */
function rememberPlaces(testId: string): void {
  const seen: string[] = []
  Object.assign(window, { seenPlaces: seen })
  const look = (): void => {
    const box = document.querySelector(`[data-testid="${testId}"]`)?.getBoundingClientRect()
    const place = box ? `${box.x} ${box.y}` : seen.at(-1)
    if (place !== seen.at(-1)) seen.push(place ?? '')
    window.requestAnimationFrame(look)
  }
  look()
}
