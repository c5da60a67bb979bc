import { expect, it } from 'vitest'
import { describePage } from './described-page.ts'
import { expectText, placeOf } from './opened-page.ts'

const PHONE = { width: 390, height: 844, touch: true }

describePage('a finger on the picture', (open) => {
  it('opens the menu of a node when it rests there, and selects nothing', async () => {
    const page = await open('', PHONE)
    const at = await placeOf(page, 'grp:apt31')
    const session = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchEnd', touchPoints: (typeof at)[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints })
    await touch('touchStart', [at])
    await expectText(page, 'context-menu', /APT31/)
    await touch('touchEnd', [])
    await expectText(page, 'context-menu', /Path from here/)
    expect(page.url()).not.toContain('node=')
  })

  it('taps the other end of a path, and can leave the choice', async () => {
    const page = await open('?node=grp:apt31', PHONE)
    await page.keyboard.press('p')
    await expectText(page, 'path-start', /tap the other end/)
    await page.getByTestId('path-start').getByRole('button', { name: 'Leave' }).tap()
    await page.getByTestId('path-start').waitFor({ state: 'detached' })
  })

  it('finds the examples of statements where the page says that they are', async () => {
    const page = await open('?view=query', PHONE)
    await page.getByText(/choose one of the examples in the Library/).waitFor()
    await page.getByRole('button', { name: 'Library' }).tap()
    await page.getByText('All actors by name').waitFor()
  })

  it('opens a node by a tap', async () => {
    const page = await open('', PHONE)
    const at = await placeOf(page, 'grp:apt31')
    await page.touchscreen.tap(at.x, at.y)
    await expectText(page, 'panel', /APT31/)
    expect(page.url()).toContain('node=grp:apt31')
  })
})
