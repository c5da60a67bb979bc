import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import type { Writable } from 'node:stream'
import { aboutFile, scopeTitle } from '../graph-data/formats/export/about.ts'
import { EXPORT_FORMATS, type ExportFormat } from '../graph-data/formats/export/formats.ts'
import { judge } from '../server/cypher/gate.ts'
import { readEnvironment } from '../server/environment.ts'
import { ArgumentFault } from '../server/exit-code.ts'
import { findProject } from '../server/project.ts'
import { gatherGraph } from '../server/queries/export-graph.ts'
import type { GatheredGraph } from '../server/queries/export-scope.ts'
import { openStore } from '../server/store/open-store.ts'
import { print, runCommand } from './command.ts'
import { EXPORT_USAGE, exportOrder, type ExportOrder } from './export/order.ts'
import { showCounts } from './export/counts.ts'

/** Nobody waits at the other end of a connection: a large graph may take its time. */
const TIMEOUT_MS = 3_600_000

async function main(): Promise<void> {
  const order = exportOrder(process.argv.slice(2))
  if (order === null) return print(EXPORT_USAGE)
  if (order.scope.kind === 'query') judge(order.scope.cypher)
  const graph = await gathered(order)
  const { version } = findProject()
  const about = aboutFile(`Demarche ${version}`, scopeTitle(order.scope), new Date())
  const format: ExportFormat = EXPORT_FORMATS[order.format]
  await writeOut(order.out, format.write({ about, ...graph }, order))
  const { nodes, relationships } = graph
  const where = order.out === '-' ? 'standard output' : order.out
  process.stderr.write(
    `${nodes.length} nodes and ${relationships.length} relationships as ${format.title} to ${where}\n`,
  )
}

async function gathered(order: ExportOrder): Promise<GatheredGraph> {
  const store = await openStore(readEnvironment(process.env))
  const counts = showCounts(process.stderr)
  try {
    const content = order.content ?? EXPORT_FORMATS[order.format].content
    const options = { content, timeoutMs: TIMEOUT_MS, onProgress: counts.show }
    return await gatherGraph(store, order.scope, options)
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
