import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest'
import { startServer, type StartedServer } from '../started-server.ts'
import { CHROMIUM, launch, WHY_SKIPPED } from './chromium.ts'
import { openPage, pictureOf, type OpenedPage, type PageOptions } from './opened-page.ts'

/** Opens the page anew at `search`, the query part of an address with its `?`. */
export type Open = (search?: string, options?: PageOptions) => Promise<Page>

/** Tests of the page on a server of their own; each opens pages, which must not complain. */
export function describePage(
  title: string,
  tests: (open: Open, server: () => StartedServer) => void,
): void {
  describe.skipIf(!CHROMIUM)(`${title}${WHY_SKIPPED}`, { timeout: 90_000 }, () => {
    let server: StartedServer | undefined
    let browser: Browser | undefined
    const opened: OpenedPage[] = []

    const running = (): StartedServer => {
      if (!server) throw new Error('The server has not been started')
      return server
    }
    beforeAll(async () => {
      ;[server, browser] = await Promise.all([startServer(), launch()])
    })
    afterAll(async () => {
      await browser?.close()
      expect(await server?.stop()).toBe(0)
    })
    afterEach(async () => {
      for (const { context, complaints } of opened.splice(0)) {
        await context.close()
        expect(complaints).toEqual([])
      }
    })
    tests(async (search = '', options = {}) => {
      if (!browser) throw new Error('The browser has not been started')
      const page = await openPage(browser, `${running().url}/${search}`, {
        newcomer: false,
        ...options,
      })
      opened.push(page)
      if (!/view=(?!graph)/.test(search)) await pictureOf(page.page)
      return page.page
    }, running)
  })
}
