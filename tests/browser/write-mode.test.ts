import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LEASE_MS, leaseNeo4j, neo4jOffer, type Neo4jLease } from '../setup/neo4j-lease.ts'
import { startServer, type StartedServer } from '../started-server.ts'
import { CHROMIUM, launch, WHY_SKIPPED } from './chromium.ts'
import { describePage } from './described-page.ts'
import { expectText, openPage, type OpenedPage } from './opened-page.ts'

const TOKEN = 'lets-the-curators-write'
const CHANGE = "CREATE (:Actor {id: 'org:made-here', kind: 'organisation', name: 'Made here'})"
const offer = neo4jOffer()
const why = WHY_SKIPPED || (offer.available ? '' : ` (skipped: ${offer.reason})`)

/** Asks for the plan of a change by the key that otherwise runs a query. */
async function askFor(page: Page, cypher: string): Promise<void> {
  await page.getByRole('switch', { name: /Write mode/ }).check()
  await page.getByTestId('cypher').fill(cypher)
  await page.keyboard.press('Control+Enter')
  await page.getByTestId('write-token').waitFor()
}

async function giveToken(page: Page, token: string): Promise<void> {
  await page.getByTestId('write-token').fill(token)
  await page.keyboard.press('Enter')
}

describe.skipIf(!CHROMIUM || !offer.available)(`write mode on Neo4j${why}`, () => {
  let lease: Neo4jLease
  let server: StartedServer
  let browser: Browser

  beforeAll(async () => {
    lease = await leaseNeo4j()
    const { uri, user, password, database } = lease.account
    server = await startServer({
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
      ALLOW_WRITES: '1',
      WRITE_TOKEN: TOKEN,
      LOG_LEVEL: 'silent',
    })
    browser = await launch()
  }, LEASE_MS)

  afterAll(async () => {
    await browser?.close()
    expect(await server?.stop()).toBe(0)
    await lease?.release()
  })

  const open = (): Promise<OpenedPage> =>
    openPage(browser, `${server.url}/?view=query`, { newcomer: false })

  it(
    'shows what would change, changes it once, and shows the data as it is then',
    {
      timeout: 90_000,
    },
    async () => {
      const { page, context, complaints } = await open()
      await askFor(page, `${CHANGE} RETURN 1`)
      await giveToken(page, TOKEN)
      await expectText(page, 'write-dialog', /What it returns is not shown here/)
      await expectText(page, 'write-counts', /3 properties set.*1 node created.*1 label added/)
      await page.keyboard.press('Enter')
      expect(await page.getByTestId('write-done').count()).toBe(0)
      await page.getByRole('button', { name: 'Change the data' }).click()
      await expectText(page, 'write-done', /The data was changed/)
      await page.getByTestId('write-dialog').getByRole('button', { name: 'Close' }).click()
      expect(await page.getByRole('switch').isChecked()).toBe(false)
      await page.getByTestId('cypher').fill("MATCH (n {id: 'org:made-here'}) RETURN n.name AS name")
      await page.keyboard.press('Control+Enter')
      await expectText(page, 'result-grid', /Made here/)
      const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))
      expect(kept).not.toContain(TOKEN)
      expect(page.url()).not.toContain(TOKEN)
      await context.close()
      expect(complaints).toEqual([])
    },
  )

  it('asks again for a wrong token, and leads back to what is at fault', async () => {
    const { page, context } = await open()
    await askFor(page, 'CREATE INDEX x FOR (n:Actor) ON (n.name)')
    await giveToken(page, 'guessed-by-somebody')
    await page.getByText('the write token is missing or wrong').waitFor()
    await giveToken(page, TOKEN)
    await expectText(page, 'write-problem', /CREATE is refused, except of nodes/)
    await page.getByRole('button', { name: 'Back to the statement' }).click()
    await expect.poll(() => page.getByTestId('write-dialog').count()).toBe(0)
    await context.close()
  })
})

describePage('write mode on the embedded store', (open) => {
  it('is not to be had, and the page says why', async () => {
    const page = await open('?view=query')
    await page.getByRole('button', { name: 'Why?' }).click()
    await expectText(page, 'why-read-only', /embedded store is changed by loading files alone/)
    expect(await page.getByRole('switch').count()).toBe(0)
  })
})
