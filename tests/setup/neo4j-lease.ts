import { once } from 'node:events'
import { connect } from 'node:net'
import { createInterface } from 'node:readline'
import { inject } from 'vitest'
import { deleteEverything } from './neo4j-content.ts'
import type { Neo4jAccount, Neo4jOffer, Neo4jTurn } from './neo4j-offer.ts'

export interface Neo4jLease {
  readonly account: Neo4jAccount
  readonly release: () => Promise<void>
}

/** Starting Java, and waiting for the test files that came before. */
export const LEASE_MS = 300_000

export function neo4jOffer(): Neo4jOffer {
  return (
    (inject('neo4j') as Neo4jOffer | undefined) ?? {
      available: false,
      reason: 'tests/setup/neo4j.ts is not among the globalSetup files of Vitest',
    }
  )
}

/** An empty Neo4j for one test file alone, until it is released. */
export async function leaseNeo4j(): Promise<Neo4jLease> {
  const offer = neo4jOffer()
  if (!offer.available) throw new Error(offer.reason)
  const socket = connect(offer.port, '127.0.0.1')
  const [line] = (await once(createInterface({ input: socket }), 'line')) as [string]
  const turn = JSON.parse(line) as Neo4jTurn
  if ('error' in turn) {
    socket.destroy()
    throw new Error(turn.error)
  }
  await deleteEverything(turn)
  return {
    account: turn,
    release: async () => {
      await deleteEverything(turn)
      socket.destroy()
    },
  }
}
