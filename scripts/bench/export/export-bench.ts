import { fork } from 'node:child_process'
import { once } from 'node:events'
import { EXPORT_FORMATS, type ExportFormat } from '../../../graph-data/formats/export/formats.ts'
import { print } from '../../command.ts'
import { largeGraph, RELATIONSHIPS } from './large-graph.ts'

const MB = 1_000_000
/** As `npm start` has it: with a higher one, V8 leaves more lying about. */
const HEAP_LIMIT = '--max-old-space-size=1024'

/** Each format of 100,000 relationships over HTTP, against `JSON.stringify` of the same graph. */
export async function benchExport(): Promise<void> {
  const stringify = stringifyRate()
  print(
    `exports of ${RELATIONSHIPS.toLocaleString('en')} relationships over HTTP, each from a process of its own;`,
  )
  print(`  JSON.stringify of the graph: ${(stringify / MB).toFixed(0)} MB/s`)
  for (const [name, format] of Object.entries(EXPORT_FORMATS) as [string, ExportFormat][]) {
    // Of so much no picture and no dossier is made.
    if (format.fault) continue
    const { bytes, ms, peak, before } = await exported(name)
    const rate = bytes / (ms / 1000)
    print(
      `  ${name}: ${(rate / stringify).toFixed(2)} × (${(bytes / MB).toFixed(1)} MB in ${(ms / 1000).toFixed(1)} s), peak ${(peak / MB).toFixed(0)} MB, ${(before / MB).toFixed(0)} MB of it before`,
    )
  }
}

/** Bytes a second: the median of five. */
function stringifyRate(): number {
  const graph = largeGraph()
  const rates = Array.from({ length: 5 }, () => {
    const start = performance.now()
    const bytes = Buffer.byteLength(JSON.stringify(graph))
    return bytes / ((performance.now() - start) / 1000)
  })
  return rates.toSorted((a, b) => a - b)[2] ?? Number.NaN
}

interface Measured {
  readonly bytes: number
  readonly ms: number
  /** The most memory that the server held, in bytes, and what it had held before the export. */
  readonly peak: number
  readonly before: number
}

async function exported(format: string): Promise<Measured> {
  const execArgv = [...process.execArgv, HEAP_LIMIT]
  const server = fork(new URL('./export-server.ts', import.meta.url), { execArgv })
  try {
    const [port] = (await once(server, 'message')) as [number]
    const before = await peakOf(server)
    const start = performance.now()
    const response = await fetch(`http://127.0.0.1:${port}/api/export`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ format, scope: { kind: 'all' } }),
    })
    if (!response.ok || !response.body) throw new Error(`${format}: ${await response.text()}`)
    let bytes = 0
    for await (const chunk of response.body) bytes += (chunk as Uint8Array).length
    return { bytes, ms: performance.now() - start, peak: await peakOf(server), before }
  } finally {
    server.kill()
  }
}

async function peakOf(server: ReturnType<typeof fork>): Promise<number> {
  const answer = once(server, 'message') as Promise<[number]>
  server.send('memory')
  return (await answer)[0]
}
