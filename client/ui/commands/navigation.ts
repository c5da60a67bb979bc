import {
  IconArrowsMaximize,
  IconCommand,
  IconFileText,
  IconFocusCentered,
  IconMinus,
  IconPlus,
  IconQuote,
  IconRoute,
  IconSearch,
  IconSitemap,
  IconTopologyStar,
  IconX,
} from '@tabler/icons-react'
import type { App } from '../../state/app.ts'
import type { AppState } from '../../state/app-state.ts'
import { collapsing } from '../../state/around.ts'
import { remainingOf } from '../../state/hidden.ts'
import { idsOf, type Selection } from '../../../graph-data/picture/items.ts'
import { MOST_HOPS } from '../../state/path-actions.ts'
import { canvasOf } from '../../state/visible.ts'
import { TEXTS } from '../../texts.ts'
import type { Command } from './command.ts'
import { focusSearch } from './focus-search.ts'
import { inEmbed, noNodes, never, notInGraph, notOneLine, notOneNode, soleNode } from './reasons.ts'

const group = 'navigation'
const { titles, reasons, details } = TEXTS.commands

const FINDING = [
  {
    id: 'search',
    group,
    title: titles.search,
    keys: ['/'],
    icon: IconSearch,
    disabled: inEmbed,
    run: focusSearch,
  },
  {
    id: 'palette',
    group,
    title: titles.palette,
    keys: ['Ctrl+K'],
    icon: IconCommand,
    disabled: never,
    run: ({ actions }) => actions.openDialog('palette'),
  },
  {
    id: 'fit',
    group,
    title: titles.fit,
    keys: ['F'],
    icon: IconArrowsMaximize,
    disabled: notInGraph,
    run: ({ commands }) => commands.send({ type: 'fit' }),
  },
  {
    id: 'zoom-in',
    group,
    title: titles.zoomIn,
    keys: ['+'],
    icon: IconPlus,
    disabled: notInGraph,
    run: ({ commands }) => commands.send({ type: 'zoom', factor: 1.5 }),
  },
  {
    id: 'zoom-out',
    group,
    title: titles.zoomOut,
    keys: ['-'],
    icon: IconMinus,
    disabled: notInGraph,
    run: ({ commands }) => commands.send({ type: 'zoom', factor: 1 / 1.5 }),
  },
] as const satisfies readonly Command[]

const FOLLOWING = [
  {
    id: 'evidence',
    group,
    title: titles.evidence,
    icon: IconQuote,
    disabled: notOneLine,
    run: ({ actions }, subject) => actions.selectAll(subject),
  },
  {
    id: 'claims',
    group,
    title: titles.claims,
    icon: IconFileText,
    disabled: notOneNode,
    run: ({ actions }, subject) => {
      actions.selectAll(subject)
      actions.showTab('claims')
    },
  },
  {
    id: 'neighbours',
    group,
    title: titles.neighbours,
    keys: ['N'],
    icon: IconTopologyStar,
    detail: (state, subject) => {
      const count = remainingFor(state, subject)
      return count === null || count === 0 ? null : details.remain(count)
    },
    disabled: (state, subject) =>
      notOneNode(state, subject) ?? (remainingFor(state, subject) === 0 ? reasons.allShown : null),
    run: showNeighbours,
  },
  {
    id: 'collapse',
    group,
    title: titles.collapse,
    keys: ['C'],
    icon: IconSitemap,
    disabled: (state, subject) =>
      notOneNode(state, subject) ?? (hangingOn(state, subject) === 0 ? reasons.collapse : null),
    run: ({ actions }, subject) => {
      const id = soleNode(subject)
      if (id !== null) actions.collapse(id)
    },
  },
  {
    id: 'path',
    group,
    title: titles.path,
    keys: ['P'],
    icon: IconRoute,
    disabled: (state, subject) =>
      noNodes(state, subject) ?? (idsOf(subject, 'node').length > 2 ? reasons.oneOrTwo : null),
    run: ({ actions }, subject) => {
      const [from, to] = idsOf(subject, 'node')
      if (from === undefined) return undefined
      return to === undefined ? actions.startPath(from) : actions.showPaths({ from, to }, MOST_HOPS)
    },
  },
  focus(1, titles.focus1),
  focus(2, titles.focus2),
  focus(3, titles.focus3),
  {
    id: 'escape',
    group,
    title: titles.escape,
    keys: ['Escape'],
    icon: IconX,
    disabled: never,
    run: leave,
  },
] as const satisfies readonly Command[]

export const NAVIGATION_COMMANDS = [...FINDING, ...FOLLOWING] as const

function focus<H extends 1 | 2 | 3>(hops: H, title: string) {
  return {
    id: `focus-${hops}` as const,
    group,
    title,
    keys: [`${hops}` as const],
    icon: IconFocusCentered,
    disabled: noNodes,
    run: ({ actions }: App, subject: Selection) => actions.focusOn(idsOf(subject, 'node'), hops),
  } as const
}

function remainingFor(state: AppState, subject: Selection): number | null {
  const id = soleNode(subject)
  return id === null ? null : remainingOf(state, id)
}

function hangingOn({ data, link }: AppState, subject: Selection): number {
  const id = soleNode(subject)
  return id === null ? 0 : collapsing(data, canvasOf(data, link), id).length
}

async function showNeighbours({ actions }: App, subject: Selection): Promise<void> {
  const id = soleNode(subject)
  if (id === null) return
  actions.notify(TEXTS.announce.neighbours(await actions.showNeighbours(id)))
}

/** One thing at a time: the menu, the tool, the path that was begun, the tour, the selection. */
function leave({ actions, store }: App): void {
  const { menu, tool, pathFrom, tour } = store.getState()
  if (menu) actions.closeMenu()
  else if (tool !== 'move') actions.setTool('move')
  else if (pathFrom !== null) actions.leavePathStart()
  else if (tour !== null) actions.showTour(null)
  else actions.select(null)
}
