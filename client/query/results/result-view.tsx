import { SegmentedControl } from '@mantine/core'
import { useState, type RefObject } from 'react'
import type { Value, ValueMap } from '../../../graph-data/model/value.ts'
import { isGraph } from '../../state/result-graph.ts'
import type { EditorHandle } from '../editor/cypher-editor.tsx'
import { WORKBENCH_TEXTS } from '../texts.ts'
import type { QueryRun } from '../workbench/query-run.ts'
import { useActiveTab, useTabRuns, useWorkbench } from '../workbench/use-workbench.ts'
import { Downloads } from './downloads.tsx'
import { ProblemNote } from './problem-note.tsx'
import { ResultGraphView, type PictureOf } from './result-graph.tsx'
import { ResultGrid } from './result-grid.tsx'
import { ResultJson } from './result-json.tsx'
import { ResultPlan } from './result-plan.tsx'
import { RunStatus } from './run-status.tsx'
import styles from './results.module.css'
import { Unrun } from './unrun.tsx'
import { ViewChoice, type ResultViewName } from './view-choice.tsx'

export interface ResultViewProps {
  readonly Picture: PictureOf
  readonly editor: RefObject<EditorHandle | null>
}

const words = WORKBENCH_TEXTS.result

/** What was run from the tab in front, and its answer. */
export function ResultView({ Picture, editor }: ResultViewProps) {
  const { runs, shown } = useTabRuns()
  const { id } = useActiveTab()
  const [chosen, setChosen] = useState<ResultViewName | null>(null)
  const run = runs[shown]
  if (!run) return <Unrun key={id} view={chosen ?? 'table'} onView={setChosen} editor={editor} />
  const view = chosen ?? fittingView(run)
  const goTo = (offset: number): void => editor.current?.goTo(run.statement.from + offset)
  return (
    <>
      <div className={styles['head']}>
        <ViewChoice view={view} onView={setChosen} />
        {runs.length > 1 && <RunChoice />}
        <RunStatus run={run} />
        <Downloads run={run} />
      </div>
      {run.problem && <ProblemNote problem={run.problem} statement={run.statement} onGoTo={goTo} />}
      {view !== 'plan' && (!run.problem || run.count > 0) && <Answer {...{ run, view, Picture }} />}
      {view === 'plan' && run.status !== 'unsent' && (
        <ResultPlan
          statement={run.statement}
          parameters={run.parameters}
          told={run.problem}
          onGoTo={goTo}
        />
      )}
    </>
  )
}

interface AnswerProps {
  readonly run: QueryRun
  readonly view: Exclude<ResultViewName, 'plan'>
  readonly Picture: PictureOf
}

function Answer({ run, view, Picture }: AnswerProps) {
  if (run.count === 0) {
    return run.status === 'done' ? <p className={styles['empty']}>{words.noRows}</p> : null
  }
  if (view === 'graph') return <ResultGraphView run={run} Picture={Picture} />
  // Another answer begins at its own first row and its own order.
  const key = run.statement.text
  return view === 'table' ? <ResultGrid key={key} run={run} /> : <ResultJson key={key} run={run} />
}

function RunChoice() {
  const { actions } = useWorkbench()
  const { runs, shown } = useTabRuns()
  return (
    <SegmentedControl
      size="xs"
      aria-label={words.runs}
      value={String(shown)}
      data={runs.map((_, index) => ({ value: String(index), label: String(index + 1) }))}
      onChange={(value) => actions.showRun(Number(value))}
    />
  )
}

/** A picture where relationships are asked for, else a table. */
function fittingView({ rows }: QueryRun): ResultViewName {
  return rows[0]?.some(isJoined) ? 'graph' : 'table'
}

function isJoined(value: Value): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const map = value as ValueMap
  return isGraph(map) && map.$ !== 'node'
}
