import { Combobox } from '@mantine/core'
import type { SearchHit } from '../../../graph-data/model/api.ts'
import { useAppState } from '../../context.tsx'
import { TEXTS } from '../../texts.ts'
import type { Command } from '../commands/command.ts'
import { ShortcutKeys } from '../commands/shortcut-keys.tsx'
import { Hit } from '../search-hits.tsx'
import type { PaletteSection } from './find-commands.ts'
import styles from './palette.module.css'

const words = TEXTS.commands.palette

export interface PaletteOptionsProps {
  readonly sections: readonly PaletteSection[]
  readonly hits: readonly SearchHit[]
  readonly text: string
  readonly searching: boolean
}

/** Each option's value is unique: a command may stand in two sections. */
export function hitValue({ id }: SearchHit): string {
  return `hit ${id}`
}

/** The id at the end of an option's value. */
export function idIn(value: string): string {
  return value.slice(value.lastIndexOf(' ') + 1)
}

export function PaletteOptions({ sections, hits, text, searching }: PaletteOptionsProps) {
  const nothing = searching ? words.searching : words.nothing
  return (
    <Combobox.Options
      className={styles['options'] ?? ''}
      aria-label={words.title}
      // What scrolls must be within reach of the keyboard.
      tabIndex={0}
    >
      {sections.map(({ title, commands }) => (
        <Combobox.Group key={title} label={title}>
          {commands.map((command) => (
            <CommandOption key={command.id} section={title} command={command} />
          ))}
        </Combobox.Group>
      ))}
      {hits.length > 0 && (
        <Combobox.Group label={words.found}>
          {hits.map((hit) => (
            <Combobox.Option key={hit.id} value={hitValue(hit)}>
              <Hit hit={hit} text={text} />
            </Combobox.Option>
          ))}
        </Combobox.Group>
      )}
      {sections.length + hits.length === 0 && <Combobox.Empty>{nothing}</Combobox.Empty>}
    </Combobox.Options>
  )
}

interface CommandOptionProps {
  readonly section: string
  readonly command: Command
}

/** A command with its keys; one that cannot be done now says why. */
function CommandOption({ section, command }: CommandOptionProps) {
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
