import { Modal } from '@mantine/core'
import { useState } from 'react'
import { useApp } from '../../context.tsx'
import {
  formatViews,
  readViews,
  renamedView,
  withViews,
  type SavedView,
} from '../../state/saved-views.ts'
import { viewToSave } from '../../state/saved-view-actions.ts'
import { TEXTS } from '../../texts.ts'
import { saveFile } from '../browser.ts'
import { DeletedNote } from './deleted-note.tsx'
import { ExportImport } from './export-import.tsx'
import { faultText, useKeptViews } from './kept-views.ts'
import { SaveForm } from './save-form.tsx'
import styles from './saved-views.module.css'
import { ViewList } from './view-list.tsx'

const words = TEXTS.views

/** Views under names: saved, opened, renamed, deleted, and passed on as a file. */
export function SavedViewsDialog() {
  const { actions } = useApp()
  return (
    <Modal
      opened
      onClose={actions.closeDialog}
      title={words.title}
      size={560}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': words.close }}
      data-testid="saved-views"
    >
      <p className={styles['help']}>{words.help}</p>
      <Manager />
    </Modal>
  )
}

function Manager() {
  const { actions, store } = useApp()
  const { views, fault, keepViews } = useKeptViews()
  const [problem, setProblem] = useState(fault)
  const [before, setBefore] = useState<{ name: string; views: readonly SavedView[] } | null>(null)
  /** Whether it was kept; where it was not, the problem is shown. */
  const change = (next: readonly SavedView[]): boolean => {
    const failure = keepViews(next)
    setProblem(failure)
    setBefore(null)
    return failure === null
  }
  const save = (name: string): boolean => {
    const next = withViews(views, [viewToSave(store.getState(), name, new Date())])
    const done = change(next)
    if (done) actions.notify(words.saved(next.at(-1)?.name ?? name))
    return done
  }
  const remove = ({ name }: SavedView): void => {
    if (change(views.filter((view) => view.name !== name))) setBefore({ name, views })
  }
  const take = async (file: File): Promise<void> => {
    const read = readViews(await file.text())
    if ('fault' in read) return setProblem(words.importFault(file.name, faultText(read.fault)))
    if (change(withViews(views, read.views))) actions.notify(words.imported(read.views.length))
  }
  const open = (view: SavedView): void => {
    actions.closeDialog()
    void actions.openView(view).then(() => actions.notify(words.opened(view.name)))
  }
  const give = (): void => {
    saveFile('demarche-views.json', formatViews(views))
    actions.notify(words.exported(views.length))
  }
  return (
    <>
      <SaveForm onSave={save} />
      {problem !== null && (
        <p className={styles['problem']} role="alert">
          {problem}
        </p>
      )}
      {before && <DeletedNote name={before.name} onUndo={() => change(before.views)} />}
      <ViewList
        views={views}
        onOpen={open}
        onRename={(view, name) => change(renamedView(views, view.name, name))}
        onDelete={remove}
      />
      <ExportImport count={views.length} onExport={give} onImport={(file) => void take(file)} />
    </>
  )
}
