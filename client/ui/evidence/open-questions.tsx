import { useMemo } from 'react'
import { useApp, useAppState } from '../../context.tsx'
import { openQuestions, type Gap } from '../../../graph-data/claims/gaps.ts'
import { datedRelationship } from '../../../graph-data/model/sentence.ts'
import { TEXTS } from '../../texts.ts'
import listStyles from '../list.module.css'
import { LineSample } from '../line-sample.tsx'
import textStyles from '../text.module.css'
import styles from './open-questions.module.css'
import { useStructure } from './use-structure.ts'

/** So many links of one question are listed; the rest is counted. */
const MOST = 100

export interface OpenQuestionsProps {
  /** The relationships that are asked about, such as those in sight. */
  readonly ids: Iterable<string>
}

/** What the evidence leaves open: which links are contested, rest on one speaker, name nobody. */
export function OpenQuestions({ ids }: OpenQuestionsProps) {
  const structure = useStructure()
  const questions = useMemo(() => openQuestions(structure, ids), [structure, ids])
  return (
    <section
      className={styles['questions']}
      aria-label={TEXTS.ledger.questions.title}
      data-testid="open-questions"
    >
      <h3 className={textStyles['sub']}>{TEXTS.ledger.questions.title}</h3>
      {questions.length === 0 && (
        <p className={textStyles['muted']}>{TEXTS.ledger.questions.none}</p>
      )}
      {questions.map((question) => (
        <Question key={question.gap} gap={question.gap} ids={question.ids} />
      ))}
    </section>
  )
}

function Question({ gap, ids }: { readonly gap: Gap; readonly ids: readonly string[] }) {
  return (
    <details className={styles['question']} data-testid={`question-${gap}`}>
      <summary>{TEXTS.ledger.questions.gaps[gap](ids.length)}</summary>
      <ul className={listStyles['list']}>
        {ids.slice(0, MOST).map((id) => (
          <li key={id}>
            <Link id={id} />
          </li>
        ))}
      </ul>
      {ids.length > MOST && (
        <p className={textStyles['muted']}>{TEXTS.ledger.questions.more(ids.length - MOST)}</p>
      )}
    </details>
  )
}

function Link({ id }: { readonly id: string }) {
  const { actions, commands } = useApp()
  const data = useAppState((state) => state.data)
  const relationship = data.relationships.get(id)
  const source = data.nodes.get(relationship?.source ?? '')
  const target = data.nodes.get(relationship?.target ?? '')
  if (!relationship || !source || !target) return null
  const open = (): void => {
    actions.select({ type: 'relationship', id })
    commands.send({ type: 'reveal', ids: [source.id, target.id] })
  }
  return (
    <button type="button" className={listStyles['item']} onClick={open}>
      <LineSample
        type={relationship.type}
        certainty={String(relationship.properties['certainty'])}
      />
      <span>{datedRelationship(relationship, source, target)}</span>
    </button>
  )
}
