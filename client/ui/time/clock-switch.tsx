import { SegmentedControl } from '@mantine/core'
import { useApp, useAppState } from '../../context.tsx'
import { clockIn } from '../../state/shown.ts'
import { CLOCKS } from '../../state/time.ts'
import { TEXTS } from '../../texts.ts'

/** Whether time is read as when it happened, or as when it was published. */
export function ClockSwitch() {
  const { actions } = useApp()
  const clock = useAppState(clockIn)
  return (
    <SegmentedControl
      size="xs"
      aria-label={TEXTS.time.clock}
      data-testid="clock"
      data={CLOCKS.map((value) => ({ value, label: TEXTS.time.clocks[value] }))}
      value={clock}
      onChange={(value) => actions.setClock(value)}
    />
  )
}
