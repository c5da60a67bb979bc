import { IconCheck } from '@tabler/icons-react'
import { Fragment } from 'react'
import type { Act } from '../../../graph-data/claims/acts.ts'
import { sidesThat, type Ledger } from '../../../graph-data/claims/ledger.ts'
import { sideInWords, sidesOf, type Side } from '../../../graph-data/claims/sides.ts'
import { TEXTS } from '../../texts.ts'
import styles from './ledger.module.css'
import { useStructure } from './use-structure.ts'

/** The acts that are answers; the others say what happened. */
const ANSWERS: ReadonlySet<Act> = new Set(['attributes', 'condemns', 'summons', 'rejects'])

/** Which side did what, and who condemned without attributing. */
export function SideTable({ ledger }: { readonly ledger: Ledger }) {
  const structure = useStructure()
  const counts = ledger.counts.filter(({ act, sides }) => ANSWERS.has(act) && sides.length > 0)
  if (counts.length < 2) return null
  const speakers = counts.flatMap(({ sides }) => sides.flatMap((side) => side.speakers))
  return (
    <>
      <table className={styles['sides']}>
        <caption>{TEXTS.ledger.sides}</caption>
        <thead>
          <tr>
            <th scope="col">{TEXTS.ledger.side}</th>
            {counts.map(({ act }) => (
              <th key={act} scope="col">
                {TEXTS.ledger.acts[act]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sidesOf(structure, speakers).map((side) => (
            <tr key={side.id}>
              <th scope="row">{side.name}</th>
              {counts.map(({ act, sides }) => (
                <td key={act}>{sides.some(({ id }) => id === side.id) && <Yes />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles['help']}>{TEXTS.ledger.sidesHelp}</p>
      <Only sides={sidesThat(ledger, 'condemns', 'attributes')} />
    </>
  )
}

function Yes() {
  return (
    <>
      <IconCheck size={16} aria-hidden="true" />
      <span className={styles['hidden']}>{TEXTS.ledger.yes}</span>
    </>
  )
}

function Only({ sides }: { readonly sides: readonly Side[] }) {
  if (sides.length === 0) return null
  return (
    <p className={styles['only']} data-testid="only-condemned">
      {TEXTS.ledger.onlyCondemned}:{' '}
      {sides.map((side, index) => (
        <Fragment key={side.id}>
          {index > 0 && ', '}
          <b>{sideInWords(side)}</b>
        </Fragment>
      ))}
    </p>
  )
}
