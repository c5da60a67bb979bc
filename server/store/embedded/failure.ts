import {
  LoadFailed,
  QueryFault,
  type QueryPosition,
  QueryRefused,
  QueryTooLarge,
  QueryUnsupported,
  StoreBusy,
  StoreUnavailable,
} from '../errors.ts'
import { EnginePanic } from './engine-fault.ts'

/** A store error as it travels from a child process: classes do not survive the way. */
export interface Failure {
  readonly kind: string
  readonly message: string
  readonly position: QueryPosition | null
}

const QUERY_KINDS = { EnginePanic, QueryFault, QueryUnsupported, QueryRefused }
const STORE_KINDS = { LoadFailed, QueryTooLarge, StoreBusy, StoreUnavailable }

export function toFailure(error: unknown): Failure {
  const position = error instanceof QueryFault ? error.position : null
  if (error instanceof Error) return { kind: error.name, message: error.message, position }
  return { kind: 'Error', message: String(error), position }
}

/** The error again; a kind that is no store error (a fault of the program) is a plain `Error`. */
export function fromFailure(failure: Failure): Error {
  const { kind, message, position } = failure
  if (isKey(QUERY_KINDS, kind)) return new QUERY_KINDS[kind](message, position)
  if (isKey(STORE_KINDS, kind)) return new STORE_KINDS[kind](message)
  return new Error(kind === 'Error' ? message : `${kind}: ${message}`)
}

function isKey<Table extends object>(table: Table, key: PropertyKey): key is keyof Table {
  return Object.hasOwn(table, key)
}
