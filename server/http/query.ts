import type { Request, Response } from 'express'
import { z } from 'zod'
import type { QueryLine } from '../../graph-data/model/api.ts'
import { judge } from '../cypher/gate.ts'
import type { GraphStore, RunResult } from '../store/graph-store.ts'
import { checked } from './checked.ts'
import { problemOf } from './problem.ts'
import { send } from './send.ts'

const MOST_CYPHER = 20_000
const MOST_ROWS = 1_000_000
const USUAL_ROWS = 10_000

export interface QueryLimits {
  /** The longest that a query may run, and the usual: milliseconds. */
  readonly timeoutMs: number
}

export const queryRequest = z.strictObject({
  cypher: z
    .string()
    .trim()
    .min(1, 'must not be empty')
    .max(
      MOST_CYPHER,
      `the statement is longer than ${MOST_CYPHER.toLocaleString('en')} characters; hand long lists over as parameters`,
    ),
  parameters: z.record(z.string(), z.json()).default({}),
  limit: z.int().min(1).max(MOST_ROWS).default(USUAL_ROWS),
  timeoutMs: z.int().min(1).max(3_600_000).optional(),
})

/**
 * Answers `POST /api/query`: one reading statement, its rows as NDJSON. What is wrong before the
 * first row is a problem with its own status; what goes wrong later is the last line.
 */
export async function answerQuery(
  request: Request,
  response: Response,
  store: GraphStore,
  limits: QueryLimits,
  closing: AbortSignal,
): Promise<void> {
  const { cypher, parameters, limit, timeoutMs } = checked(queryRequest, request.body)
  judge(cypher)
  const left = new AbortController()
  response.on('close', () => left.abort())
  const result = await store.runAsLines(
    { text: cypher, parameters },
    {
      limit,
      timeoutMs: Math.min(timeoutMs ?? limits.timeoutMs, limits.timeoutMs),
      signal: AbortSignal.any([left.signal, closing]),
      untrusted: true,
    },
  )
  response.setHeader('Content-Type', 'application/x-ndjson; charset=utf-8')
  response.setHeader('Cache-Control', 'no-store')
  await send(response, line({ type: 'header', columns: result.columns }))
  await send(response, await sendRows(response, result))
  response.end()
}

/** Sends the rows at the speed at which the client takes them; returns the last line. */
async function sendRows(response: Response, result: RunResult<Uint8Array>): Promise<string> {
  try {
    for await (const lines of result.batches) await send(response, lines)
    return line({ type: 'summary', ...result.summary(), queryType: 'r' })
  } catch (error) {
    return line({ type: 'error', problem: problemOf(error) })
  }
}

function line(content: QueryLine): string {
  return `${JSON.stringify(content)}\n`
}
