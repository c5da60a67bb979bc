import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toEmbedded } from '../../../../../server/store/embedded/dialect/dialect.ts'
import { type Graph, GrafeoDB } from '../../../../../server/store/embedded/engine.ts'
import { QueryFault } from '../../../../../server/store/errors.ts'
import { HARMLESS, HARMLESS_IN_NEO4J, VALUES } from '../../../cypher/harmless.ts'

let graph: Graph

beforeAll(async () => {
  graph = GrafeoDB.create()
  await graph.executeCypher(
    "CREATE (:Actor {id: 'x', name: 'a', size: 1})-[:R]->(:Actor {id: 'y'})",
  )
})

afterAll(() => graph.close())

describe('what the gate lets pass', () => {
  it.each(HARMLESS)('is answered by the embedded engine: %j', async (text) => {
    await expect(graph.executeCypher(toEmbedded(text, VALUES).text, VALUES)).resolves.toBeDefined()
  })

  it.each(HARMLESS_IN_NEO4J)('needs Neo4j: %j', async (text) => {
    const answer = async () => graph.executeCypher(toEmbedded(text, VALUES).text, VALUES)
    const refusal = await answer().catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(Error)
    const isOurs = refusal instanceof QueryFault
    expect(isOurs || /GRAFEO-Q\d/.test(String(refusal))).toBe(true)
  })
})
