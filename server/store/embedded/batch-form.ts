import type { Row } from '../graph-store.ts'
import type { RowChunk, RowForm } from './calls.ts'

/** In which form rows are asked for, and how they are found in a chunk. */
export interface BatchForm<Batch> {
  readonly form: RowForm
  readonly batchOf: (chunk: RowChunk) => Batch
}

export const VALUES: BatchForm<readonly Row[]> = { form: 'values', batchOf: ({ rows }) => rows }
export const LINES: BatchForm<Uint8Array> = { form: 'lines', batchOf: ({ lines }) => lines }
