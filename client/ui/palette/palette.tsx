import { Combobox, Loader, Modal, TextInput, useCombobox } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { SearchHit } from '../../../graph-data/model/api.ts'
import { useApp } from '../../context.tsx'
import { TEXTS } from '../../texts.ts'
import { choose } from '../choose.ts'
import type { Command } from '../commands/command.ts'
import { COMMANDS, runCommand } from '../commands/registry.ts'
import type { EarlyTyping } from '../use-early-typing.ts'
import { useSearch } from '../use-search.ts'
import { findCommands } from './find-commands.ts'
import { hitValue, idIn, PaletteOptions } from './palette-options.tsx'
import styles from './palette.module.css'
import { noteRecent, recentCommands } from './recent.ts'

const words = TEXTS.commands.palette
/** The palette itself, and the key that leaves things, need no entry in it. */
const LISTED = COMMANDS.filter(({ id }) => id !== 'palette' && id !== 'escape')
const MOST_HITS = 8
const PARTS = { groupLabel: styles['group'] ?? '', empty: styles['nothing'] ?? '' }

/** Finds everything that can be done, and whom to look at, by name. */
export function Palette({ typed }: EarlyTyping) {
  const app = useApp()
  const { actions } = app
  return (
    <Modal.Root
      opened
      onClose={actions.closeDialog}
      padding={0}
      size={600}
      yOffset="9vh"
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay />
      <Modal.Content aria-label={words.title} data-testid="palette">
        <Chooser
          typed={typed}
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
      </Modal.Content>
    </Modal.Root>
  )
}

interface ChooserProps extends EarlyTyping {
  readonly onCommand: (command: Command) => void
  readonly onHit: (hit: SearchHit) => void
}

function Chooser({ typed, onCommand, onHit }: ChooserProps) {
  const [text, setText] = useState(typed)
  const [recent] = useState(recentCommands)
  const found = useSearch(text)
  const searching = found?.status === 'loading'
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
    const hit = hits.find((each) => hitValue(each) === value)
    const command = LISTED.find(({ id }) => id === idIn(value))
    if (hit) onHit(hit)
    else if (command) onCommand(command)
  }
  return (
    <Combobox store={combobox} classNames={PARTS} onOptionSubmit={submit}>
      <Input text={text} searching={searching} onText={setText} />
      <PaletteOptions sections={sections} hits={hits} text={text.trim()} searching={searching} />
    </Combobox>
  )
}

interface InputProps {
  readonly text: string
  readonly searching: boolean
  readonly onText: (text: string) => void
}

/** Mantine sets the other attributes of a combobox, yet not its role. */
const ROLE = { role: 'combobox' }

function Input({ text, searching, onText }: InputProps) {
  const { actions } = useApp()
  const input = useRef<HTMLInputElement>(null)
  // At once, before the next letter is typed: Mantine would wait.
  useLayoutEffect(() => input.current?.focus(), [])
  return (
    <Combobox.EventsTarget withExpandedAttribute>
      <TextInput
        {...ROLE}
        ref={input}
        data-autofocus
        size="md"
        variant="unstyled"
        className={styles['input'] ?? ''}
        aria-label={words.placeholder}
        placeholder={words.placeholder}
        autoComplete="off"
        spellCheck={false}
        leftSection={<IconSearch size={19} stroke={1.8} />}
        rightSection={searching ? <Loader size={16} /> : null}
        value={text}
        // Mantine keeps this key for closing a list, which here never closes.
        onKeyDown={(event) => {
          if (event.key === 'Escape') actions.closeDialog()
        }}
        onChange={(event) => onText(event.currentTarget.value)}
      />
    </Combobox.EventsTarget>
  )
}
