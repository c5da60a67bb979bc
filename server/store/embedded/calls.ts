import type { Dataset } from '../../../graph-data/model/dataset.ts'
import type { PlanStep } from '../../../graph-data/model/plan.ts'
import type { ValueMap } from '../../../graph-data/model/value.ts'
import type { ApplyOptions, Changes, Row, Statement } from '../graph-store.ts'
import type { Failure } from './failure.ts'

/** What a process may be asked: by name, what goes there and what comes back. */
export type CallTable<Names extends PropertyKey> = {
  readonly [Name in Names]: { readonly argument: unknown; readonly reply: unknown }
}

/** One call as a message to the child. */
export interface CallMessage {
  readonly call: string
  readonly argument: unknown
}

/** What a child sends: any number of notices, then the reply or the failure of the call. */
export type ReplyMessage =
  | { readonly notice: unknown }
  | { readonly reply: unknown }
  | { readonly failure: Failure }

export interface ReadRequest {
  readonly text: string
  readonly parameters: ValueMap
  readonly untrusted: boolean
  /** The greatest number of rows, or null for all. */
  readonly limit: number | null
  /** In which form the rows travel: lines are less work, but only as long as nobody reads them. */
  readonly form: RowForm
}

export type RowForm = 'values' | 'lines'

export interface RowChunk {
  /** How many rows there are in it, in the form that was asked for. */
  readonly count: number
  /** Empty where lines were asked for. */
  readonly rows: readonly Row[]
  /** Each row by `rowLine`, in UTF-8; empty where values were asked for. */
  readonly lines: Uint8Array
  /** Whether there are rows for another chunk. */
  readonly more: boolean
}

export interface FirstChunk extends RowChunk {
  readonly columns: readonly string[]
  /** Whether the engine has rows beyond the limit. */
  readonly truncated: boolean
}

export interface OpenedGraph {
  readonly engineVersion: string
  /** Which file was opened: see `fileIdentity`. */
  readonly identity: string
}

export interface ReaderCalls {
  readonly open: { readonly argument: string; readonly reply: OpenedGraph }
  readonly run: { readonly argument: ReadRequest; readonly reply: FirstChunk }
  readonly explain: { readonly argument: Statement; readonly reply: PlanStep }
  readonly more: { readonly argument: null; readonly reply: RowChunk }
  readonly discard: { readonly argument: null; readonly reply: null }
}

export interface LoadRequest {
  readonly directory: string
  readonly dataset: Dataset
  readonly options: Omit<ApplyOptions, 'onProgress'>
}

export interface LoaderCalls {
  /** Makes a store of the directory and clears what a killed load left. */
  readonly prepare: { readonly argument: string; readonly reply: null }
  readonly apply: { readonly argument: LoadRequest; readonly reply: Changes }
}
