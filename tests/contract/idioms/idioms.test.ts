import { afterAll, beforeAll, expect, it } from 'vitest'
import { QueryFault } from '../../../server/store/errors.ts'
import { judge } from '../../../server/cypher/gate.ts'
import { DATASET } from '../../fixtures/dataset.ts'
import { canonical, type Rows } from '../differential/compare.ts'
import { ask, describeEachStore } from '../stores.ts'
import { recordAnswers, recordedAnswers } from './answers.ts'
import { STATEMENTS } from './statements.ts'

/** RECORD=1 writes down what Neo4j answers; the embedded engine is held against that. */
const isRecording = process.env['RECORD'] === '1'
const LEAST_RIGHT = 0.97

function orderOf(text: string) {
  return { rows: /ORDER BY/.test(text), lists: !/collect|keys|labels|\[\(/i.test(text) }
}

describeEachStore('idioms of Cypher', (store, name) => {
  const recorded = recordedAnswers()
  const given: Record<string, Rows> = {}

  beforeAll(async () => {
    await store().apply(DATASET, { origin: 'curated', prune: false, dryRun: false })
  })

  afterAll(() => {
    if (isRecording && name === 'neo4j') recordAnswers(given)
  })

  it.each(STATEMENTS)('%s', async (text) => {
    judge(text)
    const asked = ask(store(), text, { untrusted: true })
    if (name === 'embedded') {
      const fault: unknown = await asked.then(
        () => null,
        (error: unknown) => error,
      )
      // Refused by name is right as well; too many of these are counted below.
      if (fault !== null) return expect(fault).toBeInstanceOf(QueryFault)
    }
    const { columns, rows } = await asked
    given[text] = { columns, rows }
    if (isRecording) return
    const right = recorded[text] ?? { columns: [], rows: [] }
    expect(canonical({ columns, rows }, orderOf(text))).toBe(canonical(right, orderOf(text)))
  })

  it('answers nearly all of them', () => {
    expect(Object.keys(given).length).toBeGreaterThanOrEqual(STATEMENTS.length * LEAST_RIGHT)
  })
})
