import { Tabs } from '@mantine/core'
import { useEffect, useMemo } from 'react'
import type { NodeAnswer } from '../../graph-data/model/api.ts'
import type { GraphNode } from '../../graph-data/model/subgraph.ts'
import { useApp, useAppState } from '../context.tsx'
import { kindLook } from '../../graph-data/picture/palette.ts'
import { kindOf, nameOf } from '../../graph-data/model/graph-reading.ts'
import { isIncident } from '../../graph-data/model/graph-data.ts'
import type { PanelTab } from '../state/link.ts'
import { partNeighbours, type PartedNeighbours } from '../state/neighbours.ts'
import { shownIn } from '../state/shown.ts'
import { TEXTS } from '../texts.ts'
import { ClaimList } from './claim-list.tsx'
import { IncidentLedger } from './evidence/incident-ledger.tsx'
import { Fetched } from './fetched.tsx'
import { Glyph } from './glyph.tsx'
import { NeighbourList } from './neighbour-list.tsx'
import { NodeDetails } from './node-details.tsx'
import { PanelBody, PanelHead } from './panel-parts.tsx'
import { usePartedClaims } from './use-parted-claims.ts'
import tabStyles from './tabs.module.css'
import styles from './text.module.css'

/** An actor or incident: what is known of it, what is claimed, and whom it is joined to. */
export function NodePanel({ id }: { readonly id: string }) {
  const { actions } = useApp()
  const answer = useAppState((state) => state.nodes.get(id))
  const drawn = useAppState((state) => state.data.nodes.get(id))
  const node = drawn ?? (answer?.status === 'ready' ? answer.value.node : undefined)
  useEffect(() => void actions.loadNode(id), [actions, id])
  return (
    <>
      <PanelHead>
        {node ? <NodeTitle node={node} /> : <h2 className={styles['heading']}>{id}</h2>}
      </PanelHead>
      <Fetched answer={answer} onRetry={() => void actions.loadNode(id)}>
        {(value) => <NodeTabs answer={value} />}
      </Fetched>
    </>
  )
}

function NodeTitle({ node }: { readonly node: GraphNode }) {
  const kind = kindOf(node)
  return (
    <>
      <p className={styles['eyebrow']}>
        <Glyph kind={kind} size={18} /> {kindLook(kind).title}
      </p>
      <h2 className={styles['heading']} data-testid="panel-name">
        {nameOf(node)}
      </h2>
    </>
  )
}

function NodeTabs({ answer }: { readonly answer: NodeAnswer }) {
  const { actions } = useApp()
  const wanted = useAppState(({ link }) => link.tab)
  const { id } = answer.node
  const hasLedger = isIncident(answer.node)
  const tab = wanted === 'ledger' && !hasLedger ? 'claims' : wanted
  const claims = usePartedClaims(answer.claims)
  const neighbours = usePartedNeighbours(id)
  const met = neighbours.seen.length
  return (
    <Tabs
      value={tab}
      className={tabStyles['tabs'] ?? ''}
      keepMounted={false}
      onChange={(value) => actions.showTab((value ?? 'details') as PanelTab)}
    >
      <Tabs.List px={9}>
        <Tabs.Tab value="details">{TEXTS.panel.details}</Tabs.Tab>
        <CountedTab value="claims" seen={claims.seen.length} all={answer.claims.length} />
        {hasLedger && <Tabs.Tab value="ledger">{TEXTS.ledger.title}</Tabs.Tab>}
        <CountedTab value="neighbours" seen={met} all={met + neighbours.leftOut.length} />
      </Tabs.List>
      <PanelBody>
        {tab === 'details' && <NodeDetails node={answer.node} />}
        {tab === 'claims' && <ClaimList id={id} claims={claims} />}
        {tab === 'ledger' && <IncidentLedger node={answer.node} />}
        {tab === 'neighbours' && <NeighbourList id={id} neighbours={neighbours} />}
      </PanelBody>
    </Tabs>
  )
}

function usePartedNeighbours(id: string): PartedNeighbours {
  const data = useAppState((state) => state.data)
  const shown = useAppState(shownIn)
  return useMemo(() => partNeighbours(data, id, shown), [data, id, shown])
}

interface CountedTabProps {
  readonly value: 'claims' | 'neighbours'
  readonly seen: number
  readonly all: number
}

function CountedTab({ value, seen, all }: CountedTabProps) {
  const count = <span className={tabStyles['count']}>{TEXTS.claims.seen(seen, all)}</span>
  return (
    <Tabs.Tab value={value} rightSection={count}>
      {TEXTS.panel[value]}
    </Tabs.Tab>
  )
}
