import { useEffect, useRef, useState } from 'react'
import type { Problem } from '../../../graph-data/model/api.ts'
import type { WriteAnswer, WritePlanAnswer } from '../../../graph-data/model/write.ts'
import { isAbort, problemFrom } from '../../api.ts'
import { useWorkbench } from '../workbench/use-workbench.ts'

/** How far a change has come. */
export type ChangeStage =
  | { readonly at: 'token'; readonly problem: Problem | null }
  | { readonly at: 'planning' | 'changing' }
  | { readonly at: 'planned'; readonly answer: WritePlanAnswer }
  | { readonly at: 'done'; readonly answer: WriteAnswer }
  | { readonly at: 'failed'; readonly problem: Problem }

export interface ChangeControls {
  readonly stage: ChangeStage
  readonly plan: (token: string) => void
  /** Asks for the plan again, with the token that was given. */
  readonly planAgain: () => void
  readonly confirm: (confirmation: string) => void
}

/** The way of one change from the token to the end. The token is kept here alone, until it ends. */
export function useChange(): ChangeControls {
  const { actions } = useWorkbench()
  const [stage, setStage] = useState<ChangeStage>({ at: 'token', problem: null })
  const token = useRef('')
  const asking = useRef<AbortController>(null)
  useEffect(() => () => asking.current?.abort(), [])

  const step = async (work: Promise<ChangeStage>): Promise<void> => {
    try {
      setStage(await work)
    } catch (error) {
      if (!isAbort(error)) setStage(afterFailure(problemFrom(error)))
    }
  }
  const planAgain = (): void => {
    const controller = new AbortController()
    asking.current = controller
    setStage({ at: 'planning' })
    const planned = actions.planChange(token.current, controller.signal)
    void step(planned.then((answer) => ({ at: 'planned', answer })))
  }
  return {
    stage,
    plan: (given) => {
      token.current = given
      planAgain()
    },
    planAgain,
    confirm: (confirmation) => {
      setStage({ at: 'changing' })
      const made = actions.makeChange(token.current, confirmation)
      void step(made.then((answer) => ({ at: 'done', answer })))
    },
  }
}

function afterFailure(problem: Problem): ChangeStage {
  return problem.status === 401 ? { at: 'token', problem } : { at: 'failed', problem }
}
