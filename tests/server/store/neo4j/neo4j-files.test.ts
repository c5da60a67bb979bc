import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { unzipSync } from 'fflate'
import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeCypher } from '../../../../graph-data/formats/export/cypher-script.ts'
import type { ExportGraph } from '../../../../graph-data/formats/export/export-graph.ts'
import { writeNeo4jAdmin } from '../../../../graph-data/formats/export/neo4j-admin.ts'
import { deriveRelationships } from '../../../../graph-data/model/derive.ts'
import { toRows } from '../../../../graph-data/model/rows.ts'
import { relationshipId } from '../../../../graph-data/model/value.ts'
import { findJava } from '../../../../scripts/neo4j/java.ts'
import { assembleLibrary } from '../../../../scripts/neo4j/library.ts'
import { startNeo4j } from '../../../../scripts/neo4j/server.ts'
import { gatherGraph } from '../../../../server/queries/export-graph.ts'
import { openNeo4jStore } from '../../../../server/store/neo4j/neo4j-store.ts'
import { DATASET } from '../../../fixtures/dataset.ts'
import { fileOf, HOSTILE_TEXTS } from '../../../graph-data/formats/export/hostile.ts'
import { LEASE_MS, leaseNeo4j, neo4jOffer, type Neo4jLease } from '../../../setup/neo4j-lease.ts'
import type { Neo4jAccount } from '../../../setup/neo4j-offer.ts'

const offer = neo4jOffer()
const why = offer.available ? '' : `, skipped: ${offer.reason}`
const isOwn = offer.available && offer.own

/** What a Neo4j that we did not make may hold: names and texts of every kind, parallel twins. */
function hostileGraph(): ExportGraph {
  const rows = toRows(DATASET, 'curated')
  const texts = HOSTILE_TEXTS.map((text) => text.replace(/\p{Surrogate}/gu, '�'))
  const nodes = texts.map((text, index) => ({
    id: `odd:${index}`,
    labels: index % 2 === 0 ? ['Odd', 'With `tick` and \\u0060'] : ['Odd'],
    properties: {
      id: `odd:${index}`,
      text,
      texts: [text, 'b'],
      numbers: [1, 2],
      fraction: 0.5,
      whole: -7,
      yes: true,
      'a key; with "all" \\u0060 of `it`': 'x',
    },
  }))
  const tie = { type: 'KNOWS `well`', source: 'odd:0', target: 'odd:1' }
  const ties = texts.map((text, index) => ({ id: `tie ${index}`, ...tie, properties: { text } }))
  const drawn = [...rows.relationships, ...deriveRelationships(rows)]
  return {
    about: { generated: '2026-11-21T12:00:00.000Z', source: 'a\ntest', licence: 'none' },
    nodes: [...rows.nodes.map((row) => ({ ...row, labels: [...row.labels] })), ...nodes],
    relationships: [
      ...drawn.map((row) => ({
        ...row,
        id: relationshipId(row.type, row.source, row.target, row.properties),
      })),
      ...ties,
    ],
  }
}

interface Comparable {
  readonly nodes: readonly unknown[]
  readonly relationships: readonly unknown[]
}

/** Without the ids of relationships, which a Neo4j makes its own, and in one order. */
function comparable({
  nodes,
  relationships,
}: Pick<ExportGraph, 'nodes' | 'relationships'>): Comparable {
  return {
    nodes: inOrder(
      nodes.map(({ id, labels, properties }) => ({
        id,
        labels: labels.toSorted(),
        properties: sorted(properties),
      })),
    ),
    relationships: inOrder(
      relationships.map(({ type, source, target, properties }) => ({
        type,
        source,
        target,
        properties: sorted(properties),
      })),
    ),
  }
}

function sorted(properties: object): object {
  return Object.fromEntries(Object.entries(properties).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function inOrder(items: readonly object[]): object[] {
  return items.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}

async function contentOf(account: Neo4jAccount): Promise<Comparable> {
  const store = await openNeo4jStore(account)
  try {
    const graph = await gatherGraph(store, { kind: 'all' }, { content: 'store', timeoutMs: 60_000 })
    return comparable(graph)
  } finally {
    await store.close()
  }
}

async function runScript(account: Neo4jAccount, script: string): Promise<void> {
  const { uri, user, password, database } = account
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true })
  const session = driver.session({ database })
  try {
    for (const statement of script.split(/;\n/)) {
      if (statement.trim() !== '') await session.run(statement)
    }
  } finally {
    await session.close()
    await driver.close()
  }
}

describe.skipIf(!offer.available)(`the Cypher script in a Neo4j${why}`, () => {
  let lease: Neo4jLease
  beforeAll(async () => {
    lease = await leaseNeo4j()
  }, LEASE_MS)
  afterAll(() => lease.release())

  it('makes the same graph, and run again changes nothing', { timeout: 120_000 }, async () => {
    const graph = hostileGraph()
    const script = [...writeCypher(graph)].join('')
    await runScript(lease.account, script)
    expect(await contentOf(lease.account)).toEqual(comparable(graph))
    await runScript(lease.account, script)
    expect(await contentOf(lease.account)).toEqual(comparable(graph))
  })
})

describe.skipIf(!isOwn)(`neo4j-admin database import${why}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-admin-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('makes the same graph with the command of the README', { timeout: 600_000 }, async () => {
    const graph = hostileGraph()
    const files = unzipSync(fileOf(writeNeo4jAdmin(graph)))
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes)
    await importWith(commandOf(new TextDecoder().decode(files['README.txt'])))
    const password = 'for-tests-only'
    const server = await startNeo4j({ port: 0, dataDir: folder, password, log: () => undefined })
    try {
      const account = { uri: server.uri, user: server.user, password, database: 'neo4j' }
      await runScript(account, new TextDecoder().decode(files['after-import.cypher']))
      expect(await contentOf(account)).toEqual(comparable(graph))
    } finally {
      await server.stop()
    }
  })

  /** The arguments of `neo4j-admin` in the README, as a shell would read them. */
  function commandOf(readme: string): string[] {
    const start = readme.indexOf('neo4j-admin database')
    const command = readme.slice(start, readme.indexOf('\n\n', start)).replaceAll('\\\n', ' ')
    const [, ...words] = command.split(/\s+/)
    return words.map((word) => word.replaceAll("'", ''))
  }

  async function importWith(words: readonly string[]): Promise<void> {
    const java = await findJava()
    const { folder: library } = await assembleLibrary({ log: () => undefined })
    mkdirSync(join(folder, 'conf'), { recursive: true })
    const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
      (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
    )
    await promisify(execFile)(
      java,
      ['-cp', `${library}/*`, '-Xmx512m', ...opened, 'org.neo4j.cli.AdminTool', ...words],
      {
        cwd: folder,
        env: { ...process.env, NEO4J_HOME: folder, NEO4J_CONF: join(folder, 'conf') },
      },
    )
  }
})
