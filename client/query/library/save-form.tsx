import { Button, TextInput } from '@mantine/core'
import { useId, useState } from 'react'
import { useApp } from '../../context.tsx'
import { WORKBENCH_TEXTS } from '../texts.ts'
import { useActiveTab, useWorkbench } from '../workbench/use-workbench.ts'
import styles from './library.module.css'

const words = WORKBENCH_TEXTS.saved

/** Keeps the text in front under a name, in a folder or in none. */
export function SaveForm({ folders }: { readonly folders: readonly string[] }) {
  const known = useId()
  const { name, setName, folder, setFolder, missing, save } = useSaveForm()
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <TextInput
        size="xs"
        label={words.name}
        data-testid="save-name"
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <TextInput
        size="xs"
        label={words.folder}
        list={known}
        data-testid="save-folder"
        value={folder}
        onChange={({ currentTarget }) => setFolder(currentTarget.value)}
      />
      <datalist id={known}>
        {folders
          .filter((each) => each !== '')
          .map((each) => (
            <option key={each} value={each} aria-label={each} />
          ))}
      </datalist>
      <Button size="xs" type="submit" disabled={missing !== ''} title={missing}>
        {words.save}
      </Button>
    </form>
  )
}

function useSaveForm() {
  const app = useApp()
  const { actions } = useWorkbench()
  const { text } = useActiveTab()
  const [name, setName] = useState('')
  const [folder, setFolder] = useState('')
  const noName = name.trim() === '' ? words.noName : ''
  const missing = text.trim() === '' ? WORKBENCH_TEXTS.editor.noText : noName
  const save = (): void => {
    if (missing !== '') return
    const saved = new Date().toISOString()
    actions.save({ name: name.trim(), folder: folder.trim(), cypher: text.trim(), saved })
    app.actions.notify(words.done(name.trim()))
    setName('')
  }
  return { name, setName, folder, setFolder, missing, save }
}
