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
import { argumentsOf, print, runCommand } from './command.ts'
import { showProgress } from './progress.ts'
import { summaryText } from './load-summary.ts'

const USAGE = `usage: npm run load -- [files or folders…] [--dry-run] [--prune] [--json] [--check]
                       [--origin NAME] [--format yaml]
  without files   the curated data of graph-data/, all of it; the same for files that lie there
  --dry-run       say what would change, and change nothing
  --prune         take out what the same origin brought before and no longer holds
  --check         check the files alone, without a store
  --origin NAME   who brings the files: "curated" without files, else "local"
  --json          print the summary as JSON`

const OPTIONS = {
  'dry-run': { type: 'boolean', default: false },
  prune: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
  origin: { type: 'string' },
  format: { type: 'string', default: 'yaml' },
} as const

async function main(): Promise<void> {
  const { values, positionals } = argumentsOf({ options: OPTIONS }, USAGE)
  if (values.help) return print(USAGE)
  if (values.format !== 'yaml') {
    throw new ArgumentFault(`--format ${values.format} is not known: there is yaml\n${USAGE}`)
  }
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
    const { location } = await store.describe()
    if (values.json) print(JSON.stringify({ origin, dryRun: values['dry-run'], ...changes }))
    else print(summaryText(changes, { dryRun: values['dry-run'], location }))
  } finally {
    await store.close()
  }
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
  options: { origin: string; prune: boolean; 'dry-run': boolean },
): Promise<Changes> {
  const progress = showProgress(process.stderr)
  try {
    return await store.apply(dataset, {
      origin: options.origin,
      prune: options.prune,
      dryRun: options['dry-run'],
      onProgress: progress.show,
    })
  } finally {
    progress.end()
  }
}

await runCommand(main)
