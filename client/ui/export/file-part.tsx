import { Button, Progress } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import type { ExportPreview } from '../../../graph-data/model/api.ts'
import { useAppState } from '../../context.tsx'
import type { ExportFormat } from '../../state/export-order.ts'
import { scopeFault } from '../../state/export-scope.ts'
import type { Loadable } from '../../state/loadable.ts'
import { TEXTS } from '../../texts.ts'
import { ContentsPart } from './contents-part.tsx'
import styles from './export-dialog.module.css'
import { bytesInWords } from './file-bytes.ts'
import { OptionPart } from './option-part.tsx'
import { ScopePart, type ChoicePartProps } from './scope-part.tsx'
import type { Exporting } from './use-export.ts'
import { usePreview } from './use-preview.ts'

const words = TEXTS.exporting

export interface FilePartProps extends ChoicePartProps {
  readonly format: ExportFormat
  readonly exporting: Exporting
}

/** What goes into a file that the server writes, and the button that gets it. */
export function FilePart({ format, choice, onChange, exporting }: FilePartProps) {
  const preview = usePreview(format, choice)
  const fault = useAppState((state) => scopeFault(state, choice.scope))
  const { received, problem, start, cancel } = exporting
  return (
    <div className={styles['file']}>
      <div className={styles['choices']}>
        <ScopePart choice={choice} onChange={onChange} />
        <OptionPart format={format} choice={choice} onChange={onChange} />
      </div>
      <div className={styles['outcome']}>
        <ContentsPart preview={preview} />
        {problem !== null && (
          <p className={styles['problem']} role="alert">
            {problem}
          </p>
        )}
        {received === null ? (
          <Button
            leftSection={<IconDownload size={17} />}
            disabled={fault !== null || preview.status === 'failed'}
            onClick={() => start(format, choice)}
          >
            {words.save}
          </Button>
        ) : (
          <Running received={received} expected={expectedOf(preview)} onCancel={cancel} />
        )}
      </div>
    </div>
  )
}

function expectedOf(preview: Loadable<ExportPreview>): number | null {
  return preview.status === 'ready' ? preview.value.size.bytes : null
}

interface RunningProps {
  readonly received: number
  /** Null where it is not known. */
  readonly expected: number | null
  readonly onCancel: () => void
}

/** How far the file has come. */
function Running({ received, expected, onCancel }: RunningProps) {
  const share = expected === null ? 0 : Math.min(100, (100 * received) / Math.max(expected, 1))
  return (
    <div className={styles['running']}>
      <output>{received === 0 ? words.gathering : wordsFor(received, expected)}</output>
      <Progress
        value={received === 0 ? 100 : share}
        animated={received === 0}
        striped={received === 0}
        transitionDuration={0}
        aria-label={words.writing}
      />
      <Button variant="default" onClick={onCancel}>
        {words.cancel}
      </Button>
    </div>
  )
}

function wordsFor(received: number, expected: number | null): string {
  const done = bytesInWords(received)
  return expected === null ? done : words.received(done, bytesInWords(Math.max(expected, received)))
}
