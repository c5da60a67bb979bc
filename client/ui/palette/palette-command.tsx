import { Combobox } from '@mantine/core'
import { useAppState } from '../../context.tsx'
import type { Command } from '../commands/command.ts'
import { ShortcutKeys } from '../commands/shortcut-keys.tsx'
import styles from './palette.module.css'

export interface PaletteCommandProps {
  /** The same command may stand in two sections. */
  readonly section: string
  readonly command: Command
}

/** A command in the palette, with its keys; one that cannot be done now says why. */
export function PaletteCommand({ section, command }: PaletteCommandProps) {
  const reason = useAppState((state) => command.disabled(state, state.link.selection))
  const detail = useAppState((state) => command.detail?.(state, state.link.selection) ?? null)
  const { icon: Icon, keys, title } = command
  return (
    <Combobox.Option
      value={`${section} ${command.id}`}
      disabled={reason !== null}
      className={styles['option'] ?? ''}
      data-testid={`palette-${command.id}`}
    >
      {Icon && <Icon size={17} stroke={1.7} aria-hidden="true" />}
      <span className={styles['title']}>
        {title}
        <span className={styles['note']}>{reason ?? detail}</span>
      </span>
      {keys?.[0] && <ShortcutKeys shortcut={keys[0]} />}
    </Combobox.Option>
  )
}
