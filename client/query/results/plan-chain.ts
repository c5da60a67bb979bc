import type { PlanStep } from '../../../graph-data/model/plan.ts'

/** Steps of which each takes its rows from the next; the last takes them from all `inputs`. */
export interface PlanChain {
  readonly steps: readonly PlanStep[]
  readonly inputs: readonly PlanChain[]
}

/** A plan in chains, so that only what branches is drawn deeper. */
export function planChain(top: PlanStep): PlanChain {
  const steps = [top]
  let last = top
  for (let [only, ...others] = last.children; only && others.length === 0;) {
    steps.push(only)
    last = only
    ;[only, ...others] = last.children
  }
  return { steps, inputs: last.children.map(planChain) }
}

/** Whether the engine estimates rows anywhere in a plan. */
export function isEstimated({ rows, children }: PlanStep): boolean {
  return rows !== null || children.some(isEstimated)
}
