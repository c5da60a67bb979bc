import { IconAlertTriangle, IconFilter, IconFilterOff, IconGhost } from '@tabler/icons-react'
import { typeLook } from '../../../graph-data/picture/palette.ts'
import { isContested } from '../../../graph-data/model/graph-reading.ts'
import { isNarrowed, shownIn } from '../../state/shown.ts'
import { TEXTS } from '../../texts.ts'
import type { Command } from './command.ts'
import { notOnCanvas, notOneLine, soleLine } from './reasons.ts'

const group = 'filters'
const { titles, reasons, details } = TEXTS.commands

export const FILTER_COMMANDS = [
  {
    id: 'only-type',
    group,
    title: titles.onlyType,
    icon: IconFilter,
    detail: (state, subject) => {
      const line = soleLine(state, subject)
      return line && typeLook(line.type).title
    },
    disabled: (state, subject) => {
      const type = soleLine(state, subject)?.type ?? ''
      const isFiltered = state.link.filters.types.includes(type)
      return notOneLine(state, subject) ?? (isFiltered ? reasons.filtered : null)
    },
    run: ({ actions, store }, subject) => {
      const line = soleLine(store.getState(), subject)
      if (line) actions.toggleFilter('types', line.type)
    },
  },
  {
    id: 'contested',
    group,
    title: titles.contested,
    icon: IconAlertTriangle,
    disabled: (state) => {
      const missing = notOnCanvas(state)
      if (missing !== null || state.link.filters.contested) return missing
      const { relationships } = shownIn(state)
      const lines = [...state.data.relationships.values()]
      const some = lines.some((line) => relationships.has(line.id) && isContested(line))
      return some ? null : reasons.noContested
    },
    run: ({ actions }) => actions.toggleContested(),
  },
  {
    id: 'rest',
    group,
    title: titles.rest,
    icon: IconGhost,
    detail: ({ link }) => details.rest[link.rest],
    disabled: notOnCanvas,
    run: ({ actions, store }) =>
      actions.setRest(store.getState().link.rest === 'dim' ? 'remove' : 'dim'),
  },
  {
    id: 'clear-filters',
    group,
    title: titles.clearFilters,
    icon: IconFilterOff,
    disabled: (state) => (isNarrowed(state) ? null : reasons.noFilters),
    run: ({ actions }) => actions.clearFilters(),
  },
] as const satisfies readonly Command[]
