import {
  IconAffiliate,
  IconArrowsJoin2,
  IconEye,
  IconEyeOff,
  IconFocus2,
  IconMoon,
  IconTable,
  IconTerminal2,
  IconTimeline,
  type Icon,
} from '@tabler/icons-react'
import type { App } from '../../state/app.ts'
import type { AppState } from '../../state/app-state.ts'
import { hiddenIn } from '../../state/hidden.ts'
import { THEMES, type View } from '../../state/link.ts'
import { TEXTS } from '../../texts.ts'
import type { Command } from './command.ts'
import { never, noSubject, notInGraph, notOnCanvas } from './reasons.ts'
import type { Shortcut } from './shortcut.ts'

const group = 'view'
const { titles, reasons, details } = TEXTS.commands

const CANVAS = [
  {
    id: 'hide',
    group,
    title: titles.hide,
    keys: ['H'],
    icon: IconEyeOff,
    disabled: noSubject,
    run: ({ actions }, subject) => actions.hide(subject),
  },
  {
    id: 'show-hidden',
    group,
    title: titles.showHidden,
    keys: ['Shift+H'],
    icon: IconEye,
    detail: (state) => {
      const count = hiddenIn(state)
      return count === 0 ? null : details.hidden(count)
    },
    disabled: (state) =>
      notOnCanvas(state) ?? (hiddenIn(state) === 0 ? reasons.nothingHidden : null),
    run: ({ actions }) => actions.showHidden(),
  },
  {
    id: 'keep-only',
    group,
    title: titles.keepOnly,
    keys: ['K'],
    icon: IconFocus2,
    disabled: noSubject,
    run: ({ actions }, subject) => actions.keepOnly(subject),
  },
  {
    id: 'lines',
    group,
    title: titles.lines,
    icon: IconArrowsJoin2,
    detail: ({ link }) => details.lines[link.lines],
    disabled: notInGraph,
    run: ({ actions, store }) =>
      actions.setLines(store.getState().link.lines === 'claims' ? 'pairs' : 'claims'),
  },
  {
    id: 'theme',
    group,
    title: titles.theme,
    icon: IconMoon,
    disabled: never,
    run: ({ actions, store }) => {
      const now = THEMES.indexOf(store.getState().link.theme)
      actions.setTheme(THEMES[(now + 1) % THEMES.length] ?? 'auto')
    },
  },
] as const satisfies readonly Command[]

export const VIEW_COMMANDS = [
  view('graph', 'G', IconAffiliate),
  view('table', 'T', IconTable),
  view('timeline', 'L', IconTimeline),
  view('query', 'Q', IconTerminal2),
  ...CANVAS,
] as const

function view<V extends View>(name: V, key: Shortcut, icon: Icon) {
  return {
    id: `view-${name}` as const,
    group,
    title: titles[name],
    keys: [key],
    icon,
    disabled: ({ link }: AppState) => (link.view === name ? reasons.here : null),
    run: ({ actions }: App) => actions.showView(name),
  } as const
}
