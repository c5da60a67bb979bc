import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useApp } from '../../context.tsx'
import { csvOf } from '../../state/table-export.ts'
import { saveFile } from '../../ui/browser.ts'
import { WORKBENCH_TEXTS } from '../texts.ts'
import type { QueryRun } from '../workbench/query-run.ts'
import { jsonText } from './json-text.ts'
import { resultColumns } from './result-columns.ts'
import styles from './results.module.css'

/** Excel takes a file for UTF-8 only where it begins with this mark. */
const BYTE_ORDER_MARK = '\uFEFF'

const words = WORKBENCH_TEXTS.result

/** All rows of an answer as a file. */
export function Downloads({ run }: { readonly run: QueryRun }) {
  const { actions } = useApp()
  const { columns, rows, count } = run
  const save = (name: string, text: string, type: string): void => {
    saveFile(name, text, type)
    actions.notify(words.downloaded(count))
  }
  return (
    <div className={styles['downloads']}>
      <Button
        size="compact-sm"
        fz="xs"
        variant="default"
        disabled={count === 0}
        title={words.csvHelp}
        leftSection={<IconDownload size={14} />}
        data-testid="result-csv"
        onClick={() => {
          const text = BYTE_ORDER_MARK + csvOf(resultColumns(columns, rows), rows)
          save('demarche-query.csv', text, 'text/csv')
        }}
      >
        {words.csv}
      </Button>
      <Button
        size="compact-sm"
        fz="xs"
        variant="default"
        disabled={count === 0}
        title={words.jsonHelp}
        leftSection={<IconDownload size={14} />}
        onClick={() =>
          save('demarche-query.json', `${jsonText(columns, rows)}\n`, 'application/json')
        }
      >
        {words.json}
      </Button>
    </div>
  )
}
