import { Button } from '@mantine/core'
import {
  IconBooks,
  IconDeviceFloppy,
  IconIndentIncrease,
  IconPencil,
  IconPlayerPlay,
  IconPlayerStop,
  IconPlayerTrackNext,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { WORKBENCH_TEXTS } from '../texts.ts'
import { useBench, useTabRuns } from '../workbench/use-workbench.ts'
import { WRITE_TEXTS } from '../writing/texts.ts'
import { WriteSwitch } from '../writing/write-switch.tsx'
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
  const isWriting = useBench((state) => state.writeMode)
  return (
    <div className={styles['tools']}>
      <RunOrStop {...props} />
      {statements > 1 && !isWriting && (
        <Tool
          icon={<IconPlayerTrackNext size={16} />}
          text={words.runAll(statements)}
          help={words.runAllHelp}
          onPress={onRunAll}
        />
      )}
      <TextTools isEmpty={isEmpty} onFormat={onFormat} onSave={onSave} />
      <WriteSwitch />
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

interface TextToolsProps extends Pick<EditorToolsProps, 'onFormat' | 'onSave'> {
  readonly isEmpty: boolean
}

function TextTools({ isEmpty, onFormat, onSave }: TextToolsProps) {
  return (
    <>
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
    </>
  )
}

function RunOrStop({ statements, onRun, onStop }: EditorToolsProps) {
  const { runs } = useTabRuns()
  const isWriting = useBench((state) => state.writeMode)
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
      {...(isWriting && { color: 'red.9' })}
      leftSection={isWriting ? <IconPencil size={16} /> : <IconPlayerPlay size={16} />}
      disabled={statements === 0}
      title={statements === 0 ? words.noText : isWriting ? WRITE_TEXTS.planHelp : words.runHelp}
      onClick={onRun}
    >
      {isWriting ? WRITE_TEXTS.plan : words.run}
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
