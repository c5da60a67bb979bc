import { Button, TextInput } from '@mantine/core'
import { useId, useState } from 'react'
import { useApp } from '../../context.tsx'
import { WORKBENCH_TEXTS } from '../texts.ts'
import { useActiveTab, useWorkbench } from '../workbench/use-workbench.ts'
import styles from './library.module.css'

const words = WORKBENCH_TEXTS.saved

/** Keeps the text in front under a name, in a folder or in none. */
export function SaveForm({ folders }: { readonly folders: readonly string[] }) {
  const app = useApp()
  const { actions } = useWorkbench()
  const tab = useActiveTab()
  const known = useId()
  const [name, setName] = useState('')
  const [folder, setFolder] = useState('')
  const missing =
    tab.text.trim() === '' ? WORKBENCH_TEXTS.editor.noText : name.trim() === '' ? words.noName : ''
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        if (missing !== '') return
        const saved = new Date().toISOString()
        actions.save({ name: name.trim(), folder: folder.trim(), cypher: tab.text.trim(), saved })
        app.actions.notify(words.done(name.trim()))
        setName('')
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
            <option key={each} value={each} />
          ))}
      </datalist>
      <Button size="xs" type="submit" disabled={missing !== ''} title={missing}>
        {words.save}
      </Button>
    </form>
  )
}
