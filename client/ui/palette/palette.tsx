import { Combobox, Loader, Modal, TextInput, useCombobox } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { SearchHit } from '../../../graph-data/model/api.ts'
import { useApp } from '../../context.tsx'
import { TEXTS } from '../../texts.ts'
import { choose } from '../choose.ts'
import type { Command } from '../commands/command.ts'
import { COMMANDS, runCommand } from '../commands/registry.ts'
import { Hit } from '../search-hits.tsx'
import { useSearch } from '../use-search.ts'
import { findCommands } from './find-commands.ts'
import { PaletteCommand } from './palette-command.tsx'
import styles from './palette.module.css'
import { noteRecent, recentCommands } from './recent.ts'

const words = TEXTS.commands.palette
/** The palette itself, and the key that leaves things, need no entry in it. */
const LISTED = COMMANDS.filter(({ id }) => id !== 'palette' && id !== 'escape')
const MOST_HITS = 8
const HIT = 'hit '

/** Finds everything that can be done, and whom to look at, by name. */
export function Palette() {
  const app = useApp()
  const { actions } = app
  return (
    <Modal
      opened
      onClose={actions.closeDialog}
      withCloseButton={false}
      padding={0}
      size={600}
      yOffset="9vh"
      transitionProps={{ duration: 0 }}
      aria-label={words.title}
      data-testid="palette"
    >
      <Chooser
        onCommand={(command) => {
          actions.closeDialog()
          noteRecent(command.id)
          runCommand(app, command)
        }}
        onHit={(hit) => {
          actions.closeDialog()
          void choose(app, hit)
        }}
      />
    </Modal>
  )
}

interface ChooserProps {
  readonly onCommand: (command: Command) => void
  readonly onHit: (hit: SearchHit) => void
}

/** Mantine sets the other attributes of a combobox, yet not its role. */
const ROLE = { role: 'combobox' }

function Chooser({ onCommand, onHit }: ChooserProps) {
  const [text, setText] = useState('')
  const [recent] = useState(recentCommands)
  const found = useSearch(text)
  const hits = found?.status === 'ready' ? found.value.hits.slice(0, MOST_HITS) : []
  const sections = findCommands(LISTED, text, recent)
  const combobox = useCombobox({ opened: true })
  const { selectFirstOption } = combobox
  const count = hits.length
  useEffect(() => {
    selectFirstOption()
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- Mantine makes the function anew each time
  }, [text, count])
  const submit = (value: string): void => {
    const hit = hits.find(({ id }) => value === `${HIT}${id}`)
    const command = LISTED.find(({ id }) => id === value.slice(value.lastIndexOf(' ') + 1))
    if (hit) onHit(hit)
    else if (command) onCommand(command)
  }
  return (
    <Combobox store={combobox} onOptionSubmit={submit}>
      <Combobox.EventsTarget withExpandedAttribute>
        <TextInput
          {...ROLE}
          data-autofocus
          size="md"
          variant="unstyled"
          className={styles['input'] ?? ''}
          aria-label={words.placeholder}
          placeholder={words.placeholder}
          autoComplete="off"
          spellCheck={false}
          leftSection={<IconSearch size={19} stroke={1.8} />}
          rightSection={found?.status === 'loading' ? <Loader size={16} /> : null}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </Combobox.EventsTarget>
      <Combobox.Options className={styles['options'] ?? ''} aria-label={words.title}>
        {sections.map(({ title, commands }) => (
          <Combobox.Group key={title} label={title}>
            {commands.map((command) => (
              <PaletteCommand key={command.id} section={title} command={command} />
            ))}
          </Combobox.Group>
        ))}
        {hits.length > 0 && (
          <Combobox.Group label={words.found}>
            {hits.map((hit) => (
              <Combobox.Option key={hit.id} value={`${HIT}${hit.id}`}>
                <Hit hit={hit} text={text.trim()} />
              </Combobox.Option>
            ))}
          </Combobox.Group>
        )}
        {sections.length + hits.length === 0 && <Nothing searching={found?.status === 'loading'} />}
      </Combobox.Options>
    </Combobox>
  )
}

function Nothing({ searching }: { readonly searching: boolean }) {
  return <Combobox.Empty>{searching ? words.searching : words.nothing}</Combobox.Empty>
}
