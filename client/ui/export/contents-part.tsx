import type { ExportPreview } from '../../../graph-data/model/api.ts'
import type { Loadable } from '../../state/loadable.ts'
import { TEXTS } from '../../texts.ts'
import styles from './export-dialog.module.css'
import { bytesInWords } from './file-bytes.ts'

const words = TEXTS.exporting
const COUNTS = ['nodes', 'relationships', 'claims', 'documents'] as const

/** How much the file will hold, how large it becomes, and how that is known. */
export function ContentsPart({ preview }: { readonly preview: Loadable<ExportPreview> }) {
  return (
    <div className={styles['contents']} data-testid="export-preview" aria-live="polite">
      <h3>{words.contents}</h3>
      {preview.status === 'loading' && <p>{words.counting}</p>}
      {preview.status === 'failed' && <p role="alert">{preview.problem.detail}</p>}
      {preview.status === 'ready' && <Known preview={preview.value} />}
    </div>
  )
}

function Known({ preview: { name, counts, size } }: { readonly preview: ExportPreview }) {
  const bytes = bytesInWords(size.bytes)
  return (
    <>
      <ul>
        {COUNTS.map((kind) =>
          counts[kind] === 0 && kind !== 'nodes' ? null : (
            <li key={kind}>{words.counts[kind](counts[kind])}</li>
          ),
        )}
      </ul>
      <p>{size.exact ? words.exactly(bytes) : words.about(bytes)}</p>
      <p className={styles['name']}>{name}</p>
    </>
  )
}
