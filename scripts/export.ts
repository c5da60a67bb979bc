import { createWriteStream } from 'node:fs'
import { mkdtemp, rename, rm } from 'node:fs/promises'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import type { Writable } from 'node:stream'
import { aboutFile, scopeTitle } from '../graph-data/formats/export/about.ts'
import { EXPORT_FORMATS, type ExportFormat } from '../graph-data/formats/export/formats.ts'
import { fileCounts } from '../graph-data/formats/export/file-counts.ts'
import type { Viewer } from '../graph-data/formats/export/interactive/html.ts'
import { plural } from '../graph-data/model/plural.ts'
import { judge } from '../server/cypher/gate.ts'
import { readEnvironment } from '../server/environment.ts'
import { ArgumentFault } from '../server/exit-code.ts'
import { readViewer } from '../server/http/viewer-files.ts'
import { findProject } from '../server/project.ts'
import { ask } from '../server/queries/ask.ts'
import { gatherGraph } from '../server/queries/export-graph.ts'
import type { GatheredGraph } from '../server/queries/export-scope.ts'
import { dataVersion } from '../server/queries/graph-counts.ts'
import { openStore } from '../server/store/open-store.ts'
import { buildViewer } from './build/viewer.ts'
import { print, runCommand } from './command.ts'
import { EXPORT_USAGE, exportOrder, type ExportOrder } from './export/order.ts'
import { showCounts } from './export/counts.ts'

/** Nobody waits at the other end of a connection: a large graph may take its time. */
const TIMEOUT_MS = 3_600_000

async function main(): Promise<void> {
  const order = exportOrder(process.argv.slice(2))
  if (order === null) return print(EXPORT_USAGE)
  if (order.scope.kind === 'query') judge(order.scope.cypher)
  const { graph, version: held } = await gathered(order)
  const { root, version } = findProject()
  const about = aboutFile(`Demarche ${version}`, scopeTitle(order.scope), new Date())
  const format: ExportFormat = EXPORT_FORMATS[order.format]
  const why = format.fault?.(graph) ?? null
  if (why !== null) throw new ArgumentFault(why)
  const viewer = format.needsViewer ? await builtViewer(root) : undefined
  const file = { about: { ...about, dataVersion: held }, ...graph }
  await writeOut(order.out, format.write(file, { ...order, viewer }))
  const { nodes, relationships, claims, documents } = fileCounts(file)
  const where = order.out === '-' ? 'standard output' : order.out
  const counts = [
    plural(nodes, 'node', 'nodes'),
    plural(relationships, 'relationship', 'relationships'),
    plural(claims, 'claim', 'claims'),
    plural(documents, 'document', 'documents'),
  ]
  process.stderr.write(`${counts.join(', ')} as ${format.title} to ${where}\n`)
}

/** Built anew: a command runs from its source, and what lies in dist/ may be older. */
async function builtViewer(root: string): Promise<Viewer> {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-viewer-'))
  try {
    await buildViewer(root, folder)
    return await readViewer(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function gathered(
  order: ExportOrder,
): Promise<{ graph: GatheredGraph; version: string | null }> {
  const store = await openStore(readEnvironment(process.env))
  const counts = showCounts(process.stderr)
  try {
    const format: ExportFormat = EXPORT_FORMATS[order.format]
    const part = { content: order.content ?? format.content, parting: format.readsIn }
    const options = { ...part, timeoutMs: TIMEOUT_MS, onProgress: counts.show }
    const version = await ask(store, dataVersion(), { timeoutMs: TIMEOUT_MS })
    return { graph: await gatherGraph(store, order.scope, options), version }
  } finally {
    counts.end()
    await store.close()
  }
}

/** A file takes its name when all of it is written: what was there before stays until then. */
async function writeOut(out: string, chunks: Iterable<string | Uint8Array>): Promise<void> {
  if (out === '-') return writeAll(process.stdout, chunks)
  const part = `${out}.${process.pid}.part`
  try {
    const file = createWriteStream(part, { flags: 'wx' })
    await once(file, 'open').catch((error: Error) => {
      throw new ArgumentFault(`--out ${out} cannot be written: ${error.message}`)
    })
    await writeAll(file, chunks)
    file.end()
    await finished(file)
    await rename(part, out)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

async function writeAll(target: Writable, chunks: Iterable<string | Uint8Array>): Promise<void> {
  for (const chunk of chunks) if (!target.write(chunk)) await once(target, 'drain')
}

// Whoever reads standard output may have enough of it, as `head` has.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})
await runCommand(main)
