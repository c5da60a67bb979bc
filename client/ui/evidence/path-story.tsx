import { Button } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useId, useState, type MouseEvent } from 'react'
import type { PathsAnswer } from '../../../graph-data/model/api.ts'
import { useApp } from '../../context.tsx'
import { DEFAULT_LINK } from '../../state/link.ts'
import { formatLink } from '../../state/link-format.ts'
import type { Story, StorySentence } from '../../state/story.ts'
import { sentenceInWords, storyAsText } from '../../state/story-text.ts'
import { TEXTS } from '../../texts.ts'
import { copyText } from '../browser.ts'
import textStyles from '../text.module.css'
import { PathChoice } from './path-choice.tsx'
import { StorySources } from './story-sources.tsx'
import styles from './path-story.module.css'
import { usePathStory } from './use-path-story.ts'

/** A path told as dated sentences with footnotes; where there are more, one after the other. */
export function PathStory({ answer }: { readonly answer: PathsAnswer }) {
  const [chosen, setChosen] = useState(0)
  const index = Math.min(chosen, answer.paths.length - 1)
  const path = answer.paths[index]
  if (!path) return null
  return (
    <>
      <PathChoice index={index} count={answer.paths.length} onChoose={setChosen} />
      <Telling key={path.nodes.join(' ')} graph={answer.graph} path={path} />
    </>
  )
}

interface TellingProps {
  readonly graph: PathsAnswer['graph']
  readonly path: PathsAnswer['paths'][number]
}

function Telling({ graph, path }: TellingProps) {
  const { story, isMissing, fetchAgain } = usePathStory(graph, path)
  const id = useId()
  return (
    <article className={styles['story']} data-testid="path-story">
      <h3 className={textStyles['sub']}>{TEXTS.story.title(story.from, story.to)}</h3>
      <ol className={styles['sentences']}>
        {story.sentences.map((sentence) => (
          <li key={sentence.relationships.join(' ')}>
            <Sentence sentence={sentence} story={story} notesId={id} />
          </li>
        ))}
      </ol>
      {isMissing && (
        <p role="alert" className={textStyles['muted']}>
          {TEXTS.story.missing}{' '}
          <button type="button" className={textStyles['name']} onClick={fetchAgain}>
            {TEXTS.story.again}
          </button>
        </p>
      )}
      <StorySources footnotes={story.footnotes} graph={graph} id={id} />
      <CopyStory story={story} />
    </article>
  )
}

interface SentenceProps {
  readonly sentence: StorySentence
  readonly story: Story
  readonly notesId: string
}

/** A sentence leads to its evidence, and each of its numbers to the footnote. */
function Sentence({ sentence, story, notesId }: SentenceProps) {
  const { actions } = useApp()
  const item = { type: 'relationship', id: sentence.relationships[0] ?? '' } as const
  const open = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    actions.select(item)
  }
  const notes = story.footnotes.filter(({ number }) => sentence.notes.includes(number))
  return (
    <>
      <a
        href={formatLink({ ...DEFAULT_LINK, selection: [item] })}
        className={styles['sentence']}
        title={TEXTS.story.open}
        onClick={open}
      >
        {sentenceInWords(sentence)}
      </a>
      {notes.map(({ number }) => (
        <sup key={number}>
          <a
            href={`#${notesId}-${number}`}
            aria-label={TEXTS.story.footnote(number)}
            onClick={(event) => {
              // The address holds the view: a step within the panel is no part of it.
              event.preventDefault()
              document.getElementById(`${notesId}-${number}`)?.focus()
            }}
          >
            {number}
          </a>
        </sup>
      ))}
    </>
  )
}

function CopyStory({ story }: { readonly story: Story }) {
  const { actions } = useApp()
  const copy = async (): Promise<void> => {
    const copied = await copyText(storyAsText(story, window.location.href))
    actions.notify(copied ? TEXTS.story.copied : TEXTS.bar.copyFailed)
  }
  return (
    <Button
      mt="md"
      variant="default"
      leftSection={<IconCopy size={17} />}
      data-testid="copy-story"
      onClick={() => void copy()}
    >
      {TEXTS.story.copy}
    </Button>
  )
}
