import { Menu } from '@mantine/core'
import { useApp, useAppState } from '../../context.tsx'
import type { Selection } from '../../../graph-data/picture/items.ts'
import type { Command } from './command.ts'
import styles from './command-item.module.css'
import { runCommand } from './registry.ts'
import { ShortcutKeys } from './shortcut-keys.tsx'

export interface CommandItemProps {
  readonly command: Command
  /** What it acts on; without it, what is selected. */
  readonly subject?: Selection
  /** What it does, in more words. */
  readonly help?: string
}

/** A command in a menu. One that cannot be done now can be reached all the same, and says why. */
export function CommandItem({ command, subject, help }: CommandItemProps) {
  const app = useApp()
  const reason = useAppState((state) => command.disabled(state, subject ?? state.link.selection))
  const detail = useAppState(
    (state) => command.detail?.(state, subject ?? state.link.selection) ?? null,
  )
  const { icon: Icon, keys, title } = command
  const facts = [help, reason ?? detail].filter(Boolean)
  return (
    <Menu.Item
      className={styles['item'] ?? ''}
      aria-disabled={reason !== null}
      closeMenuOnClick={reason === null}
      leftSection={Icon && <Icon size={17} stroke={1.7} />}
      rightSection={keys?.[0] && <ShortcutKeys shortcut={keys[0]} />}
      data-testid={`command-${command.id}`}
      onClick={() => {
        if (reason === null) runCommand(app, command, subject)
      }}
    >
      {title}
      {facts.length > 0 && <span className={styles['note']}>{facts.join(' · ')}</span>}
    </Menu.Item>
  )
}
