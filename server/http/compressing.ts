import compression from 'compression'
import type { Request, Response } from 'express'

const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/

/**
 * Whether an answer is to be compressed. The rows of a query that go to the same machine are not:
 * it takes longer than all else that happens to them there.
 */
export function isWorthCompressing(request: Request, response: Response): boolean {
  const isNear = LOOPBACK.test(request.socket.remoteAddress ?? '')
  if (isNear && request.path === '/api/query') return false
  return compression.filter(request, response)
}
