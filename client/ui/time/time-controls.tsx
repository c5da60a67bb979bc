import { ActionIcon, Button, CloseButton, SegmentedControl, Tooltip } from '@mantine/core'
import { IconPlayerPause, IconPlayerPlay, IconPlayerTrackNext } from '@tabler/icons-react'
import { useApp, useAppState } from '../../context.tsx'
import type { Histogram } from '../../state/histogram.ts'
import { timeIn } from '../../state/shown.ts'
import { TIME_MODES } from '../../state/time-mode.ts'
import { TEXTS } from '../../texts.ts'
import { ClockSwitch } from './clock-switch.tsx'
import { DateInput } from './date-input.tsx'
import styles from './time.module.css'
import { usePlayer } from './use-player.ts'
import type { TimeModeState } from './use-time-mode.ts'

const words = TEXTS.time

export interface TimeControlsProps {
  readonly histogram: Histogram
  readonly time: TimeModeState
  /** What the histogram shows at the pointer, or how to read it. */
  readonly reading: string
  readonly onClose: () => void
}

export function TimeControls({ histogram, time, reading, onClose }: TimeControlsProps) {
  const { mode, setMode, days, setDays } = time
  return (
    <div className={styles['controls']}>
      <SegmentedControl
        size="xs"
        aria-label={words.mode}
        data-testid="time-mode"
        data={TIME_MODES.map((value) => ({
          value,
          label: <span title={words.modesHelp[value]}>{words.modes[value]}</span>,
        }))}
        value={mode}
        onChange={setMode}
      />
      {mode === 'window' && <ClockSwitch />}
      <Dates time={time} />
      {mode !== 'compare' && histogram.bins.length > 0 && <PlayButton histogram={histogram} />}
      {mode !== 'compare' && <Undated count={histogram.undated} />}
      {days !== null && (
        <Button size="compact-sm" variant="subtle" onClick={() => setDays(null)}>
          {words.clear}
        </Button>
      )}
      <p className={styles['reading']}>{reading}</p>
      <CloseButton className={styles['close'] ?? ''} aria-label={words.close} onClick={onClose} />
    </div>
  )
}

function Dates({ time: { mode, days, setDays } }: { readonly time: TimeModeState }) {
  const from = days?.from ?? null
  const to = days?.to ?? null
  return (
    <>
      {mode !== 'asOf' && (
        <DateInput
          label={words.from}
          value={from}
          testId="time-from"
          onChange={(day) => setDays(inOrder(day, to, 'from'))}
        />
      )}
      <DateInput
        label={mode === 'asOf' ? words.day : words.to}
        value={to}
        testId="time-to"
        onChange={(day) => setDays(inOrder(from, day, 'to'))}
      />
    </>
  )
}

/** The end that was just set holds; the other one makes way. */
function inOrder(from: string | null, to: string | null, held: 'from' | 'to') {
  if (from === null || to === null || from <= to) return { from, to }
  return held === 'from' ? { from, to: from } : { from: to, to }
}

function PlayButton({ histogram }: Pick<TimeControlsProps, 'histogram'>) {
  const { playing, stepwise, press } = usePlayer(histogram)
  const label = stepwise ? words.step : playing ? words.pause : words.play
  const Icon = stepwise ? IconPlayerTrackNext : playing ? IconPlayerPause : IconPlayerPlay
  return (
    <Tooltip label={label}>
      <ActionIcon variant="default" size={30} aria-label={label} data-testid="play" onClick={press}>
        <Icon size={16} stroke={1.8} />
      </ActionIcon>
    </Tooltip>
  )
}

function Undated({ count }: { readonly count: number }) {
  const { actions } = useApp()
  const time = useAppState(timeIn)
  if (count === 0) return null
  if (time === null) return <span className={styles['muted']}>{words.undated(count)}</span>
  const { undated } = time
  return (
    <Button
      size="compact-sm"
      variant={undated ? 'light' : 'default'}
      aria-pressed={undated}
      title={undated ? words.showDated : words.showUndated}
      data-testid="undated"
      onClick={actions.turnUndated}
    >
      {words.undated(count)}: {undated ? words.undatedShown : words.undatedHidden}
    </Button>
  )
}
