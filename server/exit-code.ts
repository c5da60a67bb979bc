import { DataFault } from '../graph-data/formats/fault.ts'
import { EnvironmentFault } from './environment.ts'
import { ScopeFault } from './queries/export-scope.ts'
import { LoadFailed, QueryFault, QueryTimeout, QueryTooLarge, StoreError } from './store/errors.ts'

/** The command was called in a way that it does not know. */
export class ArgumentFault extends Error {}

/** The one place in which an error becomes an exit code; interface.md names them. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof DataFault || error instanceof QueryFault) return 1
  if (error instanceof ArgumentFault || error instanceof EnvironmentFault) return 2
  // A query that asks for too much is at fault itself; the store is there.
  if (error instanceof QueryTimeout || error instanceof QueryTooLarge) return 1
  if (error instanceof LoadFailed || error instanceof ScopeFault) return 1
  if (error instanceof StoreError) return 3
  return 70
}

/** What a person is told of an error: its message, and the whole of it where it is our own fault. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return exitCodeOf(error) === 70 ? (error.stack ?? error.message) : error.message
}
