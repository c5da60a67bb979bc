import type { PathsAnswer } from '../../../graph-data/model/api.ts'
import { useApp } from '../../context.tsx'
import { sourceOf } from '../../state/citation.ts'
import type { Footnote } from '../../state/story.ts'
import { TEXTS } from '../../texts.ts'
import textStyles from '../text.module.css'
import styles from './path-story.module.css'

export interface StorySourcesProps {
  readonly footnotes: readonly Footnote[]
  readonly graph: PathsAnswer['graph']
  /** What the ids of the footnotes in the page begin with. */
  readonly id: string
}

/** The numbered quotes of a story; each leads to the relationship that rests on it. */
export function StorySources({ footnotes, graph, id }: StorySourcesProps) {
  const { actions, commands } = useApp()
  if (footnotes.length === 0) return null
  const open = (relationship: string): void => {
    const found = graph.relationships.find((each) => each.id === relationship)
    actions.select({ type: 'relationship', id: relationship })
    if (found) commands.send({ type: 'reveal', ids: [found.source, found.target] })
  }
  return (
    <>
      <h4 className={textStyles['sub']}>{TEXTS.story.sources}</h4>
      <ol className={styles['sources']}>
        {footnotes.map(({ number, quote, relationship }) => (
          <li key={number}>
            <button
              id={`${id}-${number}`}
              type="button"
              className={styles['source']}
              title={TEXTS.story.open}
              data-testid={`footnote-${number}`}
              onClick={() => open(relationship)}
            >
              <q lang={quote.document.language ?? undefined}>{quote.quote}</q>
              <span className={styles['document']}>{sourceOf(quote)}</span>
            </button>
          </li>
        ))}
      </ol>
    </>
  )
}
