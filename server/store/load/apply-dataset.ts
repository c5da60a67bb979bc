import { createHash } from 'node:crypto'
import type { Dataset } from '../../../graph-data/model/dataset.ts'
import { deriveRelationships } from '../../../graph-data/model/derive.ts'
import { toRows, type GraphRows } from '../../../graph-data/model/rows.ts'
import { LoadFailed } from '../errors.ts'
import type { ApplyOptions, Changes } from '../graph-store.ts'
import { countChanges, diffRows } from './diff-rows.ts'
import type { LoadSession } from './load-session.ts'
import { leftToOthers, mergeRows } from './merge-rows.ts'
import { readRows } from './read-rows.ts'
import { writeBatches, type WriteBatch } from './write-rows.ts'

/**
 * Brings a data set into the store within the transaction that `session` stands for: reads what is
 * there, finds what differs, and writes only that. The data set's version comes last.
 * @throws {LoadFailed} where a relationship's end is missing in the store
 */
export async function applyDataset(
  session: LoadSession,
  dataset: Dataset,
  options: ApplyOptions,
): Promise<Changes> {
  options.onProgress?.({ stage: 'reading', done: 0, total: 1 })
  const current = await readRows(session)
  const incoming = toRows(dataset, options.origin, options.origins)
  const next = withDerived(mergeRows(current, incoming, options))
  const changes = diffRows(current, next)
  const version = versionOf(dataset)
  const stored = await storedVersion(session, options.origin)
  const batches = writeBatches(changes)
  if (!options.dryRun) {
    await writeAll(session, batches, options)
    if (stored !== version) await writeVersion(session, options.origin, version)
  }
  return {
    nodes: countChanges(changes.nodes),
    relationships: countChanges(changes.relationships),
    version,
    changed: batches.length > 0 || stored !== version,
    left: leftToOthers(current, incoming, options.origin),
  }
}

function withDerived(rows: GraphRows): GraphRows {
  return {
    nodes: rows.nodes,
    relationships: [...rows.relationships, ...deriveRelationships(rows)],
  }
}

/** The same for the same content: 64 bits, in hexadecimal, of the SHA-256 of the data set as JSON. */
export function versionOf(dataset: Dataset): string {
  return createHash('sha256').update(JSON.stringify(dataset)).digest('hex').slice(0, 16)
}

async function writeAll(
  session: LoadSession,
  batches: readonly WriteBatch[],
  { onProgress }: ApplyOptions,
): Promise<void> {
  const total = batches.reduce((sum, batch) => sum + batch.rows.length, 0)
  if (total === 0) return
  let done = 0
  for (const batch of batches) {
    onProgress?.({ stage: 'writing', done, total })
    const [answer] = await session.run(batch.text, { rows: batch.rows })
    const written = Number(answer?.['written'] ?? 0)
    if (written !== batch.rows.length) {
      throw new LoadFailed(
        `${written} of ${batch.rows.length} rows were written by "${batch.text.replaceAll('\n', ' ')}": ` +
          'an end is missing in the store, or an id is there twice',
      )
    }
    done += batch.rows.length
  }
  onProgress?.({ stage: 'writing', done, total })
}

async function storedVersion(session: LoadSession, origin: string): Promise<string | null> {
  const rows = await session.run('MATCH (d:Dataset {id: $origin}) RETURN d.version AS version', {
    origin,
  })
  const version = rows[0]?.['version']
  return typeof version === 'string' ? version : null
}

async function writeVersion(session: LoadSession, origin: string, version: string): Promise<void> {
  await session.run(
    'MERGE (d:Dataset {id: $origin}) SET d.version = $version RETURN count(*) AS written',
    { origin, version },
  )
}
