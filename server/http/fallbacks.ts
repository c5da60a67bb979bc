import type { ErrorRequestHandler, RequestHandler } from 'express'
import type { Logger } from 'pino'
import { QueryCancelled, StoreBusy } from '../store/errors.ts'
import { RequestFault } from './errors.ts'
import { problemOf } from './problem.ts'

export const unknownPath: RequestHandler = (request, _response, next) => {
  const detail = `there is nothing at ${request.method} ${request.originalUrl.split('?')[0]}`
  next(new RequestFault(404, 'Not found', detail))
}

const POSTS: ReadonlySet<string> = new Set([
  '/api/query',
  '/api/plan',
  '/api/export',
  '/api/write',
  '/api/write/plan',
])

export const methodNotAllowed: RequestHandler = (request, response, next) => {
  const path = request.originalUrl.split('?')[0] ?? ''
  const allowed = POSTS.has(path) ? 'POST' : 'GET, HEAD'
  response.setHeader('Allow', allowed)
  const detail = `${request.method} is not for ${path}: use ${allowed}`
  next(new RequestFault(405, 'Method not allowed', detail))
}

/** Express's own errors (a body that is too large, an address that is not encoded) carry a status. */
function asRequestFault(error: unknown): RequestFault | null {
  if (!(error instanceof Error) || error instanceof RequestFault || !('status' in error))
    return null
  const { status, message } = error
  if (typeof status !== 'number' || status < 400 || status > 499) return null
  return new RequestFault(status, 'The request is at fault', message)
}

/** The one place in which an error becomes an answer. */
export function answerErrors(log: Logger): ErrorRequestHandler {
  return (thrown: unknown, request, response, _next) => {
    const error = asRequestFault(thrown) ?? thrown
    const problem = problemOf(error)
    if (problem.status === 500) log.error({ err: error, path: request.path }, 'request failed')
    if (error instanceof QueryCancelled && response.destroyed) return
    if (error instanceof StoreBusy) response.setHeader('Retry-After', '1')
    if (response.headersSent) {
      response.destroy()
      return
    }
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem))
  }
}
