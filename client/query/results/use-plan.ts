import { useCallback, useEffect, useRef, useState } from 'react'
import type { PlanAnswer } from '../../../graph-data/model/api.ts'
import type { ValueMap } from '../../../graph-data/model/value.ts'
import { isAbort, problemFrom, type Api } from '../../api.ts'
import { useApp } from '../../context.tsx'
import { failed, LOADING, ready, type Loadable } from '../../state/loadable.ts'

export interface AskedPlan {
  readonly answer: Loadable<PlanAnswer>
  readonly askAgain: () => void
}

/** The engine's plan of a statement; leaving it stops the question. */
export function usePlan(cypher: string, parameters: ValueMap): AskedPlan {
  const { api } = useApp()
  const [answer, setAnswer] = useState<Loadable<PlanAnswer>>(LOADING)
  const asking = useRef<AbortController>(null)
  const ask = useCallback(() => {
    asking.current?.abort()
    const controller = new AbortController()
    asking.current = controller
    const fetchPlan = async (): Promise<void> => {
      setAnswer(LOADING)
      const next = await planFrom(api, cypher, parameters, controller.signal)
      if (next) setAnswer(next)
    }
    void fetchPlan()
    return () => asking.current?.abort()
  }, [api, cypher, parameters])
  useEffect(ask, [ask])
  return { answer, askAgain: ask }
}

/** The plan, or why there is none; null where nobody waits for it any more. */
async function planFrom(
  api: Api,
  cypher: string,
  parameters: ValueMap,
  signal: AbortSignal,
): Promise<Loadable<PlanAnswer> | null> {
  try {
    return ready(await api.plan(cypher, parameters, signal))
  } catch (error) {
    return isAbort(error) ? null : failed(problemFrom(error))
  }
}
