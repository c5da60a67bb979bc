import { fold } from '../../../graph-data/model/fold.ts'
import { TEXTS } from '../../texts.ts'
import type { Command } from '../commands/command.ts'

export interface PaletteSection {
  readonly title: string
  readonly commands: readonly Command[]
}

/**
 * The commands that every word of `text` fits, the closest first. Without a text all of them: those
 * that were used recently, then group by group.
 */
export function findCommands(
  commands: readonly Command[],
  text: string,
  recent: readonly string[],
): readonly PaletteSection[] {
  const wanted = fold(text)
  if (wanted === '') return [recentOf(commands, recent), ...groupsOf(commands)].filter(isFilled)
  const ranked = commands
    .map((command) => ({ command, rank: rankOf(command, wanted) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ command }) => command)
  return [{ title: TEXTS.commands.palette.commands, commands: ranked }].filter(isFilled)
}

function isFilled({ commands }: PaletteSection): boolean {
  return commands.length > 0
}

function recentOf(commands: readonly Command[], recent: readonly string[]): PaletteSection {
  const known = recent.flatMap((id) => commands.find((command) => command.id === id) ?? [])
  return { title: TEXTS.commands.palette.recent, commands: known }
}

function groupsOf(commands: readonly Command[]): readonly PaletteSection[] {
  return [...new Set(commands.map(({ group }) => group))].map((group) => ({
    title: TEXTS.commands.groups[group],
    commands: commands.filter((command) => command.group === group),
  }))
}

const NO_MATCH = 3

/** 0 begins with the text, 1 has words that begin with its words, 2 holds them somewhere. */
function rankOf({ title, group }: Command, wanted: string): number {
  const name = fold(title)
  if (name.startsWith(wanted)) return 0
  const all = `${name} ${fold(TEXTS.commands.groups[group])}`
  const words = wanted.split(' ')
  if (words.every((word) => all.split(/[^\p{L}\p{N}]+/u).some((other) => other.startsWith(word)))) {
    return 1
  }
  return words.every((word) => all.includes(word)) ? 2 : NO_MATCH
}
