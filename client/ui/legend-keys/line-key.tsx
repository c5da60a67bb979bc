import type { ReactNode } from 'react'
import { useApp, useAppState } from '../../context.tsx'
import { rememberLast } from '../../state/remember.ts'
import { shownIn } from '../../state/shown.ts'
import { oneSourceIn } from '../../state/one-source.ts'
import { textOf, type GraphData } from '../../../graph-data/model/graph-reading.ts'
import type { Visible } from '../../../graph-data/picture/scene.ts'
import type { AppState } from '../../state/app-state.ts'
import { TEXTS } from '../../texts.ts'
import { LineSample } from '../line-sample.tsx'
import styles from './legend-keys.module.css'
import { PairKey } from './pair-key.tsx'
import { RowButton } from './row-button.tsx'
import { StanceMark } from './stance-mark.tsx'

const words = TEXTS.appearance

/** How a line tells how many sources it has, and that it denies or withdraws; a press selects these. */
export function LineKey() {
  const lists = useAppState(listsIn)
  const pairs = useAppState(({ link }) => link.lines === 'pairs')
  return (
    <>
      <Lines lists={lists} />
      {pairs && <PairKey />}
    </>
  )
}

interface Lists {
  readonly oneSource: readonly string[]
  readonly denies: readonly string[]
  readonly withdraws: readonly string[]
}

function listsIn(state: AppState): Lists {
  return findLists(state.data, shownIn(state))
}

const findLists = rememberLast((data: GraphData, { relationships }: Visible): Lists => {
  const thin = oneSourceIn(data)
  const ids = [...relationships]
  const withStance = (stance: string) =>
    ids.filter((id) => textOf(data.relationships.get(id)?.properties ?? {}, 'stance') === stance)
  return {
    oneSource: ids.filter((id) => thin.has(id)),
    denies: withStance('denies'),
    withdraws: withStance('withdraws'),
  }
})

function Lines({ lists }: { readonly lists: Lists }) {
  const { oneSource, denies, withdraws } = lists
  if (oneSource.length + denies.length + withdraws.length === 0) return null
  return (
    <section data-testid="line-key">
      <h3 className={styles['group']}>{words.lines}</h3>
      <ul className={styles['rows']}>
        <Row ids={oneSource} title={words.oneSource} help={words.oneSourceHelp}>
          <LineSample hollow />
        </Row>
        <Row ids={denies} title={words.denied} help={words.deniedHelp}>
          <StanceMark stance="denies" />
        </Row>
        <Row ids={withdraws} title={words.withdrawn} help={words.withdrawnHelp}>
          <StanceMark stance="withdraws" />
        </Row>
      </ul>
    </section>
  )
}

interface RowProps {
  readonly ids: readonly string[]
  readonly title: string
  readonly help: string
  readonly children: ReactNode
}

function Row({ ids, title, help, children }: RowProps) {
  const { actions } = useApp()
  if (ids.length === 0) return null
  return (
    <li>
      <RowButton
        title={title}
        count={ids.length}
        mark={children}
        help={`${help}. ${words.selectLines}`}
        onPress={() => actions.selectAll(ids.map((id) => ({ type: 'relationship', id })))}
      />
    </li>
  )
}
