import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { fold } from '../../../graph-data/model/fold.ts'
import type { Example, ExampleGroup } from '../examples/example.ts'
import { EXAMPLES } from '../examples/examples.ts'
import { WORKBENCH_TEXTS } from '../texts.ts'
import { useWorkbench } from '../workbench/use-workbench.ts'
import styles from './library.module.css'

const words = WORKBENCH_TEXTS.examples

/** The worked examples, by the question that they answer. A click opens and runs one. */
export function ExamplesPanel({ onOpened }: { readonly onOpened: () => void }) {
  const [text, setText] = useState('')
  const groups = EXAMPLES.map(({ question, examples }) => ({
    question,
    examples: examples.filter((example) => isFound(example, text)),
  })).filter(({ examples }) => examples.length > 0)
  return (
    <>
      <TextInput
        size="xs"
        aria-label={words.search}
        placeholder={words.search}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      {groups.length === 0 && <p className={styles['empty']}>{words.none(text)}</p>}
      {groups.map((group) => (
        <Group key={group.question} {...group} onOpened={onOpened} />
      ))}
    </>
  )
}

function Group({ question, examples, onOpened }: ExampleGroup & { readonly onOpened: () => void }) {
  const { actions } = useWorkbench()
  const start = ({ cypher, parameters }: Example): void => {
    actions.open(cypher)
    for (const [name, given] of Object.entries(parameters ?? {})) actions.give(name, given)
    actions.runAll()
    onOpened()
  }
  return (
    <section>
      <h3 className={styles['heading']}>{question}</h3>
      <ul className={styles['list']}>
        {examples.map((example) => (
          <li key={example.title}>
            <button
              type="button"
              className={styles['entry']}
              data-testid="example"
              onClick={() => start(example)}
            >
              <span className={styles['title']}>{example.title}</span>
              <span className={styles['help']}>{example.help}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function isFound({ title, help, cypher }: Example, text: string): boolean {
  const content = fold(`${title} ${help} ${cypher}`)
  return fold(text)
    .split(' ')
    .every((word) => content.includes(word))
}
