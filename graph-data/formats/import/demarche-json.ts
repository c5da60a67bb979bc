import { z } from 'zod'
import { graphNode, graphRelationship } from '../../model/subgraph.ts'
import { DEMARCHE_KIND, DEMARCHE_VERSION } from '../export/demarche-json.ts'
import { DataFault } from '../fault.ts'
import type { SourceFile } from '../source-file.ts'
import { checkedDataset } from './checked-dataset.ts'
import { foreignNotes } from './foreign-notes.ts'
import { placeIn, type LoadableGraph } from './graph-file.ts'

const entries = z.array(z.looseObject({})).default([])

const envelope = z.looseObject({
  kind: z.literal(DEMARCHE_KIND),
  version: z.literal(DEMARCHE_VERSION),
  data: z.looseObject({
    actors: entries,
    incidents: entries,
    documents: entries,
    claims: entries,
    origins: z.record(z.string(), z.string()).default({}),
    foreign: z
      .object({ nodes: z.array(graphNode), relationships: z.array(graphRelationship) })
      .default({ nodes: [], relationships: [] }),
  }),
})

/**
 * Reads what `writeDemarche` wrote.
 * @param known the ids that are in the store already
 * @throws {DataFault} also where a newer program wrote the file
 */
export function readDemarche(
  { path, text }: SourceFile,
  known: ReadonlySet<string> = new Set(),
): LoadableGraph {
  const content = parsed(path, text)
  refuseOtherVersions(path, text, content)
  const result = envelope.safeParse(content)
  if (!result.success) {
    const faults = result.error.issues.map((issue) => {
      const where = issue.path.map(String)
      const message = `/${where.join('/')} ${issue.message}`
      return { file: path, ...placeIn(text, keyOffset(text, where.at(-1) ?? '')), message }
    })
    throw new DataFault(faults)
  }
  const { data } = result.data
  const placeOf = (id: string) => ({ file: path, ...placeIn(text, idOffset(text, id)) })
  const dataset = checkedDataset(data as never, placeOf, known)
  return { dataset, origins: data.origins, notes: foreignNotes(data.foreign) }
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const { message } = error as Error
    const offset = Number(/position (\d+)/.exec(message)?.[1] ?? text.length)
    throw new DataFault([
      { file: path, ...placeIn(text, offset), message: `is no JSON: ${message}` },
    ])
  }
}

function refuseOtherVersions(path: string, text: string, content: unknown): void {
  if (typeof content !== 'object' || content === null || !('version' in content)) return
  const { version } = content
  if (typeof version !== 'number' || version <= DEMARCHE_VERSION) return
  const message = `was written by a newer Demarche, as version ${version} of its format; this one reads version ${DEMARCHE_VERSION}: update this program, or write the file anew with an older one`
  throw new DataFault([{ file: path, ...placeIn(text, keyOffset(text, 'version')), message }])
}

function keyOffset(text: string, key: string): number {
  return Math.max(0, text.indexOf(JSON.stringify(key)))
}

/** The first place where an object has this id: where the thing itself stands. */
function idOffset(text: string, id: string): number {
  if (id === '') return 0
  const compact = text.indexOf(`"id":${JSON.stringify(id)}`)
  return Math.max(0, compact >= 0 ? compact : text.indexOf(`"id": ${JSON.stringify(id)}`))
}
