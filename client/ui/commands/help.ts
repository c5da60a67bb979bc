import { IconHelp, IconMapRoute } from '@tabler/icons-react'
import { TEXTS } from '../../texts.ts'
import type { Command } from './command.ts'
import { inEmbed, never } from './reasons.ts'

const group = 'help'
const { titles } = TEXTS.commands

export const HELP_COMMANDS = [
  {
    id: 'help',
    group,
    title: titles.help,
    keys: ['?'],
    icon: IconHelp,
    disabled: never,
    run: ({ actions }) => actions.openDialog('help'),
  },
  {
    id: 'tour',
    group,
    title: titles.tour,
    icon: IconMapRoute,
    disabled: inEmbed,
    run: ({ actions }) => {
      actions.closeDialog()
      actions.showView('graph')
      actions.showTour(0)
    },
  },
] as const satisfies readonly Command[]
