import { IconPalette, IconResize } from '@tabler/icons-react'
import { COLOURS, SIZES, type ColourBy, type SizeBy } from '../../state/link.ts'
import { TEXTS } from '../../texts.ts'
import type { Command } from './command.ts'
import { notInGraph } from './reasons.ts'

const group = 'layout'
const words = TEXTS.appearance
const { details } = TEXTS.commands

/** What the size and the colour of nodes tell, each measure a command of its own. */
export const APPEARANCE_COMMANDS = [...SIZES.map(sizeCommand), ...COLOURS.map(colourCommand)]

function sizeCommand(sizeBy: SizeBy) {
  return {
    id: `size-${sizeBy}`,
    group,
    title: words.sizeTitle(words.sizes[sizeBy]),
    icon: IconResize,
    detail: ({ link }) => (link.sizeBy === sizeBy ? details.inUse : null),
    disabled: notInGraph,
    run: ({ actions }) => actions.setSizeBy(sizeBy),
  } as const satisfies Command
}

function colourCommand(colourBy: ColourBy) {
  return {
    id: `colour-${colourBy}`,
    group,
    title: words.colourTitle(words.colours[colourBy]),
    icon: IconPalette,
    detail: ({ link }) => (link.colourBy === colourBy ? details.inUse : null),
    disabled: notInGraph,
    run: ({ actions }) => actions.setColourBy(colourBy),
  } as const satisfies Command
}
