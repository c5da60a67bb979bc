import type { Problem } from '../../graph-data/model/api.ts'
import {
  QueryCancelled,
  QueryFault,
  QueryRefused,
  QueryTimeout,
  QueryTooLarge,
  QueryUnsupported,
  StoreBusy,
  StoreUnavailable,
  WriteDiffers,
  WriteUnconfirmed,
} from '../store/errors.ts'
import { RequestFault } from './errors.ts'

type ErrorClass = abstract new (...given: never[]) => Error

/** The narrower classes first: a refused query is a faulty one too. */
const KINDS: readonly (readonly [ErrorClass, string, number, string])[] = [
  [QueryRefused, 'query-refused', 403, 'The query is not allowed'],
  [QueryUnsupported, 'query-unsupported', 422, 'This engine cannot answer the query'],
  [QueryFault, 'query-fault', 400, 'The query is at fault'],
  [QueryTimeout, 'query-timeout', 504, 'The query took too long'],
  [QueryTooLarge, 'query-too-large', 422, 'The query asked for too much'],
  [QueryCancelled, 'query-cancelled', 503, 'The query was stopped'],
  [StoreBusy, 'store-busy', 503, 'The store is busy'],
  [WriteDiffers, 'write-differs', 409, 'Nothing was changed'],
  [WriteUnconfirmed, 'write-unconfirmed', 503, 'It is not known whether the change was made'],
  [StoreUnavailable, 'store-unavailable', 503, 'The store does not answer'],
]

/**
 * An error as RFC 9457 has it. What was not thrown on purpose keeps its message to itself.
 * @see https://www.rfc-editor.org/rfc/rfc9457
 */
export function problemOf(error: unknown): Problem {
  if (error instanceof RequestFault) {
    return problem(slug(error.title), error.status, error.title, error.message)
  }
  for (const [kind, name, status, title] of KINDS) {
    if (error instanceof kind) {
      const position = error instanceof QueryFault && error.position
      return { ...problem(name, status, title, error.message), ...(position && { position }) }
    }
  }
  return problem('internal', 500, 'Something went wrong here', 'the log of the server tells more')
}

function problem(name: string, status: number, title: string, detail: string): Problem {
  return { type: `urn:demarche:problem:${name}`, title, status, detail }
}

function slug(title: string): string {
  return title.toLowerCase().replaceAll(' ', '-')
}
