import type { Request, RequestHandler, Response } from 'express'
import type { Logger } from 'pino'
import { z } from 'zod'
import type { UpdateCounts, WriteAnswer, WritePlanAnswer } from '../../../graph-data/model/write.ts'
import { judgeWrite } from '../../cypher/gate.ts'
import { StoreBusy, WriteUnconfirmed } from '../../store/errors.ts'
import type { ExplainOptions, Statement, StatementWriter } from '../../store/graph-store.ts'
import { checked } from '../checked.ts'
import { queryRequest, type QueryLimits } from '../query.ts'
import type { Confirmations } from './confirmations.ts'

export const writePlanRequest = queryRequest.pick({ cypher: true, parameters: true })
export const writeRequest = writePlanRequest.extend({
  /** The id that the plan of the same statement gave. */
  confirmation: z.string().min(1).max(100),
})

interface WriteTools {
  readonly writer: StatementWriter
  readonly confirmations: Confirmations
  readonly log: Logger
  readonly limits: QueryLimits
  readonly closing: AbortSignal
}

export interface WriteAnswers {
  readonly plan: RequestHandler
  readonly write: RequestHandler
}

/** The answers of write mode, to somebody whose token is right: one statement at a time. */
export function createWriteAnswers(tools: WriteTools): WriteAnswers {
  const inTurn = oneAtATime()
  return {
    plan: (request, response) => inTurn(() => answerPlan(request, response, tools)),
    write: (request, response) => inTurn(() => answerWrite(request, response, tools)),
  }
}

/** What is tried out holds locks, as what is written does: a second one is turned away. */
function oneAtATime(): (work: () => Promise<void>) => Promise<void> {
  let isBusy = false
  return async (work) => {
    if (isBusy) throw new StoreBusy('somebody else changes the graph just now; try again')
    isBusy = true
    try {
      await work()
    } finally {
      isBusy = false
    }
  }
}

async function answerPlan(request: Request, response: Response, tools: WriteTools): Promise<void> {
  const { cypher, parameters } = checked(writePlanRequest, request.body)
  judgeWrite(cypher)
  const statement = { text: cypher, parameters }
  const { plan, counts } = await tools.writer.plan(statement, optionsFor(response, tools))
  const isEmpty = Object.values(counts).every((count) => count === 0)
  const confirmation = isEmpty ? null : tools.confirmations.issue(statement, counts)
  answerWith(response, { plan, counts, confirmation } satisfies WritePlanAnswer)
}

async function answerWrite(request: Request, response: Response, tools: WriteTools): Promise<void> {
  const { cypher, parameters, confirmation } = checked(writeRequest, request.body)
  judgeWrite(cypher)
  const statement = { text: cypher, parameters }
  const expected = tools.confirmations.take(confirmation, statement)
  const record = recorder(tools.log, request, statement, expected)
  try {
    const options = optionsFor(response, tools)
    const { counts, elapsedMs } = await tools.writer.write(statement, expected, options)
    record('done')
    answerWith(response, { counts, elapsedMs } satisfies WriteAnswer)
  } catch (error) {
    record(error instanceof WriteUnconfirmed ? 'unconfirmed' : 'not done')
    throw error
  }
}

function optionsFor(response: Response, { limits, closing }: WriteTools): ExplainOptions {
  const left = new AbortController()
  response.on('close', () => left.abort())
  return { timeoutMs: limits.timeoutMs, signal: AbortSignal.any([left.signal, closing]) }
}

/**
 * Who changed what stands in the log, at a level that shows without being asked for. The values of
 * parameters are left out: they may be anything.
 */
function recorder(
  log: Logger,
  { ip }: Request,
  { text, parameters }: Statement,
  counts: UpdateCounts,
): (outcome: 'done' | 'not done' | 'unconfirmed') => void {
  const about = { address: ip, cypher: text, parameters: Object.keys(parameters), counts }
  return (outcome) => log.warn({ ...about, outcome }, 'write mode')
}

function answerWith(response: Response, content: WriteAnswer | WritePlanAnswer): void {
  response.setHeader('Cache-Control', 'no-store')
  response.json(content)
}
