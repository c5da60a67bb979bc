import { IconTerminal2 } from '@tabler/icons-react'
import { TEXTS } from '../../texts.ts'
import type { Command } from './command.ts'
import { noSubject, notOnCanvas } from './reasons.ts'

const group = 'view'
const { titles } = TEXTS.commands

/** The way from what is on the screen to the statement that asks for it. */
export const CYPHER_COMMANDS = [
  {
    id: 'cypher',
    group,
    title: titles.cypher,
    icon: IconTerminal2,
    disabled: notOnCanvas,
    run: ({ actions }) => actions.showCypher('view'),
  },
  {
    id: 'cypher-selection',
    group,
    title: titles.cypherSelection,
    icon: IconTerminal2,
    disabled: noSubject,
    run: ({ actions }, subject) => {
      actions.selectAll(subject)
      actions.showCypher('selection')
    },
  },
] as const satisfies readonly Command[]
