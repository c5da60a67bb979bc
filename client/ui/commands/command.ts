import type { Icon } from '@tabler/icons-react'
import type { App } from '../../state/app.ts'
import type { AppState } from '../../state/app-state.ts'
import type { Selection } from '../../../graph-data/picture/items.ts'
import type { TEXTS } from '../../texts.ts'
import type { Shortcut } from './shortcut.ts'

export type CommandGroup = keyof typeof TEXTS.commands.groups

/**
 * Something that can be done: by a key, from the palette, a menu or the toolbar. Its subject is what
 * is selected, or what the menu was opened on.
 */
export interface Command {
  readonly id: string
  readonly group: CommandGroup
  readonly title: string
  readonly keys?: readonly Shortcut[]
  readonly icon?: Icon
  /** What it would do just now, beside the title: "12 remain". */
  readonly detail?: (state: AppState, subject: Selection) => string | null
  /** Why it cannot be done now, in words; null where it can. */
  readonly disabled: (state: AppState, subject: Selection) => string | null
  /** May reject with `ApiFault`. */
  readonly run: (app: App, subject: Selection) => void | Promise<void>
}
