import { useEffect, useMemo, useRef, useState } from 'react'
import type { ClaimsAnswer } from '../../../graph-data/model/api.ts'
import type { GraphNode } from '../../../graph-data/model/subgraph.ts'
import { useApp, useAppState } from '../../context.tsx'
import type { Act } from '../../../graph-data/claims/acts.ts'
import { textOf } from '../../../graph-data/model/graph-reading.ts'
import { ladderOf } from '../../../graph-data/claims/ladder.ts'
import { ledgerOf } from '../../../graph-data/claims/ledger.ts'
import { TEXTS } from '../../texts.ts'
import type { PartedClaims } from '../../state/parted-claims.ts'
import { LeftOut, NoneInTime } from '../claim-list.tsx'
import { Fetched } from '../fetched.tsx'
import styles from '../text.module.css'
import { usePartedClaims } from '../use-parted-claims.ts'
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
  const parted = usePartedClaims(claims)
  const { seen } = parted
  const ladder = useMemo(() => ladderOf(seen, began, structure), [seen, began, structure])
  const ledger = useMemo(() => ledgerOf(seen, structure), [seen, structure])
  if (claims.length === 0) return <p className={styles['muted']}>{TEXTS.ledger.none}</p>
  return (
    <>
      <Narrowed claims={parted} all={claims.length} />
      {seen.length > 0 && (
        <>
          <Ladder ladder={ladder} onAct={showAct} />
          <Ledger ledger={ledger} remaining={remaining} act={act} onAct={setAct} rowsPlace={rows} />
        </>
      )}
      <LeftOut claims={parted} />
    </>
  )
}

/** That the ledger tells only what the window in time and filters leave, where they leave something out. */
function Narrowed({ claims, all }: { readonly claims: PartedClaims; readonly all: number }) {
  const { seen, outOfTime } = claims
  if (seen.length === all) return null
  return (
    <>
      <p className={styles['muted']} data-testid="ledger-narrowed">
        {TEXTS.ledger.narrowed(seen.length, all)}
      </p>
      {seen.length === 0 && <NoneInTime claims={outOfTime} />}
    </>
  )
}
