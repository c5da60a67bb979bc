import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { describePage } from './described-page.ts'
import { drawnNames, rememberTexts, type DrawnName } from './drawn-names.ts'
import { pictureOf, placeOf } from './opened-page.ts'

const CHINA = 'state:cn'
const WIDE = { width: 1440, height: 900 }
const NARROW = { width: 390, height: 844, touch: true }

/** What a panel or the window's edge cuts: neither wholly seen nor wholly hidden. */
function cut(names: readonly DrawnName[]): readonly string[] {
  return names.filter(({ corners }) => corners > 0 && corners < 4).map(({ text }) => text)
}

function hidden(names: readonly DrawnName[]): readonly string[] {
  return names.filter(({ corners }) => corners === 0).map(({ text }) => text)
}

/** What is selected is written in any case: on a phone there may be no free place for it. */
const SELECTED = 'APT31'

function covering(names: readonly DrawnName[]): readonly string[] {
  return names
    .filter(({ text }) => text !== SELECTED)
    .flatMap(({ text, covers }) => covers.map((id) => `${text} over ${id}`))
}

/** Opens the page again with what is written on it remembered, until the picture rests. */
async function reopened(page: Page): Promise<readonly DrawnName[]> {
  await rememberTexts(page)
  await page.reload()
  await pictureOf(page)
  return atRest(page)
}

async function atRest(page: Page): Promise<readonly DrawnName[]> {
  await placeOf(page, CHINA)
  return drawnNames(page)
}

describePage('the names on the picture', (open) => {
  it.each([
    ['', WIDE],
    ['?node=grp:apt31&tab=claims', WIDE],
    ['?node=grp:apt31&tab=claims', { width: 1180, height: 760 }],
    ['?node=inc:cz-mfa-campaign', WIDE],
    ['?layout=country', WIDE],
    ['?layout=roles', WIDE],
    ['?layout=roles&node=state:cn', WIDE],
    ['?lines=pairs&sizeBy=betweenness', WIDE],
    ['?embed=1', { width: 800, height: 600 }],
    ['', NARROW],
    ['?node=grp:apt31&tab=claims', NARROW],
    ['?layout=country', NARROW],
    ['?country=CN&sources=one&sources=none', NARROW],
  ])('all stand in sight and cover no node at %j, %o', async (search, size) => {
    const names = await reopened(await open(search, size))
    expect(names.length).toBeGreaterThan(15)
    expect(cut(names)).toEqual([])
    expect(hidden(names)).toEqual([])
    expect(covering(names)).toEqual([])
  })

  it.each([
    ['?layout=roles', 'WHO SAYS SO'],
    ['?layout=country', 'NO COUNTRY'],
  ])('stand below a heading of every group at %j', async (search, heading) => {
    const names = await reopened(await open(search, WIDE))
    expect(names.map(({ text }) => text)).toContain(heading)
  })

  it('are cut neither by a panel that opens nor once it has closed', async () => {
    const page = await open('', WIDE)
    await reopened(page)
    await page.getByTestId('spot-grp:apt31').dispatchEvent('click')
    await page.getByTestId('panel').waitFor()
    expect(cut(await atRest(page))).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByTestId('panel').waitFor({ state: 'detached' })
    const names = await atRest(page)
    expect(cut(names)).toEqual([])
    expect(hidden(names)).toEqual([])
  })

  it('are not cut by a panel that nodes were pulled under', async () => {
    const page = await open('?node=grp:apt31', WIDE)
    await reopened(page)
    const before = await placeOf(page, CHINA)
    await page.mouse.move(600, 160)
    await page.mouse.down()
    await page.mouse.move(760, 200, { steps: 4 })
    await page.mouse.up()
    await expect.poll(() => placeOf(page, CHINA)).not.toEqual(before)
    const names = await atRest(page)
    expect(names.length).toBeGreaterThan(15)
    expect(cut(names)).toEqual([])
  })
})
