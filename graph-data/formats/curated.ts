import type { z } from 'zod'
import { actorSchema, type Actor } from '../model/actor.ts'
import { incidentSchema, type Incident } from '../model/incident.ts'
import { documentFile, type DocumentFile } from './curated-schema.ts'
import type { Fault } from './fault.ts'
import type { Sourced, SourceFile } from './source-file.ts'
import { parseYaml, type ParsedYaml } from './yaml-text.ts'

/** The curated files, each checked by itself: what they say about each other is not. */
export interface CuratedEntries {
  readonly actors: readonly Sourced<Actor>[]
  readonly incidents: readonly Sourced<Incident>[]
  readonly documents: readonly Sourced<DocumentFile>[]
}

/**
 * Reads curated YAML: one actor, one incident or one document with its claims in each file, told
 * apart by the id.
 */
export function readCurated(files: readonly SourceFile[]): {
  entries: CuratedEntries
  faults: Fault[]
} {
  const actors: Sourced<Actor>[] = []
  const incidents: Sourced<Incident>[] = []
  const documents: Sourced<DocumentFile>[] = []
  const faults: Fault[] = []
  for (const { path, text } of files) {
    const parsed = parseYaml(path, text)
    if (Array.isArray(parsed)) {
      faults.push(...parsed)
      continue
    }
    const id = idOf(parsed.value)
    if (id.startsWith('doc:')) accept(documentFile, path, parsed, documents, faults)
    else if (id.startsWith('inc:')) accept(incidentSchema, path, parsed, incidents, faults)
    else accept(actorSchema, path, parsed, actors, faults)
    if (id !== '') faults.push(...misnamed(path, id, parsed))
  }
  return { entries: { actors, incidents, documents }, faults }
}

function idOf(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('id' in value)) return ''
  return typeof value.id === 'string' ? value.id : ''
}

function accept<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
  parsed: ParsedYaml,
  accepted: Sourced<z.output<Schema>>[],
  faults: Fault[],
): void {
  const result = schema.safeParse(parsed.value)
  if (result.success) {
    accepted.push({ value: result.data, file, place: (path) => parsed.place(path) })
    return
  }
  for (const issue of result.error.issues) {
    const path =
      issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path
    const where = issue.path.length > 0 ? `/${issue.path.map(String).join('/')} ` : ''
    faults.push({ file, ...parsed.place(path), message: `${where}${issue.message}` })
  }
}

/** The name of the file in which something is kept: its id, with a dot for the colon. */
export function fileNameOf(id: string): string {
  return `${id.replace(':', '.')}.yaml`
}

function misnamed(path: string, id: string, parsed: ParsedYaml): Fault[] {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (name === fileNameOf(id)) return []
  const message = `the file of ${id} must be called ${fileNameOf(id)}, not ${name}`
  return [{ file: path, ...parsed.place(['id']), message }]
}
