import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useEffect, useMemo, useState } from 'react'
import type { ClaimsAnswer, NamedNode } from '../../../graph-data/model/api.ts'
import { useApp, useAppState } from '../../context.tsx'
import type { Act } from '../../../graph-data/claims/acts.ts'
import { betweenKey } from '../../state/claims-actions.ts'
import { parallelsOf } from '../../../graph-data/model/graph-data.ts'
import { ledgerOf } from '../../../graph-data/claims/ledger.ts'
import { inSeries } from '../../../graph-data/model/relationship-words.ts'
import { TEXTS } from '../../texts.ts'
import { Fetched } from '../fetched.tsx'
import { PanelBody, PanelHead } from '../panel-parts.tsx'
import styles from '../text.module.css'
import { Ledger } from './ledger.tsx'
import { useStructure } from './use-structure.ts'

export interface PairLedgerProps {
  readonly one: NamedNode
  readonly other: NamedNode
}

/** Every claim between two actors or incidents, in place of the one claim from which it was opened. */
export function PairLedger({ one, other }: PairLedgerProps) {
  const { actions } = useApp()
  const answer = useAppState(({ ledgers }) => ledgers.get(betweenKey(one.id, other.id)))
  useEffect(() => void actions.loadClaimsBetween(one.id, other.id), [actions, one.id, other.id])
  return (
    <>
      <PanelHead>
        <h2 className={styles['heading']} data-testid="pair-heading">
          {inSeries([one.name, other.name])}
        </h2>
      </PanelHead>
      <PanelBody>
        <Button
          mb="md"
          size="compact-sm"
          variant="default"
          leftSection={<IconArrowLeft size={16} />}
          onClick={() => actions.showTab('details')}
        >
          {TEXTS.ledger.back}
        </Button>
        <Fetched answer={answer} onRetry={() => void actions.loadClaimsBetween(one.id, other.id)}>
          {(value) => <Claims answer={value} />}
        </Fetched>
      </PanelBody>
    </>
  )
}

function Claims({ answer: { claims, remaining } }: { readonly answer: ClaimsAnswer }) {
  const structure = useStructure()
  const [act, setAct] = useState<Act | null>(null)
  const ledger = useMemo(() => ledgerOf(claims, structure), [claims, structure])
  return <Ledger ledger={ledger} remaining={remaining} act={act} onAct={setAct} />
}

/** The way to all claims between the ends of one; not there where it is the only one. */
export function PairLedgerButton({ one, other }: PairLedgerProps) {
  const { actions } = useApp()
  const count = useAppState(
    ({ data }) => parallelsOf(data, { source: one.id, target: other.id }).length,
  )
  if (count < 2) return null
  return (
    <Button
      mt="lg"
      mr="sm"
      variant="default"
      data-testid="pair-ledger"
      onClick={() => actions.showTab('ledger')}
    >
      {TEXTS.ledger.pair(count)}
    </Button>
  )
}
