import { Button } from '@mantine/core'
import {
  IconBooks,
  IconDeviceFloppy,
  IconIndentIncrease,
  IconPlayerPlay,
  IconPlayerStop,
  IconPlayerTrackNext,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { WORKBENCH_TEXTS } from '../texts.ts'
import { useTabRuns } from '../workbench/use-workbench.ts'
import styles from './editor-part.module.css'

export interface EditorToolsProps {
  /** How many statements the text holds. */
  readonly statements: number
  readonly isLibraryOpen: boolean
  readonly onRun: () => void
  readonly onRunAll: () => void
  readonly onStop: () => void
  readonly onFormat: () => void
  readonly onSave: () => void
  readonly onLibrary: () => void
}

const words = WORKBENCH_TEXTS.editor

/** What can be done with the text in front. */
export function EditorTools(props: EditorToolsProps) {
  const { statements, isLibraryOpen, onRunAll, onFormat, onSave, onLibrary } = props
  const isEmpty = statements === 0
  return (
    <div className={styles['tools']}>
      <RunOrStop {...props} />
      {statements > 1 && (
        <Tool
          icon={<IconPlayerTrackNext size={16} />}
          text={words.runAll(statements)}
          help={words.runAllHelp}
          onPress={onRunAll}
        />
      )}
      <Tool
        icon={<IconIndentIncrease size={16} />}
        text={words.format}
        help={isEmpty ? words.noText : words.formatHelp}
        isOff={isEmpty}
        onPress={onFormat}
      />
      <Tool
        icon={<IconDeviceFloppy size={16} />}
        text={words.save}
        help={isEmpty ? words.noText : words.saveHelp}
        isOff={isEmpty}
        onPress={onSave}
      />
      <span className={styles['promise']}>{words.readOnly}</span>
      {!isLibraryOpen && (
        <Tool
          icon={<IconBooks size={16} />}
          text={WORKBENCH_TEXTS.library.show}
          help={WORKBENCH_TEXTS.library.title}
          onPress={onLibrary}
        />
      )}
    </div>
  )
}

function RunOrStop({ statements, onRun, onStop }: EditorToolsProps) {
  const { runs } = useTabRuns()
  if (runs.at(-1)?.status === 'running') {
    return (
      <Button
        size="xs"
        color="red.9"
        leftSection={<IconPlayerStop size={16} />}
        title={words.stopHelp}
        onClick={onStop}
      >
        {words.stop}
      </Button>
    )
  }
  return (
    <Button
      size="xs"
      leftSection={<IconPlayerPlay size={16} />}
      disabled={statements === 0}
      title={statements === 0 ? words.noText : words.runHelp}
      onClick={onRun}
    >
      {words.run}
    </Button>
  )
}

interface ToolProps {
  readonly icon: ReactNode
  readonly text: string
  readonly help: string
  readonly isOff?: boolean
  readonly onPress: () => void
}

function Tool({ icon, text, help, isOff = false, onPress }: ToolProps) {
  return (
    <Button
      size="xs"
      variant="default"
      leftSection={icon}
      title={help}
      disabled={isOff}
      onClick={onPress}
    >
      {text}
    </Button>
  )
}
