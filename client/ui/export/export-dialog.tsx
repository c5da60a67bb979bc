import { Modal } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useApp, useAppState } from '../../context.tsx'
import type { ExportChoice, ExportFormat } from '../../state/export-order.ts'
import { usualScope } from '../../state/export-scope.ts'
import { TEXTS } from '../../texts.ts'
import { useIsNarrow } from '../media.ts'
import { PicturePart } from '../picture-file/picture-part.tsx'
import styles from './export-dialog.module.css'
import { FilePart } from './file-part.tsx'
import { FormatList } from './format-list.tsx'
import { PICTURE, purposesOf } from './purposes.ts'
import { useExport, type Exporting } from './use-export.ts'
import { useFormats } from './use-formats.ts'

const words = TEXTS.exporting
/** What most people want first. */
const USUAL = 'dossier'
const NONE: readonly ExportFormat[] = []

/** Gives the picture, or a part of the graph, as a file. */
export function ExportDialog() {
  const { actions } = useApp()
  const exporting = useExport()
  return (
    <Modal
      opened
      onClose={actions.closeDialog}
      title={words.title}
      size={1080}
      yOffset="5vh"
      fullScreen={useIsNarrow()}
      closeOnClickOutside={exporting.received === null}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <Content exporting={exporting} />
    </Modal>
  )
}

function Content({ exporting }: { readonly exporting: Exporting }) {
  const { store } = useApp()
  const isPicture = useAppState(({ dialog }) => dialog === 'picture')
  const formats = useFormats()
  const [name, setName] = useState<string>(isPicture ? PICTURE : USUAL)
  const [choice, setChoice] = useState<ExportChoice>(() => ({
    scope: usualScope(store.getState()),
    hops: '1',
    flavour: 'plain',
    evidence: false,
    escapeFormulas: true,
    places: true,
    picture: true,
  }))
  const known = formats.status === 'ready' ? formats.value : NONE
  const purposes = useMemo(() => purposesOf(known), [known])
  const format = known.find((each) => each.name === name)
  const change = (part: Partial<ExportChoice>): void => setChoice((all) => ({ ...all, ...part }))
  return (
    <div className={styles['content']} data-testid="export">
      <FormatList purposes={purposes} value={name} onChoose={setName} />
      {formats.status === 'loading' && <p>{words.loading}</p>}
      {formats.status === 'failed' && <p role="alert">{words.failed(formats.problem.detail)}</p>}
      {name === PICTURE && <PicturePart />}
      {format && (
        <FilePart format={format} choice={choice} onChange={change} exporting={exporting} />
      )}
    </div>
  )
}
