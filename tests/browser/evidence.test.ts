import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ClaimsAnswer, DrawnGraph } from '../../graph-data/model/api.ts'
import { CHROMIUM, launch, WHY_SKIPPED } from './chromium.ts'
import { expectText, openPage, type OpenedPage } from './opened-page.ts'
import { startServer, type StartedServer } from '../started-server.ts'

const INCIDENT = 'inc:cz-mfa-campaign'

describe.skipIf(!CHROMIUM)(`the evidence${WHY_SKIPPED}`, { timeout: 90_000 }, () => {
  let server: StartedServer
  let browser: Browser
  let opened: OpenedPage
  let page: Page

  beforeAll(async () => {
    ;[server, browser] = await Promise.all([startServer(), launch()])
  })
  afterAll(async () => {
    await browser?.close()
    expect(await server?.stop()).toBe(0)
  })
  beforeEach(async () => {
    opened = await openPage(browser, server.url)
    page = opened.page
  })
  afterEach(async () => {
    await opened.context.close()
    expect(opened.complaints).toEqual([])
  })

  async function answerOf<Answer>(path: string): Promise<Answer> {
    return (await (await fetch(`${server.url}${path}`)).json()) as Answer
  }

  it('tells who condemned the attack on the Czech ministry, but did not attribute it', async () => {
    await page.goto(`${server.url}/?node=${INCIDENT}`)
    await page.getByRole('tab', { name: 'Ledger' }).click()
    await expectText(page, 'ledger-summary', /1 independent speaker attributes it, 3 condemn it/)
    await expectText(page, 'only-condemned', /NATO.*EU \(Kaja Kallas\).*United States/)
    const ladder = await page.getByTestId('ladder').innerText()
    expect(ladder.replaceAll(/\s+/g, ' ')).toMatch(
      /since 2022 Happened 879–1,243 days later 28 May 2025 Attributed.*Condemned.*Rejected/,
    )
  })

  it('leads from a step of the ladder to its quotes, and from those to the claim', async () => {
    await page.goto(`${server.url}/?node=${INCIDENT}&tab=ledger`)
    const condemned = page.getByTestId('ladder').getByRole('button', { name: 'Condemned' })
    await condemned.waitFor()
    const before = await page.getByTestId('panel').boundingBox()
    await condemned.click()
    const rows = page.locator('[data-testid^="ledger-clm:"]')
    expect(await rows.count()).toBe(4)
    expect(await page.getByTestId('panel').boundingBox()).toEqual(before)
    await rows.getByRole('button', { name: /NATO condemned/ }).click()
    await expectText(page, 'evidence-sentence', /NATO condemned/)
  })

  it('opens all that is claimed between two, by a link that keeps it', async () => {
    const path = `/api/claims?between=${INCIDENT},state:cn`
    const { claims } = await answerOf<ClaimsAnswer>(path)
    await page.goto(`${server.url}/?claim=${claims[0]?.id}`)
    await expectText(page, 'pair-ledger', new RegExp(`All ${claims.length} claims`))
    await page.getByTestId('pair-ledger').click()
    await expectText(page, 'ledger-summary', /1 independent speaker attributes it, 1 rejects it/)
    await page.goto(page.url())
    await page.getByTestId('ledger-summary').waitFor()
    expect(await page.locator('[data-testid^="ledger-clm:"]').count()).toBe(claims.length)
    await page.getByRole('button', { name: 'Back to this claim' }).click()
    await page.getByTestId('evidence-sentence').waitFor()
  })

  it('tells which links of an actor rest on one speaker or one document', async () => {
    const graph = await answerOf<DrawnGraph>('/api/graph')
    const own = graph.relationships.filter(({ source, target }) =>
      [source, target].includes('grp:apt40'),
    )
    await page.goto(`${server.url}/?node=grp:apt40`)
    await expectText(page, 'question-nobody-named', new RegExp(`^${own.length} links name nobody`))
    await page.getByTestId('question-one-document').locator('summary').click()
    await page.getByTestId('question-one-document').getByRole('button').first().click()
    await page.getByTestId('evidence-sentence').waitFor()
  })
})
