import { problemFrom } from '../../api.ts'
import type { App } from '../../state/app.ts'
import type { Selection } from '../../../graph-data/picture/items.ts'
import { TEXTS } from '../../texts.ts'
import { APPEARANCE_COMMANDS } from './appearance.ts'
import type { Command } from './command.ts'
import { CYPHER_COMMANDS } from './cypher.ts'
import { FILE_COMMANDS } from './file.ts'
import { FILTER_COMMANDS } from './filters.ts'
import { HELP_COMMANDS } from './help.ts'
import { LAYOUT_COMMANDS } from './layout.ts'
import { NAVIGATION_COMMANDS } from './navigation.ts'
import { PART_COMMANDS } from './parts.ts'
import { SELECTION_COMMANDS } from './selection.ts'
import { TIME_COMMANDS } from './time.ts'
import { VIEW_COMMANDS } from './view.ts'

const ALL = [
  ...NAVIGATION_COMMANDS,
  ...SELECTION_COMMANDS,
  ...FILTER_COMMANDS,
  ...TIME_COMMANDS,
  ...VIEW_COMMANDS,
  ...PART_COMMANDS,
  ...CYPHER_COMMANDS,
  ...LAYOUT_COMMANDS,
  ...APPEARANCE_COMMANDS,
  ...FILE_COMMANDS,
  ...HELP_COMMANDS,
] as const

export type CommandId = (typeof ALL)[number]['id']

/** Everything that can be done, group by group. */
export const COMMANDS: readonly Command[] = ALL

const BY_ID: ReadonlyMap<string, Command> = new Map(COMMANDS.map((each) => [each.id, each]))

export function commandOf(id: CommandId): Command {
  const command = BY_ID.get(id)
  if (!command) throw new Error(`There is no command ${id}`)
  return command
}

/** Does it with `subject`, or with what is selected; where that cannot be, says why. */
export function runCommand(app: App, command: Command, subject?: Selection): void {
  const { actions, store } = app
  const state = store.getState()
  const about = subject ?? state.link.selection
  const reason = command.disabled(state, about)
  if (reason !== null) return actions.notify(reason)
  Promise.resolve(command.run(app, about)).catch((error: unknown) =>
    actions.notify(TEXTS.commands.reasons.failed(problemFrom(error).detail)),
  )
}
