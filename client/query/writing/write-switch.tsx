import { Button, Popover } from '@mantine/core'
import { useBench, useWorkbench } from '../workbench/use-workbench.ts'
import { WORKBENCH_TEXTS } from '../texts.ts'
import { WRITE_TEXTS as words } from './texts.ts'
import styles from './writing.module.css'

/** Whether what is run may change the data; where it never may, why. */
export function WriteSwitch() {
  const { allowed, reason } = useBench((state) => state.writes)
  if (allowed) return <Switch />
  return (
    <span className={styles['promise']}>
      {WORKBENCH_TEXTS.editor.readOnly} {reason !== null && <Why reason={reason} />}
    </span>
  )
}

function Switch() {
  const { actions } = useWorkbench()
  const isOn = useBench((state) => state.writeMode)
  return (
    <label className={styles['switch']} data-on={isOn}>
      <input
        type="checkbox"
        role="switch"
        checked={isOn}
        aria-checked={isOn}
        aria-describedby="write-mode-says"
        onChange={(event) => actions.switchWriteMode(event.currentTarget.checked)}
      />
      {words.mode}
      <span id="write-mode-says" className={styles['says']}>
        {isOn ? words.on : words.off}
      </span>
    </label>
  )
}

function Why({ reason }: { readonly reason: string }) {
  return (
    <Popover width={320} position="bottom-start" withArrow shadow="md">
      <Popover.Target>
        <Button size="compact-xs" variant="subtle">
          {words.why}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={words.whyTitle} data-testid="why-read-only">
        <p className={styles['why']}>{sentence(reason)}</p>
      </Popover.Dropdown>
    </Popover>
  )
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
