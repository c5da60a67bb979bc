import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconChartBubble,
  IconCircles,
  IconHandMove,
  IconHierarchy,
  IconLasso,
  IconMarquee2,
  IconPin,
  IconPinnedOff,
  IconWorld,
  type Icon,
} from '@tabler/icons-react'
import type { App } from '../../state/app.ts'
import type { AppState, Tool } from '../../state/app-state.ts'
import { idsOf, type Selection } from '../../../graph-data/picture/items.ts'
import type { LayoutName } from '../../../graph-data/picture/layout/layouts.ts'
import { TEXTS } from '../../texts.ts'
import type { Command } from './command.ts'
import { noNodes, notInGraph } from './reasons.ts'

const group = 'layout'
const { titles, reasons, details } = TEXTS.commands

const UNDOING = [
  {
    id: 'undo',
    group,
    title: titles.undo,
    keys: ['Ctrl+Z'],
    icon: IconArrowBackUp,
    detail: ({ history }) => history.past.at(-1)?.label ?? null,
    disabled: ({ history }) => (history.past.length === 0 ? TEXTS.steps.nothingToUndo : null),
    run: ({ actions }) => {
      const label = actions.undo()
      if (label !== null) actions.notify(TEXTS.steps.undone(label))
    },
  },
  {
    id: 'redo',
    group,
    title: titles.redo,
    keys: ['Ctrl+Shift+Z', 'Ctrl+Y'],
    icon: IconArrowForwardUp,
    detail: ({ history }) => history.future.at(-1)?.label ?? null,
    disabled: ({ history }) => (history.future.length === 0 ? TEXTS.steps.nothingToRedo : null),
    run: ({ actions }) => {
      const label = actions.redo()
      if (label !== null) actions.notify(TEXTS.steps.redone(label))
    },
  },
] as const satisfies readonly Command[]

const PINNING = [
  {
    id: 'pin',
    group,
    title: titles.pin,
    icon: IconPin,
    disabled: (state, subject) => noNodes(state, subject) ?? whyNotPin(state, subject),
    run: ({ actions }, subject) => actions.pin(idsOf(subject, 'node')),
  },
  {
    id: 'unpin',
    group,
    title: titles.unpin,
    icon: IconPinnedOff,
    disabled: (state, subject) =>
      noNodes(state, subject) ?? (pinnedOf(state, subject).length === 0 ? reasons.notPinned : null),
    run: ({ actions, store }, subject) => actions.unpin(pinnedOf(store.getState(), subject)),
  },
] as const satisfies readonly Command[]

export const LAYOUT_COMMANDS = [
  ...UNDOING,
  layout('force', IconChartBubble),
  layout('roles', IconHierarchy),
  layout('radial', IconCircles),
  layout('country', IconWorld),
  ...PINNING,
  tool('move', IconHandMove),
  tool('box', IconMarquee2),
  tool('lasso', IconLasso),
] as const

function layout<L extends LayoutName>(name: L, icon: Icon) {
  return {
    id: `layout-${name}` as const,
    group,
    title: titles[name],
    icon,
    detail: ({ link }: AppState) => (link.layout === name ? details.inUse : null),
    disabled: (state: AppState) =>
      notInGraph(state) ?? (name === 'radial' ? noNodes(state, state.link.selection) : null),
    run: ({ commands }: App) => commands.send({ type: 'arrange', layout: name }),
  } as const
}

function tool<T extends Tool>(name: T, icon: Icon) {
  return {
    id: `tool-${name}` as const,
    group,
    title: titles[name],
    icon,
    disabled: (state: AppState) => notInGraph(state) ?? (state.tool === name ? reasons.tool : null),
    run: ({ actions }: App) => actions.setTool(name),
  } as const
}

function pinnedOf({ link }: AppState, subject: Selection): readonly string[] {
  const pinned = new Set(link.pins.map(({ id }) => id))
  return idsOf(subject, 'node').filter((id) => pinned.has(id))
}

function whyNotPin(state: AppState, subject: Selection): string | null {
  const ids = idsOf(subject, 'node')
  if (pinnedOf(state, subject).length === ids.length) return reasons.pinned
  return ids.some((id) => state.places.has(id)) ? null : reasons.noPlace
}
