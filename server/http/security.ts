import { timingSafeEqual, createHash } from 'node:crypto'
import type { Request, RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import helmet from 'helmet'
import { RequestFault } from './errors.ts'

/**
 * The headers that tell a browser what the page may do. Mantine sets styles from script, so they are
 * allowed inline; scripts and workers come from here alone.
 */
export function pageHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        workerSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'self'"],
      },
    },
    // The server speaks HTTP; whoever puts TLS before it sets this there.
    strictTransportSecurity: false,
  })
}

/** Names that mean this machine; a name of somebody's own that points here is DNS rebinding. */
const OWN_NAMES = ['localhost', '127.0.0.1', '[::1]']

/** Answers only under its own names: 421 otherwise. */
export function ownHost(names: readonly string[]): RequestHandler {
  const allowed = new Set([...OWN_NAMES, ...names.map((name) => name.toLowerCase())])
  return (request, _response, next) => {
    const host = (request.headers.host ?? '').toLowerCase().replace(/:\d+$/, '')
    if (allowed.has(host)) return next()
    const detail = `this server does not answer as "${host}"; name it in ALLOWED_HOSTS if it should`
    next(new RequestFault(421, 'Misdirected request', detail))
  }
}

export const WRITE_TOKEN_HEADER = 'X-Write-Token'

/** Asks for the token, as a bearer or as the password of a browser's own dialog. */
export function accessToken(token: string): RequestHandler {
  return (request, response, next) => {
    if (isSame(tokenIn(request.headers.authorization ?? ''), token)) return next()
    response.setHeader('WWW-Authenticate', 'Basic realm="Demarche", charset="UTF-8"')
    next(new RequestFault(401, 'Not signed in', 'the access token is missing or wrong'))
  }
}

/**
 * Asks for what lets a person write, in a header of its own: no browser sends it unasked, as it does
 * with a password, and the access token may stand beside it.
 */
export function writeToken(token: string, onRefused: (request: Request) => void): RequestHandler {
  return (request, response, next) => {
    if (isSame(request.get(WRITE_TOKEN_HEADER) ?? '', token)) return next()
    onRefused(request)
    // A scheme that no browser knows: it would ask for a password of its own accord.
    response.setHeader('WWW-Authenticate', 'WriteToken realm="Demarche"')
    next(new RequestFault(401, 'Not allowed to write', 'the write token is missing or wrong'))
  }
}

function tokenIn(authorization: string): string {
  const [scheme = '', given = ''] = authorization.split(' ')
  if (scheme.toLowerCase() === 'bearer') return given
  if (scheme.toLowerCase() !== 'basic') return ''
  const decoded = Buffer.from(given, 'base64').toString('utf8')
  return decoded.slice(decoded.indexOf(':') + 1)
}

/** Compares in constant time; the hashes make the lengths equal. */
function isSame(given: string, expected: string): boolean {
  return timingSafeEqual(hash(given), hash(expected))
}

function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

/** At most `limit` requests a minute from one address. */
export function requestRate(limit: number): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, _response, next) => {
      const detail = `more than ${limit} requests in a minute; wait and try again`
      next(new RequestFault(429, 'Too many requests', detail))
    },
  })
}

/** A form of another site can post, but not with this type: it would need our permission first. */
export const jsonOnly: RequestHandler = (request, _response, next) => {
  if (request.is('application/json')) return next()
  const detail = 'send the body as Content-Type: application/json'
  next(new RequestFault(415, 'Unsupported media type', detail))
}
