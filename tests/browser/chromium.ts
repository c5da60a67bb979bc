import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const CANDIDATES = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Where a Chromium is, if there is one. */
export const CHROMIUM = CANDIDATES.find((path) => path && existsSync(path))

/** What a skipped test says of why. */
export const WHY_SKIPPED = CHROMIUM
  ? ''
  : ' (skipped: no Chromium; apt-get install chromium, or set CHROMIUM_PATH)'

/** A browser that draws WebGL in software, and asks nobody on the network. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM ?? '',
    args: [
      '--no-sandbox',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })
}
