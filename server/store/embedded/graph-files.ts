import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { StoreUnavailable } from '../errors.ts'

/** Raised when the files or the way of writing nodes and relationships change. */
const FORMAT = 1

/** The files of one store, all in its directory. */
export interface GraphFiles {
  readonly directory: string
  /** The graph that is read; never written, only replaced. */
  readonly graph: string
  /** The graph that a load builds; a left-over when no load runs. */
  readonly next: string
  /** Held open for writing by the load that runs. */
  readonly lock: string
  /** Which format and engine the graph has. */
  readonly marker: string
}

export function graphFiles(directory: string): GraphFiles {
  return {
    directory,
    graph: join(directory, 'graph.grafeo'),
    next: join(directory, 'next.grafeo'),
    lock: join(directory, 'load.lock'),
    marker: join(directory, 'format.json'),
  }
}

/** The engine's log of changes beside a file that is open for writing. */
export function changeLog(file: string): string {
  return `${file}.wal`
}

/** Tells one file from the one that replaced it under the same name; null when there is none. */
export function fileIdentity(file: string): string | null {
  const stat = statSync(file, { bigint: true, throwIfNoEntry: false })
  return stat === undefined ? null : `${stat.ino}:${stat.size}:${stat.mtimeNs}`
}

/** Whether a load is under way, or was killed: its files are there. */
export function hasNext(files: GraphFiles): boolean {
  return existsSync(files.next) || existsSync(changeLog(files.next))
}

/** Takes away what is being built, finished or not. */
export function removeNext(files: GraphFiles): void {
  rmSync(files.next, { force: true })
  rmSync(changeLog(files.next), { force: true, recursive: true })
}

/** Puts the next graph into the place of the present one, so that a crash leaves one or the other. */
export function swapInNext(files: GraphFiles): void {
  flush(files.next)
  renameSync(files.next, files.graph)
  flushFolder(files.directory)
}

export function writeMarker(files: GraphFiles, engineVersion: string): void {
  const temporary = `${files.marker}.new`
  writeFileSync(temporary, `${JSON.stringify({ format: FORMAT, engine: engineVersion })}\n`)
  flush(temporary)
  renameSync(temporary, files.marker)
  flushFolder(files.directory)
}

/** @throws StoreUnavailable when another version made the store, with what to do */
export function checkMarker(files: GraphFiles, engineVersion: string): void {
  const fault = markerFault(readMarker(files), engineVersion)
  if (fault !== null) {
    const remedy = 'move the folder away and load the data again (npm run load)'
    throw new StoreUnavailable(`the store in ${files.directory} ${fault}: ${remedy}`)
  }
}

/** What is wrong with a store that has this marker, or null. */
export function markerFault(marker: string | null, engineVersion: string): string | null {
  if (marker === null) return 'does not say which version made it'
  const { format, engine } = parseMarker(marker)
  if (format !== FORMAT) return `has format ${String(format)}, and this program reads ${FORMAT}`
  if (engine === engineVersion) return null
  return `was made by engine ${String(engine)}, and this program has ${engineVersion}`
}

function parseMarker(marker: string): { format?: unknown; engine?: unknown } {
  try {
    const value: unknown = JSON.parse(marker)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}

function readMarker(files: GraphFiles): string | null {
  try {
    return readFileSync(files.marker, 'utf8')
  } catch {
    return null
  }
}

/** What was renamed is in place whether or not this is granted: it only outlives a power cut sooner. */
function flushFolder(directory: string): void {
  try {
    flush(directory)
  } catch {
    // Some systems do not open folders.
  }
}

function flush(path: string): void {
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
