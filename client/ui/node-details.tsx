import { Button } from '@mantine/core'
import { IconFocus2 } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { GraphNode } from '../../graph-data/model/subgraph.ts'
import { useApp, useAppState } from '../context.tsx'
import { typeLook } from '../../graph-data/picture/palette.ts'
import { dateInWords } from '../../graph-data/model/date-words.ts'
import { countryName } from '../state/country-name.ts'
import { textOf, textsOf } from '../../graph-data/model/graph-reading.ts'
import { isIncident, relationshipsOf } from '../../graph-data/model/graph-data.ts'
import { shownIn } from '../state/shown.ts'
import { tiesOf } from '../state/ties.ts'
import { TEXTS } from '../texts.ts'
import { showNode } from './choose.ts'
import { OpenQuestions } from './evidence/open-questions.tsx'
import { LineSample } from './line-sample.tsx'
import styles from './text.module.css'
import tieStyles from './node-details.module.css'

export function NodeDetails({ node }: { readonly node: GraphNode }) {
  const app = useApp()
  const { properties } = node
  return (
    <>
      <p className={styles['muted']} style={{ color: 'inherit' }}>
        {textOf(properties, 'description') ?? TEXTS.node.noDescription}
      </p>
      <Facts node={node} />
      <Ties id={node.id} />
      <Questions id={node.id} />
      <Button
        mt="lg"
        variant="default"
        leftSection={<IconFocus2 size={17} />}
        onClick={() => {
          app.actions.showView('graph')
          void showNode(app, node.id)
        }}
      >
        {TEXTS.node.centre}
      </Button>
    </>
  )
}

function Facts({ node }: { readonly node: GraphNode }) {
  const { properties } = node
  const aliases = textsOf(properties, 'aliases')
  const country = textOf(properties, 'country')
  const date = textOf(properties, 'date')
  return (
    <dl className={styles['facts']}>
      {isIncident(node) && (
        <Fact term={TEXTS.node.date}>
          {date === null ? TEXTS.node.notRecorded : dateInWords(date)}
        </Fact>
      )}
      {country !== null && <Fact term={TEXTS.node.country}>{countryName(country)}</Fact>}
      {aliases.length > 0 && <Fact term={TEXTS.node.aliases}>{aliases.join(', ')}</Fact>}
      <Fact term={TEXTS.node.id}>
        <span className={styles['code']}>{node.id}</span>
      </Fact>
    </dl>
  )
}

function Fact({ term, children }: { readonly term: string; readonly children: React.ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  )
}

/** How many relationships of each type it has, and how many of them are seen now. */
function Ties({ id }: { readonly id: string }) {
  const data = useAppState((state) => state.data)
  const shown = useAppState(shownIn)
  const ties = useMemo(() => tiesOf(relationshipsOf(data, id), shown), [data, id, shown])
  if (ties.length === 0) return null
  return (
    <>
      <h3 className={styles['sub']}>{TEXTS.node.ties}</h3>
      <ul className={tieStyles['ties']}>
        {ties.map(({ type, seen, all }) => (
          <li key={type}>
            <LineSample type={type} /> <span>{typeLook(type).title}</span>{' '}
            <b>{TEXTS.claims.seen(seen, all)}</b>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What the evidence of those of its relationships that are seen leaves open. */
function Questions({ id }: { readonly id: string }) {
  const data = useAppState((state) => state.data)
  const { relationships } = useAppState(shownIn)
  const ids = useMemo(
    () =>
      relationshipsOf(data, id)
        .map((each) => each.id)
        .filter((each) => relationships.has(each)),
    [data, id, relationships],
  )
  return ids.length === 0 ? null : <OpenQuestions ids={ids} />
}
