import { Button } from '@mantine/core'
import { IconDownload, IconUpload } from '@tabler/icons-react'
import { useRef } from 'react'
import { useApp } from '../../context.tsx'
import { saveFile } from '../../ui/browser.ts'
import { WORKBENCH_TEXTS } from '../texts.ts'
import { useWorkbench } from '../workbench/use-workbench.ts'
import { faultText } from './fault-text.ts'
import styles from './library.module.css'
import { formatQueries, type SavedQuery } from './saved-queries.ts'

const words = WORKBENCH_TEXTS.saved

/** All saved statements as one file, and back. */
export function SavedFiles({ queries }: { readonly queries: readonly SavedQuery[] }) {
  const { actions } = useApp()
  return (
    <div className={styles['files']}>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconDownload size={15} />}
        disabled={queries.length === 0}
        onClick={() => {
          saveFile('demarche-queries.json', formatQueries(queries))
          actions.notify(words.exported(queries.length))
        }}
      >
        {words.export}
      </Button>
      <Import />
    </div>
  )
}

function Import() {
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
    <>
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
    </>
  )
}
