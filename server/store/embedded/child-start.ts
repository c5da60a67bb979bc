import { type ChildProcess, fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** With 2 for 8, 10,000 rows take a third longer; 8,000 statements leave 80 MB rather than 92. */
const YOUNG_HEAP = '--max-semi-space-size=8'
const MAX_LAST_WORDS = 2_000

/** The module next to `base`, in the language in which `base` runs: TypeScript or compiled. */
export function siblingModule(name: string, base: string): URL {
  return new URL(`./${name}.${base.endsWith('.ts') ? 'ts' : 'js'}`, base)
}

/** Starts a module in a Node process of its own, whose JavaScript may use `heapMb` megabytes. */
export function startChild(entry: URL, heapMb: number): ChildProcess {
  const loader = entry.pathname.endsWith('.ts') ? ['--import', tsxLoader()] : []
  return fork(fileURLToPath(entry), [], {
    serialization: 'advanced',
    execArgv: [...loader, `--max-old-space-size=${heapMb}`, YOUNG_HEAP],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
}

/** Keeps the end of what a process writes to its standard error. */
export function keepLastWords(child: ChildProcess): () => string {
  let text = ''
  child.stderr?.on('data', (data: Buffer) => {
    text = (text + data.toString()).slice(-MAX_LAST_WORDS)
  })
  return () => text.trim()
}

function tsxLoader(): string {
  return pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
}
