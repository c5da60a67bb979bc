import { ActionIcon, Tabs } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { WORKBENCH_TEXTS } from '../texts.ts'
import { ExamplesPanel } from './examples-panel.tsx'
import { GuidePanel } from './guide-panel.tsx'
import { HistoryPanel } from './history-panel.tsx'
import styles from './library.module.css'
import { SavedPanel } from './saved-panel.tsx'
import { SchemaPanel } from './schema-panel.tsx'

export const LIBRARY_PARTS = ['examples', 'schema', 'saved', 'history', 'guide'] as const
export type LibraryPart = (typeof LIBRARY_PARTS)[number]

export interface LibraryProps {
  readonly part: LibraryPart
  readonly onPart: (part: LibraryPart) => void
  readonly onClose: () => void
  /** Puts a text in at the cursor of the editor. */
  readonly onInsert: (text: string) => void
  /** Something was opened in the editor: where the library covers it, it makes room. */
  readonly onOpened: () => void
}

const words = WORKBENCH_TEXTS.library

/** What helps to write: examples, the schema, what was saved, what was run, a guide. */
export function Library({ part, onPart, onClose, onInsert, onOpened }: LibraryProps) {
  return (
    <aside className={styles['library']} aria-label={words.title} data-testid="library">
      <Tabs
        value={part}
        onChange={(value) => onPart(LIBRARY_PARTS.find((each) => each === value) ?? 'examples')}
        className={styles['tabs'] ?? ''}
        keepMounted={false}
      >
        <div className={styles['head']}>
          <Tabs.List aria-label={words.part}>
            {LIBRARY_PARTS.map((each) => (
              <Tabs.Tab key={each} value={each} data-testid={`library-${each}`}>
                {words.parts[each]}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={words.hide}
            title={words.hide}
            onClick={onClose}
          >
            <IconX size={17} />
          </ActionIcon>
        </div>
        <Tabs.Panel value={part} className={styles['body'] ?? ''} tabIndex={0}>
          {part === 'examples' && <ExamplesPanel onOpened={onOpened} />}
          {part === 'schema' && <SchemaPanel onInsert={onInsert} />}
          {part === 'saved' && <SavedPanel onOpened={onOpened} />}
          {part === 'history' && <HistoryPanel onOpened={onOpened} />}
          {part === 'guide' && <GuidePanel onOpened={onOpened} />}
        </Tabs.Panel>
      </Tabs>
    </aside>
  )
}
