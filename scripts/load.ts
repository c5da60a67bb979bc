import { join, relative, resolve } from 'node:path'
import { readDataset } from '../graph-data/formats/read-dataset.ts'
import type { Dataset } from '../graph-data/model/dataset.ts'
import { curatedFiles, sourceFiles } from '../graph-data/source-files.ts'
import { CURATED } from '../server/curated.ts'
import { readEnvironment } from '../server/environment.ts'
import { ArgumentFault } from '../server/exit-code.ts'
import { findProject } from '../server/project.ts'
import { ask } from '../server/queries/ask.ts'
import { knownIds } from '../server/queries/known-ids.ts'
import type { Changes, GraphStore } from '../server/store/graph-store.ts'
import { openStore } from '../server/store/open-store.ts'
import { graphFiles, LOAD_FORMATS, readGraphs, type GraphFiles } from './load/graph-files.ts'
import { argumentsOf, print, runCommand } from './command.ts'
import { showProgress } from './progress.ts'
import { summaryText } from './load-summary.ts'

const USAGE = `usage: npm run load -- [files or folders…] [--dry-run] [--prune] [--json] [--check]
                       [--origin NAME] [--format F]
  files           curated YAML, or a graph as Demarche JSON, GEXF, GraphML or CSV (a ZIP archive, or
                  nodes.csv and relationships.csv)
  without files   the curated data of graph-data/, all of it; the same for files that lie there
  --dry-run       say what would change, and change nothing
  --prune         take out what the same origin brought before and no longer holds
  --check         check the files alone, without a store
  --origin NAME   who brings the files: "curated" without files, else "local"; a graph that says
                  who brought it keeps that unless a name is given
  --format F      what the files are, where their content does not tell: ${LOAD_FORMATS.join(', ')}
  --json          print the summary as JSON`

const OPTIONS = {
  'dry-run': { type: 'boolean', default: false },
  prune: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
  origin: { type: 'string' },
  format: { type: 'string' },
} as const

async function main(): Promise<void> {
  const { values, positionals } = argumentsOf({ options: OPTIONS }, USAGE)
  if (values.help) return print(USAGE)
  const graphs = await graphFiles(positionals, values.format)
  if (graphs.length > 0) return loadGraphs(graphs, values)
  const { root } = findProject()
  const curated = positionals.every((path) => isBelow(path, join(root, 'graph-data')))
  const paths = curated ? [] : positionals
  const origin = values.origin ?? (curated ? CURATED : 'local')
  if (values.check) {
    const { claims, documents } = await read(paths, origin, new Set())
    return print(`${claims.length} claims from ${documents.length} documents: no fault found`)
  }
  const store = await openStore(readEnvironment(process.env))
  try {
    const known = curated ? new Set<string>() : await ask(store, knownIds(), { timeoutMs: 30_000 })
    const dataset = await read(paths, origin, known)
    const changes = await apply(store, dataset, { origin, ...values })
    await tell(store, changes, { origin, ...values })
  } finally {
    await store.close()
  }
}

interface LoadOptions {
  readonly 'dry-run': boolean
  readonly prune: boolean
  readonly json: boolean
  readonly check: boolean
  readonly origin?: string | undefined
}

/** Everything is read before anything is written: a fault in one file leaves the store as it was. */
async function loadGraphs(graphs: readonly GraphFiles[], options: LoadOptions): Promise<void> {
  if (options.check) {
    for (const { dataset, notes } of readGraphs(graphs, options.origin, new Set())) {
      const { claims, documents } = dataset
      print(`${claims.length} claims from ${documents.length} documents: no fault found`)
      for (const note of notes) print(`  ${note}`)
    }
    return
  }
  const store = await openStore(readEnvironment(process.env))
  try {
    const known = await ask(store, knownIds(), { timeoutMs: 30_000 })
    for (const graph of readGraphs(graphs, options.origin, known)) {
      const { dataset, origin, origins, notes } = graph
      const changes = await apply(store, dataset, { ...options, origin, origins })
      await tell(store, changes, { ...options, origin, notes })
    }
  } finally {
    await store.close()
  }
}

async function tell(
  store: GraphStore,
  changes: Changes,
  options: Pick<LoadOptions, 'dry-run' | 'json'> & { origin: string; notes?: readonly string[] },
): Promise<void> {
  const { origin, notes = [], 'dry-run': dryRun } = options
  const { location } = await store.describe()
  if (options.json) print(JSON.stringify({ origin, dryRun, ...changes, notes }))
  else
    print(
      [summaryText(changes, { dryRun, location }), ...notes.map((each) => `  ${each}`)].join('\n'),
    )
}

/** Curated files belong together: what they say about each other can only be checked as a whole. */
function isBelow(path: string, folder: string): boolean {
  return !relative(folder, resolve(path)).startsWith('..')
}

async function read(
  paths: readonly string[],
  origin: string,
  known: ReadonlySet<string>,
): Promise<Dataset> {
  const files =
    paths.length === 0
      ? await curatedFiles(findProject().root)
      : await sourceFiles(paths, process.cwd())
  if (files.length === 0) throw new ArgumentFault(`no YAML file in ${paths.join(', ')}`)
  return readDataset(files, { origin, known })
}

async function apply(
  store: GraphStore,
  dataset: Dataset,
  options: {
    origin: string
    origins?: Readonly<Record<string, string>>
    prune: boolean
    'dry-run': boolean
  },
): Promise<Changes> {
  const progress = showProgress(process.stderr)
  try {
    return await store.apply(dataset, {
      origin: options.origin,
      ...(options.origins && { origins: options.origins }),
      prune: options.prune,
      dryRun: options['dry-run'],
      onProgress: progress.show,
    })
  } finally {
    progress.end()
  }
}

await runCommand(main)
