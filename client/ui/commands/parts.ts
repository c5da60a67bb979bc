import { IconChartHistogram, IconFilter, IconListDetails, IconMaximize } from '@tabler/icons-react'
import { TEXTS } from '../../texts.ts'
import { isFullScreen, turnFullScreen } from '../full-screen.ts'
import { isTimeBarOpen } from '../time/use-time-bar.ts'
import { isLegendOpen } from '../use-legend-open.ts'
import type { Command } from './command.ts'
import { inEmbed, notBesideCanvas, notInGraph } from './reasons.ts'

const group = 'view'
const { titles, details } = TEXTS.commands

/** Parts of the page that open and close. */
export const PART_COMMANDS = [
  {
    id: 'legend',
    group,
    title: titles.legend,
    icon: IconListDetails,
    disabled: notInGraph,
    run: ({ actions, store }) => actions.openPart('legend', !isLegendOpen(store.getState())),
  },
  {
    id: 'time-bar',
    group,
    title: titles.timeBar,
    icon: IconChartHistogram,
    disabled: notBesideCanvas,
    run: ({ actions, store }) => actions.openPart('timeBar', !isTimeBarOpen(store.getState())),
  },
  {
    id: 'filters',
    group: 'filters',
    title: titles.filters,
    icon: IconFilter,
    disabled: (state) => notInGraph(state) ?? inEmbed(state),
    run: ({ actions }) => actions.openPart('filters', true),
  },
  {
    id: 'full-screen',
    group,
    title: TEXTS.appearance.fullScreen,
    icon: IconMaximize,
    detail: () => (isFullScreen() ? details.inUse : null),
    disabled: () => (document.fullscreenEnabled ? null : TEXTS.appearance.noFullScreen),
    run: turnFullScreen,
  },
] as const satisfies readonly Command[]
