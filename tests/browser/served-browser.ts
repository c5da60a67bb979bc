import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { startServer, type StartedServer } from '../started-server.ts'
import { launch } from './chromium.ts'

export interface ServedBrowser {
  readonly server: StartedServer
  readonly browser: Browser
}

/** A server and a browser for the tests around it, which have to end well; the answer gives them. */
export function servedBrowser(): () => ServedBrowser {
  let server: StartedServer | undefined
  let browser: Browser | undefined
  beforeAll(async () => {
    ;[server, browser] = await Promise.all([startServer(), launch()])
  })
  afterAll(async () => {
    await browser?.close()
    expect(await server?.stop()).toBe(0)
  })
  return () => {
    if (!server || !browser) throw new Error('The server or the browser has not been started')
    return { server, browser }
  }
}
