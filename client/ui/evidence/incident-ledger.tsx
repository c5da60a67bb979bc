import { useEffect, useMemo, useRef, useState } from 'react'
import type { ClaimsAnswer } from '../../../graph-data/model/api.ts'
import type { GraphNode } from '../../../graph-data/model/subgraph.ts'
import { useApp, useAppState } from '../../context.tsx'
import type { Act } from '../../../graph-data/claims/acts.ts'
import { textOf } from '../../../graph-data/model/graph-reading.ts'
import { ladderOf } from '../../../graph-data/claims/ladder.ts'
import { ledgerOf } from '../../../graph-data/claims/ledger.ts'
import { TEXTS } from '../../texts.ts'
import { Fetched } from '../fetched.tsx'
import styles from '../text.module.css'
import { Ladder } from './ladder.tsx'
import { Ledger } from './ledger.tsx'
import { scrollWithin } from './scroll-within.ts'
import { useStructure } from './use-structure.ts'

/** How an incident was answered, step by step, and every claim about it with its quotes. */
export function IncidentLedger({ node }: { readonly node: GraphNode }) {
  const { id } = node
  const { actions } = useApp()
  const answer = useAppState((state) => state.ledgers.get(id))
  useEffect(() => void actions.loadClaimsAbout(id), [actions, id])
  return (
    <Fetched answer={answer} onRetry={() => void actions.loadClaimsAbout(id)}>
      {(value) => <Responses answer={value} began={textOf(node.properties, 'date')} />}
    </Fetched>
  )
}

function Responses({
  answer: { claims, remaining },
  began,
}: {
  readonly answer: ClaimsAnswer
  readonly began: string | null
}) {
  const structure = useStructure()
  const [act, setAct] = useState<Act | null>(null)
  const rows = useRef<HTMLDivElement>(null)
  const showAct = (wanted: Act): void => {
    setAct(wanted)
    if (rows.current) scrollWithin(rows.current)
  }
  const ladder = useMemo(() => ladderOf(claims, began, structure), [claims, began, structure])
  const ledger = useMemo(() => ledgerOf(claims, structure), [claims, structure])
  if (claims.length === 0) return <p className={styles['muted']}>{TEXTS.ledger.none}</p>
  return (
    <>
      <Ladder ladder={ladder} onAct={showAct} />
      <Ledger ledger={ledger} remaining={remaining} act={act} onAct={setAct} rowsPlace={rows} />
    </>
  )
}
