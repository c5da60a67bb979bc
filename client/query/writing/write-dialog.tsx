import { Modal } from '@mantine/core'
import { hasReturn } from '../language/statements.ts'
import { useBench, useWorkbench } from '../workbench/use-workbench.ts'
import type { AskedChange } from '../workbench/workbench-state.ts'
import { ChangeDone, ChangeFailed, ChangeWaiting } from './change-outcome.tsx'
import { ChangePlan } from './change-plan.tsx'
import { WRITE_TEXTS as words } from './texts.ts'
import { TokenForm } from './token-form.tsx'
import { useChange } from './use-change.ts'
import styles from './writing.module.css'

export interface WriteDialogProps {
  readonly onGoTo: (offset: number) => void
}

/** Leads one change from the token by what it would change to its confirmation. */
export function WriteDialog({ onGoTo }: WriteDialogProps) {
  const { actions } = useWorkbench()
  const change = useBench((state) => state.change)
  if (!change) return null
  return (
    <Modal
      opened
      onClose={actions.dropChange}
      title={words.title}
      size={680}
      yOffset="8vh"
      closeOnClickOutside={false}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <div className={styles['content']} data-testid="write-dialog">
        <Asked change={change} />
        <Stage
          onGoTo={(offset) => {
            actions.dropChange()
            onGoTo(change.statement.from + offset)
          }}
        />
      </div>
    </Modal>
  )
}

function Asked({ change: { statement, parameters } }: { readonly change: AskedChange }) {
  const hasParameters = Object.keys(parameters).length > 0
  return (
    <>
      <pre className={styles['statement']}>{statement.text}</pre>
      {hasParameters && (
        <p className={styles['muted']}>
          {words.parameters}: <code>{JSON.stringify(parameters)}</code>
        </p>
      )}
      {hasReturn(statement.text) && <p className={styles['muted']}>{words.noRows}</p>}
    </>
  )
}

function Stage({ onGoTo }: WriteDialogProps) {
  const { actions } = useWorkbench()
  const { stage, plan, planAgain, confirm } = useChange()
  const close = actions.dropChange
  switch (stage.at) {
    case 'token':
      return <TokenForm problem={stage.problem} onToken={plan} />
    case 'planning':
      return <ChangeWaiting text={words.trying} />
    case 'changing':
      return <ChangeWaiting text={words.changing} />
    case 'planned':
      return <ChangePlan answer={stage.answer} onConfirm={confirm} onClose={close} />
    case 'done':
      return <ChangeDone answer={stage.answer} onClose={close} />
    default:
      return <ChangeFailed problem={stage.problem} onAgain={planAgain} onGoTo={onGoTo} />
  }
}
