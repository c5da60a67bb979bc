import { join } from 'node:path'
import { ArgumentFault } from '../server/exit-code.ts'
import { readEnvironment } from '../server/environment.ts'
import { findProject } from '../server/project.ts'
import type { GraphStore } from '../server/store/graph-store.ts'
import { type Bare, bareDriver, bareEngine, bareServer } from './bench/bare.ts'
import { firstDownload } from './bench/download-size.ts'
import { measurePair, type Pair, type PairResult } from './bench/paired.ts'
import { benchExport } from './bench/export/export-bench.ts'
import { benchPicture } from './bench/picture/picture-bench.ts'
import { RUNAWAYS, slowDown } from './bench/runaway.ts'
import { runServer } from './bench/running-server.ts'
import { argumentsOf, print, runCommand } from './command.ts'

const USAGE = 'usage: npm run bench -- [server] [download] [picture] [export]'
const PARTS = ['server', 'download', 'picture', 'export'] as const
type Part = (typeof PARTS)[number]

const TEN_THOUSAND = "UNWIND range(1, 10000) AS i RETURN i, 'name ' + toString(i) AS name"

function poster(url: string) {
  return (cypher: string) => async () => {
    const body = JSON.stringify({ cypher })
    const headers = { 'content-type': 'application/json' }
    return (await fetch(`${url}/api/query`, { method: 'POST', headers, body })).arrayBuffer()
  }
}

function pairs(url: string, store: GraphStore): Pair[] {
  const get = (path: string) => async () => (await fetch(`${url}${path}`)).arrayBuffer()
  const post = poster(url)
  const run = (text: string) => () => readAll(store, text)
  return [
    {
      name: 'POST /api/query, 10,000 rows',
      against: 'the store’s own port, the same rows',
      subject: post(TEN_THOUSAND),
      alternative: run(TEN_THOUSAND),
    },
    {
      name: 'POST /api/query, one row',
      against: 'GET /healthz',
      subject: post('RETURN 1 AS one'),
      alternative: get('/healthz'),
    },
    {
      name: 'GET /api/graph, the curated graph',
      against: 'one statement for its relationships',
      subject: get('/api/graph'),
      alternative: run('MATCH (a)-[r]->(b) WHERE r.claimId IS NOT NULL RETURN a, r, b'),
    },
    {
      name: 'GET /api/search?q=apt31',
      against: 'one statement for one actor',
      subject: get('/api/search?q=apt31'),
      alternative: run("MATCH (n:Actor {id: 'grp:apt31'}) RETURN n"),
    },
  ]
}

async function benchBare(url: string, bare: Bare): Promise<void> {
  try {
    const pair = {
      name: 'POST /api/query, 10,000 rows',
      against: bare.name,
      subject: poster(url)(TEN_THOUSAND),
      alternative: () => bare.ask(TEN_THOUSAND),
    }
    print(resultText(await measurePair(pair)))
  } finally {
    await bare.close()
  }
}

/** The same on the Neo4j of the environment, which is only read. */
async function benchNeo4j(): Promise<void> {
  const { neo4j } = readEnvironment(process.env)
  if (neo4j === null) return print('against the bare driver: not measured, NEO4J_URI is not set')
  const server = await runServer(neo4j)
  try {
    await benchBare(server.url, bareDriver(neo4j))
  } finally {
    await server.close()
  }
}

async function readAll(store: GraphStore, text: string): Promise<number> {
  const { batches } = await store.run({ text, parameters: {} }, { timeoutMs: 60_000 })
  let rows = 0
  for await (const batch of batches) rows += batch.length
  return rows
}

async function runawayText(url: string, cypher: string): Promise<string> {
  const search = async () => (await fetch(`${url}/api/search?q=apt31`)).arrayBuffer()
  const { aloneMs, besideMs, ratio } = await slowDown(url, cypher, search)
  return `GET /api/search beside ${cypher}\n  ${ratio.toFixed(2)} × alone (${besideMs.toFixed(1)} ms to ${aloneMs.toFixed(1)} ms)`
}

function resultText({ name, against, subjectMs, alternativeMs, ratio }: PairResult): string {
  return `${name}\n  ${ratio.toFixed(2)} × ${against} (${subjectMs.toFixed(1)} ms to ${alternativeMs.toFixed(1)} ms)`
}

function benchDownload(): void {
  const files = firstDownload(join(findProject().root, 'dist', 'client'))
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0)
  print(`first download: ${(total / 1000).toFixed(0)} kB (brotli)`)
  for (const { file, bytes } of files) print(`  ${(bytes / 1000).toFixed(1)} kB ${file}`)
}

/** @throws {ArgumentFault} for a part that there is not */
function partsOf(names: readonly string[]): readonly Part[] {
  const unknown = names.find((name) => !PARTS.some((part) => part === name))
  if (unknown !== undefined) throw new ArgumentFault(`there is no part "${unknown}"\n${USAGE}`)
  return PARTS.filter((part) => names.length === 0 || names.includes(part))
}

async function main(): Promise<void> {
  const parts = partsOf(argumentsOf({}, USAGE).positionals)
  const server = await runServer()
  try {
    if (parts.includes('server')) {
      for (const pair of pairs(server.url, server.store)) {
        print(resultText(await measurePair(pair)))
      }
      await benchBare(server.url, bareEngine())
      await benchBare(server.url, await bareServer())
      await benchNeo4j()
    }
    if (parts.includes('picture')) await benchPicture(server.url)
    for (const cypher of RUNAWAYS) print(await runawayText(server.url, cypher))
  } finally {
    await server.close()
  }
  if (parts.includes('download')) benchDownload()
  if (parts.includes('export')) await benchExport()
}

await runCommand(main)
