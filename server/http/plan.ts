import type { Request, Response } from 'express'
import type { PlanAnswer } from '../../graph-data/model/api.ts'
import { judge } from '../cypher/gate.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { checked } from './checked.ts'
import { queryRequest, type QueryLimits } from './query.ts'

export const planRequest = queryRequest.pick({ cypher: true, parameters: true })

/** Answers `POST /api/plan`: how the engine would run a statement that `POST /api/query` takes. */
export async function answerPlan(
  request: Request,
  response: Response,
  store: GraphStore,
  { timeoutMs }: QueryLimits,
  closing: AbortSignal,
): Promise<void> {
  const { cypher, parameters } = checked(planRequest, request.body)
  judge(cypher)
  const left = new AbortController()
  response.on('close', () => left.abort())
  const signal = AbortSignal.any([left.signal, closing])
  const plan = await store.explain({ text: cypher, parameters }, { timeoutMs, signal })
  const { engine } = await store.describe()
  response.setHeader('Cache-Control', 'no-store')
  response.json({ plan, engine } satisfies PlanAnswer)
}
