import type { AppState } from '../../state/app-state.ts'
import { idsOf, isSelected, type Item, type Selection } from '../../../graph-data/picture/items.ts'
import { TEXTS } from '../../texts.ts'
import type { Command } from '../commands/command.ts'
import { commandOf, type CommandId } from '../commands/registry.ts'

export interface MenuContent {
  /** What the commands of the menu act on. */
  readonly subject: Selection
  /** One thing that the menu is about; null for the selection and the canvas. */
  readonly item: Item | null
  readonly sections: readonly (readonly Command[])[]
}

const NODE: readonly (readonly CommandId[])[] = [
  ['claims', 'neighbours', 'collapse'],
  ['focus-1', 'focus-2', 'focus-3'],
  ['path', 'select-neighbours', 'select-kind'],
  ['pin', 'unpin', 'hide'],
  ['copy-link', 'copy-name', 'cypher-selection'],
]

const RELATIONSHIP: readonly (readonly CommandId[])[] = [
  ['evidence', 'copy-citation'],
  ['select-between', 'select-type', 'only-type'],
  ['hide'],
  ['copy-link', 'cypher-selection'],
]

const SELECTED: readonly (readonly CommandId[])[] = [
  ['keep-only', 'hide'],
  ['path', 'invert'],
  ['pin', 'unpin'],
  ['copy-link', 'copy-name', 'cypher-selection'],
]

const CANVAS: readonly (readonly CommandId[])[] = [
  ['fit', 'show-hidden'],
  ['layout-force', 'layout-roles', 'layout-radial', 'layout-country'],
  ['select-all', 'invert'],
  ['undo', 'redo'],
  ['copy-link', 'save-picture', 'saved-views', 'cypher'],
]

/** What the menu that was opened on `target` offers; null stands for the canvas. */
export function menuContent(state: AppState, target: Item | null): MenuContent {
  const { selection } = state.link
  if (!target) return { subject: selection, item: null, sections: sectionsOf(CANVAS) }
  if (selection.length > 1 && isSelected(selection, target)) {
    return { subject: selection, item: null, sections: pinOnce(state, selection, SELECTED) }
  }
  const subject = [target]
  if (target.type === 'relationship') {
    return { subject, item: target, sections: sectionsOf(RELATIONSHIP) }
  }
  const sections = pinOnce(state, subject, NODE).map((section) =>
    section.map((command) =>
      command.id === 'path' ? { ...command, title: TEXTS.commands.titles.pathFrom } : command,
    ),
  )
  return { subject, item: target, sections }
}

/** Of pin and unpin only the one that would change something. */
function pinOnce(
  state: AppState,
  subject: Selection,
  sections: readonly (readonly CommandId[])[],
): MenuContent['sections'] {
  const pinned = new Set(state.link.pins.map(({ id }) => id))
  const ids = idsOf(subject, 'node')
  const none = ids.length > 0 && ids.every((id) => pinned.has(id)) ? 'pin' : 'unpin'
  return sectionsOf(sections.map((section) => section.filter((id) => id !== none)))
}

function sectionsOf(sections: readonly (readonly CommandId[])[]): MenuContent['sections'] {
  return sections.map((section) => section.map(commandOf))
}
