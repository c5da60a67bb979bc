import { Button, Kbd, Menu, Textarea } from '@mantine/core'
import { IconBulb, IconPlayerPlay, IconPlayerStop } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useApp, useAppState } from '../context.tsx'
import { TEXTS } from '../texts.ts'
import { EXAMPLES } from './examples.ts'
import styles from './query-view.module.css'

const SAVE_AFTER_MS = 400

export function QueryEditor() {
  const { actions } = useApp()
  const [text, setText] = useQueryText()
  const start = (cypher: string): void => {
    actions.writeQuery(cypher)
    if (cypher.trim() !== '') void actions.runQuery(cypher)
  }
  return (
    <section className={styles['editor']} aria-label={TEXTS.query.title}>
      <Textarea
        label={TEXTS.query.label}
        placeholder={TEXTS.query.placeholder}
        autosize
        minRows={4}
        maxRows={12}
        spellCheck={false}
        data-testid="cypher"
        classNames={{ input: styles['code'] ?? '' }}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault()
            start(text)
          }
        }}
      />
      <Buttons
        text={text}
        onRun={() => start(text)}
        onExample={(cypher) => {
          setText(cypher)
          start(cypher)
        }}
      />
    </section>
  )
}

interface ButtonsProps {
  readonly text: string
  readonly onRun: () => void
  readonly onExample: (cypher: string) => void
}

function Buttons({ text, onRun, onExample }: ButtonsProps) {
  const { actions } = useApp()
  const running = useAppState(({ run }) => run?.status === 'running')
  return (
    <div className={styles['buttons']}>
      {running ? (
        <Button color="red" leftSection={<IconPlayerStop size={17} />} onClick={actions.stopQuery}>
          {TEXTS.query.stop}
        </Button>
      ) : (
        <Button
          leftSection={<IconPlayerPlay size={17} />}
          disabled={text.trim() === ''}
          onClick={onRun}
        >
          {TEXTS.query.run}
        </Button>
      )}
      <Kbd className={styles['key'] ?? ''}>{TEXTS.query.runKey}</Kbd>
      <Examples onChoose={onExample} />
    </div>
  )
}

function Examples({ onChoose }: { readonly onChoose: (cypher: string) => void }) {
  return (
    <Menu position="bottom-start" shadow="md">
      <Menu.Target>
        <Button variant="default" leftSection={<IconBulb size={17} />} data-testid="examples">
          {TEXTS.query.examples}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {EXAMPLES.map(({ title, cypher }) => (
          <Menu.Item key={title} onClick={() => onChoose(cypher)}>
            {title}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

interface Draft {
  /** The saved text that it started from. */
  readonly base: string
  readonly text: string
}

/** The text in the box; the address takes it over once nobody has typed for a moment. */
function useQueryText(): readonly [string, (text: string) => void] {
  const { actions } = useApp()
  const saved = useAppState(({ link }) => link.query) ?? ''
  const [draft, setDraft] = useState<Draft | null>(null)
  const text = draft?.base === saved ? draft.text : saved
  useEffect(() => {
    if (text === saved) return undefined
    const timer = setTimeout(() => actions.writeQuery(text), SAVE_AFTER_MS)
    return () => clearTimeout(timer)
  }, [actions, text, saved])
  return [text, (next) => setDraft({ base: saved, text: next })]
}
