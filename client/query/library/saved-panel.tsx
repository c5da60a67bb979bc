import { ActionIcon, Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { WORKBENCH_TEXTS } from '../texts.ts'
import { useBench, useWorkbench } from '../workbench/use-workbench.ts'
import { faultText } from './fault-text.ts'
import styles from './library.module.css'
import { SaveForm } from './save-form.tsx'
import { SavedFiles } from './saved-files.tsx'
import { byFolder, type QueriesFault, type SavedQuery } from './saved-queries.ts'
import { UndoNote } from './undo-note.tsx'

const words = WORKBENCH_TEXTS.saved

/** The statements that are kept, by folder, and the file that takes them elsewhere. */
export function SavedPanel({ onOpened }: { readonly onOpened: () => void }) {
  const { actions } = useWorkbench()
  const saved = useBench((state) => state.saved)
  const [deleted, setDeleted] = useState<SavedQuery | null>(null)
  const restore = (query: SavedQuery): void => {
    actions.save(query)
    setDeleted(null)
  }
  if ('fault' in saved) return <Unreadable fault={saved.fault} />
  const { queries } = saved
  return (
    <>
      <SaveForm folders={[...new Set(queries.map(({ folder }) => folder))]} />
      {deleted && (
        <UndoNote
          key={deleted.name}
          text={words.deleted(deleted.name)}
          onUndo={() => restore(deleted)}
        />
      )}
      {queries.length === 0 && <p className={styles['empty']}>{words.empty}</p>}
      {byFolder(queries).map(([folder, each]) => (
        <Folder key={folder} name={folder} queries={each} {...{ onOpened }} onDelete={setDeleted} />
      ))}
      <SavedFiles queries={queries} />
    </>
  )
}

function Unreadable({ fault }: { readonly fault: QueriesFault }) {
  const { actions } = useWorkbench()
  return (
    <div className={styles['empty']} role="alert">
      <p>{words.unreadable(faultText(fault))}</p>
      <Button size="xs" variant="default" onClick={actions.dropUnreadable}>
        {words.drop}
      </Button>
    </div>
  )
}

interface FolderProps {
  readonly name: string
  readonly queries: readonly SavedQuery[]
  readonly onOpened: () => void
  readonly onDelete: (query: SavedQuery) => void
}

function Folder({ name, queries, onOpened, onDelete }: FolderProps) {
  return (
    <section>
      <h3 className={styles['heading']}>{name === '' ? words.noFolder : name}</h3>
      <ul className={styles['list']}>
        {queries.map((query) => (
          <SavedEntry key={query.name} {...{ query, onOpened, onDelete }} />
        ))}
      </ul>
    </section>
  )
}

interface SavedEntryProps extends Omit<FolderProps, 'name' | 'queries'> {
  readonly query: SavedQuery
}

function SavedEntry({ query, onOpened, onDelete }: SavedEntryProps) {
  const { actions } = useWorkbench()
  return (
    <li className={styles['row']}>
      <button
        type="button"
        className={styles['entry']}
        data-testid="saved-query"
        aria-label={words.open(query.name)}
        onClick={() => {
          actions.open(query.cypher)
          onOpened()
        }}
      >
        <span className={styles['title']}>{query.name}</span>
        <code className={styles['code']}>{query.cypher}</code>
      </button>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={words.delete(query.name)}
        title={words.delete(query.name)}
        onClick={() => {
          actions.forget(query)
          onDelete(query)
        }}
      >
        <IconTrash size={16} />
      </ActionIcon>
    </li>
  )
}
