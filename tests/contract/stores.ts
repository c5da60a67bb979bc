import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe } from 'vitest'
import type { ValueMap } from '../../graph-data/model/value.ts'
import { openEmbeddedStore } from '../../server/store/embedded/embedded-store.ts'
import type { GraphStore, Row, RunOptions, RunSummary } from '../../server/store/graph-store.ts'
import { openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts'
import { LEASE_MS, leaseNeo4j, neo4jOffer } from '../setup/neo4j-lease.ts'

interface OpenStore {
  readonly store: GraphStore
  readonly close: () => Promise<void>
}

interface StoreUnderTest {
  readonly name: GraphStoreName
  /** Why it cannot be tested here, or null. */
  readonly absent: string | null
  /** An empty store. */
  readonly open: () => Promise<OpenStore>
}

type GraphStoreName = 'embedded' | 'neo4j'

const offer = neo4jOffer()

const STORES: readonly StoreUnderTest[] = [
  { name: 'embedded', absent: null, open: openEmbedded },
  { name: 'neo4j', absent: offer.available ? null : offer.reason, open: openNeo4j },
]

/** The same tests for every store; each begins with an empty one, which its tests share. */
export function describeEachStore(
  title: string,
  tests: (store: () => GraphStore, name: GraphStoreName) => void,
): void {
  for (const { name, absent, open } of STORES) {
    const why = absent === null ? '' : `, skipped: ${absent}`
    describe.skipIf(absent !== null)(`${title} (${name}${why})`, () => {
      let opened: OpenStore | undefined
      beforeAll(async () => {
        opened = await open()
      }, LEASE_MS)
      afterAll(() => opened?.close())
      tests(() => {
        if (!opened) throw new Error('the store is not open')
        return opened.store
      }, name)
    })
  }
}

async function openEmbedded(): Promise<OpenStore> {
  const directory = await mkdtemp(join(tmpdir(), 'demarche-contract-'))
  const store = await openEmbeddedStore({ directory })
  return {
    store,
    close: async () => {
      await store.close()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

async function openNeo4j(): Promise<OpenStore> {
  const { account, release } = await leaseNeo4j()
  const store = await openNeo4jStore(account)
  return {
    store,
    close: async () => {
      await store.close()
      await release()
    },
  }
}

export interface Answer {
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
  readonly batches: number
  readonly summary: RunSummary
}

/** Long enough never to be the reason. */
export const PATIENT_MS = 15_000

type AskOptions = Partial<RunOptions> & { readonly parameters?: ValueMap }

/** Runs a statement and reads all of its rows. */
export async function ask(
  store: GraphStore,
  text: string,
  { parameters = {}, ...options }: AskOptions = {},
): Promise<Answer> {
  const result = await store.run({ text, parameters }, { timeoutMs: PATIENT_MS, ...options })
  const { batches, rows } = await readAll(result.batches)
  return { columns: result.columns, rows, batches, summary: result.summary() }
}

/** Runs a statement and reads all of its rows as lines, without their line feeds. */
export async function askLines(
  store: GraphStore,
  text: string,
  { parameters = {}, ...options }: AskOptions = {},
): Promise<Omit<Answer, 'rows'> & { readonly lines: readonly string[] }> {
  const run = await store.runAsLines({ text, parameters }, { timeoutMs: PATIENT_MS, ...options })
  const { batches, rows } = await readAll(linesOf(run.batches))
  return { columns: run.columns, lines: rows, batches, summary: run.summary() }
}

async function* linesOf(batches: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[]> {
  for await (const bytes of batches) yield Buffer.from(bytes).toString().split('\n').slice(0, -1)
}

async function readAll<Item>(
  each: AsyncIterable<readonly Item[]>,
): Promise<{ readonly batches: number; readonly rows: readonly Item[] }> {
  const rows: Item[] = []
  let batches = 0
  for await (const batch of each) {
    for (const row of batch) rows.push(row)
    batches += 1
  }
  return { batches, rows }
}
