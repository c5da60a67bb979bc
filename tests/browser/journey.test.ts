import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { DrawnGraph } from '../../graph-data/model/api.ts'
import { CHROMIUM, launch, WHY_SKIPPED } from './chromium.ts'
import { expectText, openPage, pictureOf, placeOf, type OpenedPage } from './opened-page.ts'
import { startServer, type StartedServer } from '../started-server.ts'

describe.skipIf(!CHROMIUM)(
  `the page, as a person uses it${WHY_SKIPPED}`,
  { timeout: 90_000 },
  () => {
    let server: StartedServer
    let browser: Browser
    let graph: DrawnGraph
    let opened: OpenedPage
    let page: Page

    beforeAll(async () => {
      ;[server, browser] = await Promise.all([startServer(), launch()])
      graph = (await (await fetch(`${server.url}/api/graph`)).json()) as DrawnGraph
    })
    afterAll(async () => {
      await browser?.close()
      expect(await server?.stop()).toBe(0)
    })

    beforeEach(async () => {
      opened = await openPage(browser, server.url)
      page = opened.page
      await pictureOf(page)
    })
    afterEach(async () => {
      await opened.context.close()
      expect(opened.complaints).toEqual([])
    })

    function claimOf(type: string, source: string, target: string): string {
      const found = graph.relationships.find(
        (each) => each.type === type && each.source === source && each.target === target,
      )
      if (!found) throw new Error(`${source} ${type} ${target} is not in the graph`)
      return found.id
    }

    it('shows the whole curated graph without a click', async () => {
      const [nodes, lines] = [graph.nodes.length, graph.relationships.length]
      await expectText(
        page,
        'status',
        new RegExp(`${nodes} of ${nodes} nodes.*${lines} of ${lines} relationships.*contested`),
      )
      const spots = await page.locator('[data-testid^="spot-"]').count()
      expect(spots).toBe(graph.nodes.length + graph.relationships.length)
    })

    it('finds an actor without the accent, by keyboard alone', async () => {
      await page.keyboard.press('/')
      await page.keyboard.type('lipavsky')
      await page.getByRole('option').first().waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await expectText(page, 'panel-name', /^Jan Lipavský$/)
      expect(page.url()).toContain('node=per:lipavsky')
    })

    it('opens a relationship on its evidence by a click on the line, and the link keeps it', async () => {
      const id = claimOf('SUMMONED', 'per:lipavsky', 'off:cn-ambassador-cz')
      const { x, y } = await placeOf(page, id)
      await page.mouse.click(x, y)
      await expectText(page, 'evidence-sentence', /Jan Lipavský summoned Chinese ambassador/)
      await expectText(page, 'evidence-asserters', /Jan Lipavský/)
      const quotes = await page.getByTestId('quote').allTextContents()
      expect(quotes).toHaveLength(2)
      expect(quotes.join('\n')).toContain('I summoned the Chinese ambassador to make clear')
      await page.goto(page.url())
      await expectText(page, 'evidence-sentence', /Jan Lipavský summoned Chinese ambassador/)
    })

    it('opens an actor by a click, and leads from a claim to what disputes it', async () => {
      const { x, y } = await placeOf(page, 'grp:apt31')
      await page.mouse.click(x, y)
      await expectText(page, 'panel-name', /^APT31$/)
      await page.getByRole('tab', { name: /Claims/ }).click()
      const id = claimOf('ATTRIBUTED_TO', 'inc:cz-mfa-campaign', 'grp:apt31')
      await page.getByTestId(`claim-${id}`).click()
      await expectText(page, 'evidence-sentence', /attributed to APT31/)
      await page.getByText(/Disputed by/).waitFor()
      await page.goBack()
      await expectText(page, 'panel-name', /^APT31$/)
      await page.keyboard.press('Escape')
      await page.getByTestId('panel').waitFor({ state: 'detached' })
    })

    it('filters by the legend, says so, and clears', async () => {
      await page
        .getByTestId('legend')
        .getByRole('button', { name: /^Condemned/ })
        .click()
      await expectText(page, 'status', /\D4 of \d+ relationships/)
      await page.reload()
      await pictureOf(page)
      await expectText(page, 'status', /\D4 of \d+ relationships/)
      await page
        .getByTestId('chips')
        .getByRole('button', { name: /Clear all/ })
        .click()
      await expectText(
        page,
        'status',
        new RegExp(`${graph.relationships.length} of ${graph.relationships.length} relationships`),
      )
    })

    it('runs a query, shows its rows and its picture, and the link keeps it', async () => {
      await page.getByTestId('views').locator('label', { hasText: 'Query' }).click()
      const box = page.getByTestId('cypher')
      await box.fill('MATCH (a:Actor)-[r:CONDEMNED]->(i:Incident) RETURN a, r, i')
      await box.press('Control+Enter')
      await expectText(page, 'run-status', /4 rows/)
      await page.getByTestId('result-views').locator('label', { hasText: 'Graph' }).click()
      await pictureOf(page)
      await page.goto(page.url())
      await expect.poll(() => page.getByTestId('cypher').textContent()).toContain('CONDEMNED')
    })

    it('says what is wrong with a query, and refuses one that writes', async () => {
      await page.goto(`${server.url}/?view=query`)
      const box = page.getByTestId('cypher')
      await box.fill('MATCH (n)\nRETURN n.')
      await box.press('Control+Enter')
      await expectText(page, 'problem', /line 2/)
      await box.fill('MATCH (n) DETACH DELETE n')
      await box.press('Control+Enter')
      await expectText(page, 'problem', /DELETE|DETACH/)
      opened.complaints.length = 0
    })

    it('draws the same picture each time', async () => {
      const places = async (some: Page) => {
        const ids = graph.nodes.slice(0, 20).map(({ id }) => id)
        return Promise.all(ids.map((id) => placeOf(some, id)))
      }
      const before = await places(page)
      await page.reload()
      await pictureOf(page)
      expect(await places(page)).toEqual(before)
    })
  },
)
