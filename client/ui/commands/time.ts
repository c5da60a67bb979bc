import {
  IconCalendarEvent,
  IconCalendarOff,
  IconClock,
  IconPlayerPlay,
  IconX,
} from '@tabler/icons-react'
import { flushSync } from 'react-dom'
import type { App } from '../../state/app.ts'
import type { AppState } from '../../state/app-state.ts'
import { clockIn, histogramIn, timeIn, timeModeIn } from '../../state/shown.ts'
import { CLOCKS, type Clock } from '../../state/time.ts'
import { TIME_MODES, type TimeMode } from '../../state/time-mode.ts'
import { TEXTS } from '../../texts.ts'
import type { Command } from './command.ts'
import { notBesideCanvas } from './reasons.ts'

const group = 'time'
const { reasons, details, time: titles } = TEXTS.commands

/** What the time bar offers; each opens it, so that it is seen what became of the window. */
export const TIME_COMMANDS = [
  ...TIME_MODES.map(modeCommand),
  ...CLOCKS.map(clockCommand),
  {
    id: 'play',
    group,
    title: titles.play,
    icon: IconPlayerPlay,
    disabled: (state) => notDated(state) ?? (compares(state) ? reasons.compares : null),
    run: ({ actions }) => {
      actions.openPart('timeBar', true)
      actions.turnPlaying()
    },
  },
  {
    id: 'undated',
    group,
    title: titles.undated,
    icon: IconCalendarOff,
    detail: (state) => {
      const time = timeIn(state)
      return time && TEXTS.time[time.undated ? 'undatedShown' : 'undatedHidden']
    },
    disabled: (state) => notBesideCanvas(state) ?? (timeIn(state) ? null : reasons.noWindow),
    run: ({ actions }) => actions.turnUndated(),
  },
  {
    id: 'clear-time',
    group,
    title: TEXTS.time.clearTime,
    icon: IconX,
    disabled: (state) => (timeIn(state) || compares(state) ? null : reasons.noWindow),
    run: ({ actions }) => actions.clearTime(),
  },
] as const satisfies readonly Command[]

function modeCommand(mode: TimeMode) {
  return {
    id: `time-${mode}`,
    group,
    title: titles.modes[mode],
    icon: IconCalendarEvent,
    detail: (state) => (timeModeIn(state) === mode ? details.inUse : null),
    disabled: notBesideCanvas,
    run: ({ actions }) => {
      // The date can be typed at once: so the bar has to stand before its input gets the focus.
      flushSync(() => {
        actions.openPart('timeBar', true)
        actions.setTimeMode(mode)
      })
      const end = mode === 'asOf' ? 'to' : 'from'
      document.querySelector<HTMLElement>(`[data-testid="time-${end}"]`)?.focus()
    },
  } as const satisfies Command
}

function clockCommand(clock: Clock) {
  return {
    id: `clock-${clock}`,
    group,
    title: titles.clocks[clock],
    icon: IconClock,
    detail: (state) => (clockIn(state) === clock ? details.inUse : null),
    disabled: (state) =>
      notBesideCanvas(state) ?? (timeModeIn(state) === 'window' ? null : reasons.publication),
    run: ({ actions }: App) => actions.setClock(clock),
  } as const satisfies Command
}

function compares({ link }: AppState): boolean {
  return link.compare !== null
}

function notDated(state: AppState): string | null {
  const missing = notBesideCanvas(state)
  if (missing !== null) return missing
  return histogramIn(state).bins.length === 0 ? TEXTS.time.nothing[clockIn(state)] : null
}
