import express, { type Request, type RequestHandler, type Router } from 'express'
import type { Logger } from 'pino'
import type { GraphStore } from '../../store/graph-store.ts'
import { RequestFault } from '../errors.ts'
import { methodNotAllowed } from '../fallbacks.ts'
import type { QueryLimits } from '../query.ts'
import { jsonOnly, requestRate, writeToken as askWriteToken } from '../security.ts'
import { createConfirmations } from './confirmations.ts'
import { createWriteAnswers } from './write-answers.ts'
import { writeModeOf } from './write-mode.ts'

export interface WriteRoutesOptions {
  readonly store: GraphStore
  readonly log: Logger
  readonly limits: QueryLimits
  readonly closing: AbortSignal
  readonly writeToken: string | null
}

/** From one address; whoever tries tokens does not get far. */
const REQUESTS_PER_MINUTE = 30
const BOTH = ['/', '/plan']

/** `POST /api/write/plan` and `POST /api/write`; or, where write mode is off, why. */
export function writeRoutes({
  store,
  writeToken,
  log,
  limits,
  closing,
}: WriteRoutesOptions): Router {
  const mode = writeModeOf(store, writeToken)
  const router = express.Router()
  router.post(BOTH, requestRate(REQUESTS_PER_MINUTE))
  if (mode.allowed) {
    const refused = (request: Request): void =>
      log.warn({ address: request.ip }, 'a write token was missing or wrong')
    router.post(BOTH, askWriteToken(mode.token, refused), jsonOnly, express.json({ limit: '1mb' }))
    const confirmations = createConfirmations(Date.now)
    const answers = createWriteAnswers({ writer: mode.writer, confirmations, log, limits, closing })
    router.post('/plan', answers.plan)
    router.post('/', answers.write)
  } else {
    router.post(BOTH, switchedOff(mode.reason))
  }
  router.all(BOTH, methodNotAllowed)
  return router
}

function switchedOff(reason: string): RequestHandler {
  return (_request, _response, next) => next(new RequestFault(403, 'Writing is off', reason))
}
