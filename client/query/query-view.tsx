import { useRef, useState } from 'react'
import { useAppState } from '../context.tsx'
import { hasPanel } from '../state/link.ts'
import { useIsNarrow } from '../ui/media.ts'
import type { EditorHandle } from './editor/cypher-editor.tsx'
import { EditorPart } from './editor/editor-part.tsx'
import { Library, type LibraryPart } from './library/library.tsx'
import styles from './query-view.module.css'
import type { PictureOf } from './results/result-graph.tsx'
import { ResultView } from './results/result-view.tsx'
import { TabStrip } from './tabs/tab-strip.tsx'
import { WORKBENCH_TEXTS } from './texts.ts'
import { WriteDialog } from './writing/write-dialog.tsx'

export interface QueryViewProps {
  readonly Picture: PictureOf
}

/** The workbench: statements in tabs, their answers, and what helps to write them. */
export function QueryView({ Picture }: QueryViewProps) {
  const panelOpen = useAppState(({ link }) => hasPanel(link))
  const editor = useRef<EditorHandle>(null)
  const { isOpen, setOpen, part, setPart, makeRoom } = useLibrary()
  const showSaved = (): void => {
    setPart('saved')
    setOpen(true)
  }
  const insert = (text: string): void => {
    makeRoom()
    editor.current?.insert(text)
  }
  return (
    <div className={styles['view']} data-panel={panelOpen} data-testid="query-view">
      {isOpen && (
        <Library
          part={part}
          onPart={setPart}
          onClose={() => setOpen(false)}
          onInsert={insert}
          onOpened={makeRoom}
        />
      )}
      <div className={styles['bench']}>
        <TabStrip />
        <EditorPart
          handle={editor}
          isLibraryOpen={isOpen}
          onLibrary={() => setOpen(true)}
          onSave={showSaved}
        />
        <section className={styles['result']} aria-label={WORKBENCH_TEXTS.result.label}>
          <ResultView Picture={Picture} editor={editor} />
        </section>
      </div>
      <WriteDialog onGoTo={(offset) => editor.current?.goTo(offset)} />
    </div>
  )
}

/** On a phone the library covers the bench, and goes when something was taken from it. */
function useLibrary() {
  const narrow = useIsNarrow()
  const [open, setOpen] = useState<boolean | null>(null)
  const [part, setPart] = useState<LibraryPart>('examples')
  const makeRoom = (): void => {
    if (narrow) setOpen(false)
  }
  return { isOpen: open ?? !narrow, setOpen, part, setPart, makeRoom }
}
