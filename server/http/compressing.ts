import compression from 'compression'
import type { Request, Response } from 'express'

const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/
const UNCOMPRESSED: ReadonlySet<string> = new Set(['/api/query', '/api/export'])

/**
 * Whether an answer is to be compressed. Rows and files that go to the same machine are not:
 * it takes longer than all else that happens to them there.
 */
export function isWorthCompressing(request: Request, response: Response): boolean {
  const isNear = LOOPBACK.test(request.socket.remoteAddress ?? '')
  if (isNear && UNCOMPRESSED.has(request.path)) return false
  return compression.filter(request, response)
}
