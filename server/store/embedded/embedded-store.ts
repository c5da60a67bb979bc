import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { StoreUnavailable } from '../errors.ts'
import type { GraphStore, RunOptions, RunResult, Statement } from '../graph-store.ts'
import { type BatchForm, LINES, VALUES } from './batch-form.ts'
import { DIALECT_GAPS } from './dialect-gaps.ts'
import { type GraphFiles, fileIdentity, graphFiles } from './graph-files.ts'
import { type Loader, openLoader } from './loader.ts'
import { openReaderPool, type ReaderPool } from './reader-pool.ts'
import { startReader } from './reader-start.ts'
import { explainStatement, runStatement } from './statement-run.ts'

const MAX_UNTRUSTED_WAITING = 16
const MAX_TRUSTED_WAITING = 1_000
const MAX_WAIT_MS = 10_000
const READERS_AT_START = 2

export interface EmbeddedStoreOptions {
  /** The folder that holds the graph; made where it is missing. */
  readonly directory: string
  /**
   * How many statements run at most at once, each in a process of some 60 MB; 3 by default. The third
   * one is started when a statement that a person typed has to wait for another.
   */
  readonly readers?: number
  /** Megabytes that one statement may take beyond the graph itself; 512 by default. */
  readonly memoryMb?: number
  /** Told when a reader breaks down; what it was asked fails with StoreUnavailable. */
  readonly log?: (message: string) => void
}

/**
 * Opens the store in a folder, and makes an empty one where there is none.
 * @throws StoreUnavailable when it cannot be made or read, or another version made it
 */
export async function openEmbeddedStore(options: EmbeddedStoreOptions): Promise<GraphStore> {
  const { readers = 3, memoryMb = 512, log = () => undefined } = options
  const files = graphFiles(resolve(options.directory))
  const loader = openLoader(files)
  await prepare(files, loader)
  const start = () => startReader(files, memoryMb)
  // One reader first: a store that cannot be read is refused here, not at the first question.
  const first = await start()
  const limits = {
    size: Math.min(READERS_AT_START, readers),
    most: readers,
    maxUntrusted: MAX_UNTRUSTED_WAITING,
    maxTrusted: MAX_TRUSTED_WAITING,
    maxWaitMs: MAX_WAIT_MS,
  }
  const pool = openReaderPool({ ...limits, start, log }, first)
  const runIn = <Batch>(form: BatchForm<Batch>) => runnerIn(form, { pool, files, memoryMb })
  return {
    run: runIn(VALUES),
    runAsLines: runIn(LINES),
    explain: async (statement, explainOptions) => {
      const lease = await pool.acquire(presentIdentity(files), true, explainOptions.signal)
      return explainStatement(lease, statement, explainOptions, memoryMb)
    },
    apply: (dataset, applyOptions) => loader.apply(dataset, applyOptions),
    describe: async () => ({
      engine: 'embedded',
      version: first.engineVersion,
      lacks: DIALECT_GAPS,
      location: files.directory,
    }),
    writer: { absent: WHY_NO_WRITER },
    close: async () => {
      await Promise.all([pool.close(), loader.close()])
    },
  }
}

interface Readers {
  readonly pool: ReaderPool
  readonly files: GraphFiles
  readonly memoryMb: number
}

/** `GraphStore.run`, with the rows in the given form. */
function runnerIn<Batch>(form: BatchForm<Batch>, { pool, files, memoryMb }: Readers) {
  return async (statement: Statement, options: RunOptions): Promise<RunResult<Batch>> => {
    const untrusted = options.untrusted === true
    const lease = await pool.acquire(presentIdentity(files), untrusted, options.signal)
    return runStatement(lease, statement, options, { ...form, memoryMb })
  }
}

const WHY_NO_WRITER =
  'the embedded store is changed by loading files alone (npm run load): its readers have one ' +
  'file open, and a load puts the next one in its place as a whole. On Neo4j (NEO4J_URI) single ' +
  'statements may change the graph'

async function prepare(files: GraphFiles, loader: Loader): Promise<void> {
  try {
    mkdirSync(files.directory, { recursive: true })
    await loader.prepare()
  } catch (error) {
    if (error instanceof StoreUnavailable) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new StoreUnavailable(`no store can be made in ${files.directory}: ${reason}`)
  }
}

function presentIdentity(files: GraphFiles): string {
  let identity: string | null = null
  try {
    identity = fileIdentity(files.graph)
  } catch {
    // A folder that cannot be searched is as good as none.
  }
  if (identity === null) throw new StoreUnavailable(`the graph is gone from ${files.directory}`)
  return identity
}
