import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toEmbedded } from '../../../../../server/store/embedded/dialect/dialect.ts'
import { type Graph, GrafeoDB } from '../../../../../server/store/embedded/engine.ts'
import { toStoreError } from '../../../../../server/store/embedded/engine-fault.ts'
import { QueryFault, QueryUnsupported } from '../../../../../server/store/errors.ts'
import {
  EARLY_FAULTS,
  FAULT_PARAMETERS,
  LATE_FAULTS,
  LATE_REFUSALS,
  NO_FAULTS,
} from './fault-shapes.ts'

let graph: Graph

beforeAll(async () => {
  graph = GrafeoDB.create()
  await graph.executeCypher("CREATE (:A {x: 1, yes: true})-[:R]->(:B {x: 2, name: 'b'})")
})

afterAll(() => graph.close())

/** As the reader asks the engine. */
async function answer(cypher: string) {
  const { text, stops } = toEmbedded(cypher, FAULT_PARAMETERS)
  try {
    return await graph.executeCypher(text, FAULT_PARAMETERS)
  } catch (error) {
    throw toStoreError(error, { written: cypher, unchanged: false, linesBefore: 0, stops })
  }
}

const at = (column: number) => ({ position: { line: 1, column, offset: column - 1 } })

describe('a fault that Neo4j tells', () => {
  it.each(EARLY_FAULTS)('before it runs %s', (cypher, column) => {
    const told = () => toEmbedded(cypher, FAULT_PARAMETERS)
    expect(told).toThrow(QueryFault)
    expect(told).not.toThrow(QueryUnsupported)
    expect(told).toThrow(expect.objectContaining(at(column)))
  })

  it.each(LATE_FAULTS)('when it comes to it: %s', async (cypher, column) => {
    const fault: unknown = await answer(cypher).catch((error: unknown) => error)
    expect(fault).toBeInstanceOf(QueryFault)
    expect(fault).toMatchObject(at(column))
  })

  it.each(LATE_REFUSALS)(
    'or is refused when the engine comes to it: %s',
    async (cypher, column) => {
      const refusal: unknown = await answer(cypher).catch((error: unknown) => error)
      expect(refusal).toBeInstanceOf(QueryUnsupported)
      expect(refusal).toMatchObject(at(column))
    },
  )

  it.each(NO_FAULTS)('is not told where there is none: %s', async (cypher) => {
    await expect(answer(cypher)).resolves.toBeDefined()
  })
})

it('leaves the engine its own faults beside those that it is made to stop at', async () => {
  const fault: unknown = await answer('RETURN [x IN [1, []] | x / 0 + toInteger(x)] AS z').catch(
    (error: unknown) => error,
  )
  expect(fault).toMatchObject({ message: expect.stringContaining('division by zero') as unknown })
})

it('refuses a list as a condition, which Neo4j takes for true when it is a parameter', () => {
  const told = () => toEmbedded('MATCH (n) WHERE $list RETURN n', FAULT_PARAMETERS)
  expect(told).toThrow(QueryUnsupported)
})
