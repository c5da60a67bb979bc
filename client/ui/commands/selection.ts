import {
  IconArrowsExchange,
  IconCircleDashed,
  IconLine,
  IconSelectAll,
  IconTopologyRing,
} from '@tabler/icons-react'
import { typeLook, kindLook } from '../../../graph-data/picture/palette.ts'
import type { AppState } from '../../state/app-state.ts'
import { kindOf } from '../../../graph-data/model/graph-reading.ts'
import { neighbourIds, parallelsOf } from '../../../graph-data/model/graph-data.ts'
import { isSelected, nodeItems, type Selection } from '../../../graph-data/picture/items.ts'
import { shownIn } from '../../state/shown.ts'
import { TEXTS } from '../../texts.ts'
import type { Command } from './command.ts'
import { notOnCanvas, notOneLine, notOneNode, soleLine, soleNode } from './reasons.ts'

const group = 'selection'
const { titles, reasons } = TEXTS.commands

export const SELECTION_COMMANDS = [
  {
    id: 'select-all',
    group,
    title: titles.selectAll,
    keys: ['Ctrl+A'],
    icon: IconSelectAll,
    disabled: nothingVisible,
    run: ({ actions }) => actions.selectVisible('node'),
  },
  {
    id: 'invert',
    group,
    title: titles.invert,
    keys: ['I'],
    icon: IconArrowsExchange,
    disabled: nothingVisible,
    run: ({ actions }) => actions.invertSelection(),
  },
  {
    id: 'select-neighbours',
    group,
    title: titles.selectNeighbours,
    icon: IconTopologyRing,
    disabled: (state, subject) =>
      notOneNode(state, subject) ??
      (moreNeighbours(state, subject).length === 0 ? reasons.allSelected : null),
    run: ({ actions, store }, subject) =>
      actions.selectAll([...subject, ...moreNeighbours(store.getState(), subject)]),
  },
  {
    id: 'select-kind',
    group,
    title: titles.selectKind,
    icon: IconCircleDashed,
    detail: (state, subject) => {
      const kind = kindIn(state, subject)
      return kind === null ? null : kindLook(kind).title
    },
    disabled: notOneNode,
    run: ({ actions, store }, subject) => {
      const kind = kindIn(store.getState(), subject)
      if (kind !== null) actions.selectKind(kind)
    },
  },
  {
    id: 'select-type',
    group,
    title: titles.selectType,
    icon: IconLine,
    detail: (state, subject) => {
      const line = soleLine(state, subject)
      return line && typeLook(line.type).title
    },
    disabled: notOneLine,
    run: ({ actions, store }, subject) => {
      const line = soleLine(store.getState(), subject)
      if (line) actions.selectType(line.type)
    },
  },
  {
    id: 'select-between',
    group,
    title: titles.selectBetween,
    icon: IconLine,
    disabled: (state, subject) =>
      notOneLine(state, subject) ?? (between(state, subject).length < 2 ? reasons.single : null),
    run: ({ actions, store }, subject) => actions.selectAll(between(store.getState(), subject)),
  },
] as const satisfies readonly Command[]

function nothingVisible(state: AppState): string | null {
  return notOnCanvas(state) ?? (shownIn(state).nodes.size === 0 ? reasons.visible : null)
}

function kindIn({ data }: AppState, subject: Selection): string | null {
  const node = data.nodes.get(soleNode(subject) ?? '')
  return node ? kindOf(node) : null
}

function moreNeighbours(state: AppState, subject: Selection): Selection {
  const { nodes } = shownIn(state)
  const ids = neighbourIds(state.data, soleNode(subject) ?? '').filter((id) => nodes.has(id))
  return nodeItems(ids).filter((item) => !isSelected(subject, item))
}

/** The visible relationships between the two ends of the one in question. */
function between(state: AppState, subject: Selection): Selection {
  const line = soleLine(state, subject)
  if (!line) return []
  const { relationships } = shownIn(state)
  return parallelsOf(state.data, line)
    .filter(({ id }) => relationships.has(id))
    .map(({ id }) => ({ type: 'relationship', id }))
}
