import type { StoreApi } from 'zustand/vanilla'
import type { WriteAnswer, WritePlanAnswer } from '../../../graph-data/model/write.ts'
import type { App } from '../../state/app.ts'
import { remembered } from '../library/history.ts'
import type { Statement } from '../language/statements.ts'
import type { GivenParameters } from '../parameters/given-parameter.ts'
import { activeTab } from '../tabs/tab.ts'
import { WORKBENCH_TEXTS } from '../texts.ts'
import { WRITE_TEXTS } from '../writing/texts.ts'
import { startRun } from './query-run.ts'
import { withValues } from './run-actions.ts'
import type { AskedChange, WorkbenchState } from './workbench-state.ts'

export interface WriteActions {
  /** Asks the server whether it lets anybody change the graph. */
  readonly askWhetherAllowed: () => Promise<void>
  readonly switchWriteMode: (on: boolean) => void
  /** Opens the plan of a change; of one statement, not of several. */
  readonly askChange: (statements: readonly Statement[]) => void
  readonly dropChange: () => void
  /** Rejects as the interface does. */
  readonly planChange: (token: string, signal: AbortSignal) => Promise<WritePlanAnswer>
  /**
   * Makes the change, and fetches anew what is shown. Write mode is off from then on, whatever comes
   * of it. Rejects as the interface does.
   */
  readonly makeChange: (token: string, confirmation: string) => Promise<WriteAnswer>
}

export function createWriteActions(
  app: App,
  { getState, setState }: StoreApi<WorkbenchState>,
  reloadSchema: () => Promise<void>,
): WriteActions {
  const asked = (): AskedChange => {
    const { change } = getState()
    if (!change) throw new Error('no change is asked for')
    return change
  }
  const reload = async (): Promise<void> => {
    await Promise.all([app.actions.reload(), reloadSchema()])
    await app.actions.restore()
  }
  return {
    askWhetherAllowed: async () => {
      // Where the server does not say, it stays off: the next question shows what is wrong with it.
      const info = await app.api.info().catch(() => null)
      if (info) setState({ writes: info.writes })
    },
    switchWriteMode: (on) => setState(({ writes }) => ({ writeMode: on && writes.allowed })),
    askChange: (statements) => {
      const change = changeBy(statements, activeTab(getState().tabs).parameters)
      if (typeof change === 'string') app.actions.notify(change)
      else setState({ change })
    },
    dropChange: () => setState({ change: null }),
    planChange: (token, signal) => app.api.planWrite(cypherOf(asked()), token, signal),
    makeChange: async (token, confirmation) => {
      const change = asked()
      setState({ writeMode: false })
      const answer = await app.api.write(cypherOf(change), token, confirmation)
      const run = { ...startRun(change.statement, change.parameters, 0), status: 'done' as const }
      const { elapsedMs } = answer
      setState(({ past }) => ({ past: remembered(past, { ...run, elapsedMs }, new Date()) }))
      void reload()
      return answer
    },
  }
}

/** The change that one statement makes, or why there is none. */
function changeBy(statements: readonly Statement[], given: GivenParameters): AskedChange | string {
  const [one, ...others] = withValues(statements, given)
  if (!one) return WORKBENCH_TEXTS.editor.noText
  if (others.length > 0) return WRITE_TEXTS.onlyOne
  const [faulty] = one.faulty
  if (faulty !== undefined) return WORKBENCH_TEXTS.parameters.mend(faulty)
  return { statement: one.statement, parameters: one.values }
}

function cypherOf({ statement, parameters }: AskedChange) {
  return { cypher: statement.text, parameters }
}
