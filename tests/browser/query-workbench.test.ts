import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CHROMIUM, launch, WHY_SKIPPED } from './chromium.ts'
import { expectText, openPage, pictureOf, type OpenedPage } from './opened-page.ts'
import { startServer, type StartedServer } from '../started-server.ts'

describe.skipIf(!CHROMIUM)(
  `the query workbench, as a person uses it${WHY_SKIPPED}`,
  { timeout: 90_000 },
  () => {
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
      opened = await openPage(browser, `${server.url}/?view=query`)
      page = opened.page
      await page.getByTestId('cypher').waitFor()
    })
    afterEach(async () => {
      await opened.context.close()
      expect(opened.complaints).toEqual([])
    })

    async function write(text: string): Promise<void> {
      await page.getByTestId('cypher').fill(text)
    }

    async function run(text: string): Promise<void> {
      await write(text)
      await page.keyboard.press('Control+Enter')
    }

    const cells = (): Promise<string[]> =>
      page.getByTestId('result-grid').getByRole('gridcell').allTextContents()

    it('proposes what leads from a label, under the policy of the page', async () => {
      await page.getByTestId('cypher').click()
      await page.keyboard.type('MATCH (i:Incident)<-[:')
      const options = page.locator('.cm-tooltip-autocomplete li')
      await options.first().waitFor()
      const proposed = await options.allTextContents()
      expect(proposed).toContain('CONDEMNED')
      expect(proposed).not.toContain('SUMMONED')
    })

    it('proposes what the graph has also where its schema comes after the text', async () => {
      let release = (): void => undefined
      const released = new Promise<void>((resolve) => {
        release = resolve
      })
      await page.route('**/api/schema', async (route) => {
        await released
        await route.continue()
      })
      await page.reload()
      await page.getByTestId('cypher').click()
      await page.keyboard.type('MATCH (i:Incident)<-[:')
      release()
      await page.locator('.cm-tooltip-autocomplete li').first().waitFor()
    })

    it('asks whether a label was meant otherwise, and changes it on request', async () => {
      await write('MATCH (n:Incidnt) RETURN n')
      const mark = page.locator('.cm-lintRange-warning').first()
      await mark.waitFor({ timeout: 60_000 })
      await mark.hover()
      await page.getByRole('button', { name: /Change to Incident/ }).click()
      await expectText(page, 'cypher', /\(n:Incident\)/)
    })

    it('has what checks a text ready before one is typed', async () => {
      const scripts = (): string[] => page.workers().map((worker) => worker.url())
      await expect.poll(scripts, { timeout: 30_000 }).toContainEqual(expect.stringMatching(/lint/))
    })

    it('lays a statement out', async () => {
      await write('match (a:Actor) where a.country="CZ" return a.name')
      await page.getByRole('button', { name: 'Format' }).click()
      await expectText(page, 'cypher', /^MATCH \(a:Actor\)WHERE a\.country = "CZ"RETURN a\.name$/)
    })

    it('runs the statement under the cursor, or all of them', async () => {
      await write('RETURN 1 AS one;\nRETURN 2 AS two')
      await page.keyboard.press('Control+Enter')
      await expectText(page, 'run-status', /1 row in/)
      expect(await cells()).toEqual(['2'])
      await page.getByRole('button', { name: 'Run all 2' }).click()
      await page.getByRole('radiogroup', { name: 'Answers' }).waitFor()
      await page.getByRole('radiogroup', { name: 'Answers' }).locator('label').first().click()
      await expect.poll(cells).toEqual(['1'])
    })

    it('asks for parameters, with their types', async () => {
      await write('RETURN $n + 1 AS more')
      await page.getByTestId('parameter-n').fill('41')
      await page.getByTestId('parameter-type-n').selectOption('number')
      await page.getByTestId('cypher').press('Control+Enter')
      await expect.poll(cells).toEqual(['42'])
    })

    it('asks for the value of a parameter that was left empty, and sends none', async () => {
      await run('RETURN $name AS given')
      await expectText(page, 'problem', /was not run.*\$name has no value: .* '' for an empty text/)
      await page.getByTestId('parameter-name').fill("''")
      await page.getByTestId('cypher').press('Control+Enter')
      await expect.poll(cells).toEqual([''])
    })

    it('opens Export by its key while a statement is written', async () => {
      await page.getByTestId('cypher').click()
      await page.keyboard.press('Control+e')
      await page.getByTestId('export').waitFor()
    })

    it('shows where a statement is wrong, and says what to do', async () => {
      await run('RETURN 1;\nMATCH (n)\nRETURN n.')
      await expectText(page, 'problem', /line 3, column 10/)
      await page.locator('.cm-lintRange-error').first().waitFor()
      await run('MATCH (n) DETACH DELETE n')
      await expectText(page, 'problem', /This page only reads/)
      opened.complaints.length = 0
    })

    it('stops a runaway with Esc, and everything else goes on', async () => {
      await run('MATCH (a), (b), (c), (d) RETURN count(*)')
      await expectText(page, 'run-status', /Running/)
      await page.keyboard.press('Escape')
      await expectText(page, 'run-status', /Stopped after 0 rows/)
      await run('RETURN 1')
      await expectText(page, 'run-status', /1 row in/)
    })

    it('says that an answer was cut, brings more, and sorts and walks in 100,000 rows', async () => {
      await run('UNWIND range(1, 100000) AS x RETURN x')
      await expectText(page, 'cut', /Cut at 10,000 rows/)
      await page.getByRole('button', { name: 'Run again for 100,000' }).click()
      await expectText(page, 'run-status', /100,000 rows in/)
      const title = page.getByRole('columnheader', { name: 'x' })
      await title.click()
      await title.click()
      await expect.poll(async () => (await cells())[0]).toBe('100000')
      await page.getByTestId('result-grid').focus()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Control+End')
      await expectText(page, 'cell-text', /^1$/)
      expect(await page.getByTestId('result-grid').getByRole('row').count()).toBeLessThan(100)
    })

    it('writes a file without formulas', async () => {
      await run("RETURN '=1+1' AS sum, 'a,b' AS list")
      await expectText(page, 'run-status', /1 row in/)
      const download = page.waitForEvent('download')
      await page.getByTestId('result-csv').click()
      const text = await readFile(await (await download).path(), 'utf8')
      expect(text).toBe('\uFEFFsum,list\r\n\'=1+1,"a,b"\r\n')
    })

    it('opens what a cell holds in the panel', async () => {
      await run("MATCH (a:Actor {id: 'grp:apt31'}) RETURN a")
      await page.getByTestId('result-grid').getByText('APT31').click()
      await expectText(page, 'panel-name', /^APT31$/)
    })

    it('replaces the canvas by an answer, which can be undone', async () => {
      await page.getByTestId('example').filter({ hasText: 'All summonses' }).click()
      await expectText(page, 'run-status', /3 rows/)
      await page.getByRole('button', { name: 'Replace canvas' }).click()
      await pictureOf(page)
      await expectText(page, 'status', /^4 of \d+ nodes/)
      await page.keyboard.press('Control+z')
      await expectText(page, 'status', /^(\d+) of \1 nodes/)
    })

    it('says why there is nothing to draw', async () => {
      await run('RETURN 1')
      await expectText(page, 'run-status', /1 row in/)
      await page.getByTestId('result-views').locator('label', { hasText: 'Graph' }).click()
      await expectText(page, 'nothing-to-draw', /Return nodes, relationships or paths/)
    })

    const choosePlan = (): Promise<void> =>
      page.getByTestId('result-views').locator('label', { hasText: 'Plan' }).click()

    it('shows the plan of a statement, before it runs and after', async () => {
      await write('MATCH (a:Actor)-[r]->(i:Incident) RETURN a.name, count(r) AS n')
      await choosePlan()
      await expectText(page, 'result-plan', /NodeScan.*Incident|NodeScan.*Actor/)
      await write('MATCH (a:Actor) WHERE a.country = $c RETURN a.name')
      await page.getByTestId('parameter-c').fill('CZ')
      await page.getByTestId('cypher').press('Control+Enter')
      await expectText(page, 'result-plan', /Filter.*NodeScan.*Actor/)
      await run('MATCH (n) DETACH DELETE n')
      await expectText(page, 'problem', /This page only reads/)
      await page.getByText('There is no plan, for the same reason.').waitFor()
      opened.complaints.length = 0
    })

    it('says why there is no plan of what has not run', async () => {
      await write('MATCH (n) SET n.name = 1')
      await choosePlan()
      await expectText(page, 'no-plan', /not allowed.*This page only reads/)
      opened.complaints.length = 0
    })

    it('keeps tabs, brings a closed one back, and remembers both over a reload', async () => {
      await write('RETURN 1')
      await page.getByTestId('new-tab').click()
      await write('RETURN 2')
      await page.getByRole('button', { name: 'Close Query 1' }).click()
      expect(await page.getByTestId('query-tab').count()).toBe(1)
      await page.getByTestId('reopen-tab').click()
      await expectText(page, 'cypher', /RETURN 1/)
      await page.reload()
      await expect.poll(() => page.getByTestId('query-tab').count()).toBe(2)
      await expectText(page, 'cypher', /RETURN 1/)
    })

    it('saves a statement in a folder, and finds what was run in the history', async () => {
      await run("RETURN 'mine' AS word")
      await expectText(page, 'run-status', /1 row in/)
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      await page.getByTestId('save-name').fill('My own')
      await page.getByTestId('save-folder').fill('Words')
      await page.getByTestId('save-name').press('Enter')
      await expectText(page, 'saved-query', /My own/)
      await page.reload()
      await page.getByTestId('library-saved').click()
      await expectText(page, 'saved-query', /My own/)
      await page.getByTestId('library-history').click()
      await page.getByRole('textbox', { name: 'Search the history' }).fill('MINE')
      await expectText(page, 'past-run', /RETURN 'mine'.*1 row/)
    })

    it('clears the history, and brings it back', async () => {
      await run("RETURN 'kept' AS word")
      await expectText(page, 'run-status', /1 row in/)
      await page.getByTestId('library-history').click()
      await page.getByRole('button', { name: 'Clear the history' }).click()
      await expect.poll(() => page.getByTestId('past-run').count()).toBe(0)
      await page.getByRole('button', { name: 'Undo', exact: true }).click()
      await expectText(page, 'past-run', /RETURN 'kept'/)
    })

    it('puts a name of the schema into the text', async () => {
      await page.getByTestId('library-schema').click()
      await page.getByTestId('cypher').click()
      await page.getByTestId('schema-name').filter({ hasText: ':Incident' }).first().click()
      await expectText(page, 'cypher', /^:Incident$/)
    })

    it('shows the properties of a label with their types', async () => {
      await page.getByTestId('library-schema').click()
      const properties = page.getByTestId('properties-Actor')
      await properties.locator('summary').click()
      await properties
        .locator('li')
        .filter({ hasText: /^aliasesList<String>$/ })
        .waitFor()
      await properties
        .locator('li')
        .filter({ hasText: /^countryString\d+ of \d+$/ })
        .waitFor()
    })
  },
)
