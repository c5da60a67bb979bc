import { Button } from '@mantine/core'
import { useState, type RefObject } from 'react'
import type { ValueMap } from '../../../graph-data/model/value.ts'
import { useApp } from '../../context.tsx'
import type { EditorHandle } from '../editor/cypher-editor.tsx'
import { parameterNames } from '../language/parameter-names.ts'
import { statementAt, type Statement } from '../language/statements.ts'
import { valuesFor } from '../parameters/given-parameter.ts'
import { WORKBENCH_TEXTS } from '../texts.ts'
import { useActiveTab } from '../workbench/use-workbench.ts'
import { ResultPlan } from './result-plan.tsx'
import styles from './results.module.css'
import { ViewChoice, type ResultViewName, type ViewChoiceProps } from './view-choice.tsx'

/** A statement whose plan was asked for before it ran, and the text of its tab at that time. */
interface AskedStatement {
  readonly whole: string
  readonly statement: Statement
  readonly parameters: ValueMap
}

export interface UnrunProps extends ViewChoiceProps {
  readonly editor: RefObject<EditorHandle | null>
}

const words = WORKBENCH_TEXTS.result

/** A tab of which nothing has run: its plan can be asked for, and nothing else shown. */
export function Unrun({ view, onView, editor }: UnrunProps) {
  const app = useApp()
  const { text, parameters } = useActiveTab()
  const [asked, setAsked] = useState<AskedStatement | null>(null)
  if (text.trim() === '') return <p className={styles['empty']}>{words.nothing}</p>
  const ask = (): void => {
    const statement = statementAt(text, editor.current?.selection().from ?? 0)
    if (!statement) return
    const { values, faulty } = valuesFor(parameterNames(statement.text), parameters)
    if (faulty[0] !== undefined) app.actions.notify(WORKBENCH_TEXTS.parameters.mend(faulty[0]))
    else setAsked({ whole: text, statement, parameters: values })
  }
  const choose = (next: ResultViewName | null): void => {
    onView(next)
    if (next === 'plan') ask()
  }
  return (
    <>
      <div className={styles['head']}>
        <ViewChoice view={view} onView={choose} />
      </div>
      {view === 'plan' ? (
        <UnrunPlan
          asked={asked?.whole === text ? asked : null}
          onAsk={ask}
          onGoTo={(offset) => editor.current?.goTo(offset)}
        />
      ) : (
        <p className={styles['empty']}>{words.empty}</p>
      )}
    </>
  )
}

interface UnrunPlanProps {
  readonly asked: AskedStatement | null
  readonly onAsk: () => void
  readonly onGoTo: (offset: number) => void
}

/** The plan of a statement that has not run, or the way to it. */
function UnrunPlan({ asked, onAsk, onGoTo }: UnrunPlanProps) {
  if (!asked) {
    return (
      <div className={styles['empty']}>
        <Button size="xs" variant="default" onClick={onAsk}>
          {WORKBENCH_TEXTS.plan.ask}
        </Button>
        <p>{WORKBENCH_TEXTS.plan.askHelp}</p>
      </div>
    )
  }
  const { statement, parameters } = asked
  return (
    <ResultPlan
      statement={statement}
      parameters={parameters}
      told={null}
      onGoTo={(offset) => onGoTo(statement.from + offset)}
    />
  )
}
