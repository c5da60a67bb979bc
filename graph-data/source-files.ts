import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { DataFault } from './formats/fault.ts'
import type { SourceFile } from './formats/source-file.ts'

const CURATED_FOLDERS = ['actors', 'incidents', 'documents'] as const

/** The curated files below the project's root, sorted by path. */
export async function curatedFiles(root: string): Promise<SourceFile[]> {
  const folders = CURATED_FOLDERS.map((folder) => join(root, 'graph-data', folder))
  return sourceFiles(folders, root)
}

/**
 * The YAML files among `paths` and in the folders among them, as text; names are told from `base`.
 * @throws {DataFault} where a path is not there, cannot be read, or holds bytes that are not UTF-8
 */
export async function sourceFiles(paths: readonly string[], base: string): Promise<SourceFile[]> {
  const found = (await Promise.all(paths.map(yamlBelow))).flat().toSorted()
  const read = await Promise.allSettled(
    found.map((path) => sourceFile(path, relative(base, path) || path)),
  )
  const failed = read.flatMap((each) => (each.status === 'rejected' ? [each.reason as Error] : []))
  const faults = failed.flatMap((error) => (error instanceof DataFault ? error.faults : []))
  if (faults.length > 0) throw new DataFault(faults)
  return read.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
}

async function yamlBelow(path: string): Promise<string[]> {
  const about = await stat(path).catch((error: NodeJS.ErrnoException) => unreadable(path, error))
  if (!about.isDirectory()) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}

async function sourceFile(path: string, name: string): Promise<SourceFile> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) =>
    unreadable(name, error),
  )
  try {
    return { path: name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    throw fault(name, 'is not UTF-8 text: save it again as UTF-8')
  }
}

function unreadable(path: string, error: NodeJS.ErrnoException): never {
  throw fault(path, error.code === 'ENOENT' ? 'is not there' : `cannot be read: ${error.message}`)
}

function fault(file: string, message: string): DataFault {
  return new DataFault([{ file, line: 1, column: 1, message }])
}
