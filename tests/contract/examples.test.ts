import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { EXAMPLES } from '../../client/query/examples/examples.ts'
import { parameterNames } from '../../client/query/language/parameter-names.ts'
import { GUIDE } from '../../client/query/library/guide.ts'
import { valuesFor } from '../../client/query/parameters/given-parameter.ts'
import { judge } from '../../server/cypher/gate.ts'
import { loadCurated } from '../../server/curated.ts'
import { ask, describeEachStore } from './stores.ts'

const ALL = EXAMPLES.flatMap(({ examples }) => examples)

/** What stands in the guide, with the values that a reader would give. */
const GUIDED = GUIDE.flatMap(({ title, cypher }) =>
  cypher === undefined
    ? []
    : [{ title, cypher, parameters: { id: { type: 'text', text: 'grp:apt31' } } as const }],
)

describe('the examples', () => {
  it('are at least 25, each with its own title and a sentence', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(25)
    expect(new Set(ALL.map(({ title }) => title)).size).toBe(ALL.length)
    expect(ALL.filter(({ help }) => !/[.!?]$/.test(help))).toEqual([])
  })

  it('bring values for all that they ask for', () => {
    const lacking = ALL.filter(({ cypher, parameters }) =>
      parameterNames(cypher).some((name) => !parameters?.[name]?.text),
    )
    expect(lacking).toEqual([])
  })
})

describeEachStore('every example on the curated graph', (store) => {
  beforeAll(async () => {
    await loadCurated(store(), resolve(import.meta.dirname, '../..'))
  }, 60_000)

  it.each([...ALL, ...GUIDED])('finds something: $title', async ({ cypher, parameters }) => {
    judge(cypher)
    const { values, faulty } = valuesFor(parameterNames(cypher), parameters ?? {})
    expect(faulty).toEqual([])
    const { rows } = await ask(store(), cypher, { parameters: values, untrusted: true })
    expect(rows.length).toBeGreaterThan(0)
  })
})
