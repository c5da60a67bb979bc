import { Modal } from '@mantine/core'
import { useApp } from '../../context.tsx'
import { formatViews, type SavedView } from '../../state/saved-views.ts'
import { TEXTS } from '../../texts.ts'
import { saveFile } from '../browser.ts'
import { DeletedNote } from './deleted-note.tsx'
import { ExportImport } from './export-import.tsx'
import { SaveForm } from './save-form.tsx'
import styles from './saved-views.module.css'
import { useManager } from './use-manager.ts'
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
    >
      <p className={styles['help']} data-testid="saved-views">
        {words.help}
      </p>
      <Content />
    </Modal>
  )
}

function Content() {
  const { actions } = useApp()
  const manager = useManager()
  const { views, problem, deleted } = manager
  const open = async (view: SavedView): Promise<void> => {
    actions.closeDialog()
    await actions.openView(view)
    actions.notify(words.opened(view.name))
  }
  const give = (): void => {
    saveFile('demarche-views.json', formatViews(views))
    actions.notify(words.exported(views.length))
  }
  return (
    <>
      <SaveForm onSave={manager.save} />
      {problem !== null && (
        <p className={styles['problem']} role="alert">
          {problem}
        </p>
      )}
      {deleted !== null && <DeletedNote name={deleted} onUndo={manager.undoRemove} />}
      <ViewList
        views={views}
        onOpen={(view) => void open(view)}
        onRename={manager.rename}
        onDelete={manager.remove}
      />
      <ExportImport
        count={views.length}
        onExport={give}
        onImport={(file) => void manager.take(file)}
      />
    </>
  )
}
