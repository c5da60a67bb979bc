import { Button } from '@mantine/core'
import { IconDownload, IconUpload } from '@tabler/icons-react'
import { useRef } from 'react'
import { TEXTS } from '../../texts.ts'
import styles from './saved-views.module.css'

const words = TEXTS.views

export interface ExportImportProps {
  readonly count: number
  readonly onExport: () => void
  readonly onImport: (file: File) => void
}

/** All saved views as one file, and back. */
export function ExportImport({ count, onExport, onImport }: ExportImportProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <div className={styles['files']}>
      <Button
        variant="default"
        leftSection={<IconDownload size={17} />}
        disabled={count === 0}
        onClick={onExport}
      >
        {words.export}
      </Button>
      <Button
        variant="default"
        leftSection={<IconUpload size={17} />}
        onClick={() => input.current?.click()}
      >
        {words.import}
      </Button>
      {count === 0 && <span className={styles['saved']}>{words.exportNone}</span>}
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={words.import}
        data-testid="views-file"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          if (file) onImport(file)
          // The same file can be chosen again, once it is mended.
          currentTarget.value = ''
        }}
      />
    </div>
  )
}
