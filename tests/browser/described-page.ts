import type { Page } from 'playwright-core'
import { afterEach, describe, expect } from 'vitest'
import type { StartedServer } from '../started-server.ts'
import { CHROMIUM, WHY_SKIPPED } from './chromium.ts'
import { openPage, pictureOf, type OpenedPage, type PageOptions } from './opened-page.ts'
import { servedBrowser } from './served-browser.ts'

/** Opens the page anew at `search`, the query part of an address with its `?`. */
export type Open = (search?: string, options?: PageOptions) => Promise<Page>

/** Tests of the page on a server of their own; each opens pages, which must not complain. */
export function describePage(
  title: string,
  tests: (open: Open, server: () => StartedServer) => void,
): void {
  describe.skipIf(!CHROMIUM)(`${title}${WHY_SKIPPED}`, { timeout: 90_000 }, () => {
    const served = servedBrowser()
    const opened: OpenedPage[] = []

    afterEach(async () => {
      for (const { context, complaints } of opened.splice(0)) {
        await context.close()
        expect(complaints).toEqual([])
      }
    })
    tests(
      async (search = '', options = {}) => {
        const { browser, server } = served()
        const page = await openPage(browser, `${server.url}/${search}`, {
          newcomer: false,
          ...options,
        })
        opened.push(page)
        if (!/view=(?!graph)/.test(search)) await pictureOf(page.page)
        return page.page
      },
      () => served().server,
    )
  })
}
