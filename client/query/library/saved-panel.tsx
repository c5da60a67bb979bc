import { ActionIcon, Button } from '@mantine/core'
import { IconDownload, IconTrash, IconUpload } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useApp } from '../../context.tsx'
import { saveFile } from '../../ui/browser.ts'
import { WORKBENCH_TEXTS } from '../texts.ts'
import { useBench, useWorkbench } from '../workbench/use-workbench.ts'
import { faultText } from './fault-text.ts'
import styles from './library.module.css'
import { SaveForm } from './save-form.tsx'
import { byFolder, formatQueries, type SavedQuery } from './saved-queries.ts'

const words = WORKBENCH_TEXTS.saved

/** The statements that are kept, by folder, and the file that takes them elsewhere. */
export function SavedPanel({ onOpened }: { readonly onOpened: () => void }) {
  const { actions } = useWorkbench()
  const saved = useBench((state) => state.saved)
  const [deleted, setDeleted] = useState<SavedQuery | null>(null)
  if ('fault' in saved) {
    return (
      <div className={styles['empty']} role="alert">
        <p>{words.unreadable(faultText(saved.fault))}</p>
        <Button size="xs" variant="default" onClick={actions.dropUnreadable}>
          {words.drop}
        </Button>
      </div>
    )
  }
  const { queries } = saved
  return (
    <>
      <SaveForm folders={[...new Set(queries.map(({ folder }) => folder))]} />
      {deleted && (
        <p className={styles['deleted']} role="status">
          {words.deleted(deleted.name)}
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => {
              actions.save(deleted)
              setDeleted(null)
            }}
          >
            {words.undo}
          </Button>
        </p>
      )}
      {queries.length === 0 && <p className={styles['empty']}>{words.empty}</p>}
      {byFolder(queries).map(([folder, each]) => (
        <section key={folder}>
          <h3 className={styles['heading']}>{folder === '' ? words.noFolder : folder}</h3>
          <ul className={styles['list']}>
            {each.map((query) => (
              <li key={query.name} className={styles['row']}>
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
                    setDeleted(query)
                  }}
                >
                  <IconTrash size={16} />
                </ActionIcon>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Files queries={queries} />
    </>
  )
}

function Files({ queries }: { readonly queries: readonly SavedQuery[] }) {
  const app = useApp()
  const { actions } = useWorkbench()
  const input = useRef<HTMLInputElement>(null)
  const take = async (file: File): Promise<void> => {
    const outcome = actions.importFile(await file.text())
    app.actions.notify(
      typeof outcome === 'number'
        ? words.imported(outcome)
        : words.importFault(file.name, faultText(outcome)),
    )
  }
  return (
    <div className={styles['files']}>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconDownload size={15} />}
        disabled={queries.length === 0}
        onClick={() => {
          saveFile('demarche-queries.json', formatQueries(queries))
          app.actions.notify(words.exported(queries.length))
        }}
      >
        {words.export}
      </Button>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconUpload size={15} />}
        onClick={() => input.current?.click()}
      >
        {words.import}
      </Button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={words.import}
        data-testid="queries-file"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          if (file) void take(file)
          // The same file can be chosen again, once it is mended.
          currentTarget.value = ''
        }}
      />
    </div>
  )
}
