import type { Page } from 'playwright-core'

/** Types a command's title into the palette, and runs it by Enter. */
export async function choose(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type(title)
  await page.getByTestId('palette').getByRole('option', { name: title }).waitFor()
  await page.keyboard.press('Enter')
}

/** Clicks a command of the palette, by its id. */
export async function run(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByTestId('palette').waitFor()
  await page.getByTestId(`palette-${command}`).click()
  await page.getByTestId('palette').waitFor({ state: 'detached' })
}
