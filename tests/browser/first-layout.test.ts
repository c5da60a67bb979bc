import { expect, it } from 'vitest'
import { describePage } from './described-page.ts'

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
})
