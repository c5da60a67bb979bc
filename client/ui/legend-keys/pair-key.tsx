import { GROUP_REST } from '../../../graph-data/picture/palette.ts'
import { useScheme } from '../../scheme.ts'
import { TEXTS } from '../../texts.ts'
import styles from './legend-keys.module.css'

const words = TEXTS.appearance

/** How to read a line that stands for all relationships of a pair. */
export function PairKey() {
  const scheme = useScheme()
  return (
    <section data-testid="pair-key">
      <h3 className={styles['group']}>{words.pairs}</h3>
      <ul className={styles['facts']}>
        <li title={words.pairCountHelp}>
          <span className={styles['tally']}>3</span>
          {words.pairCount}
        </li>
        <li title={words.pairMixedHelp}>
          <svg width={30} height={12} aria-hidden="true">
            <line x1={2} y1={6} x2={28} y2={6} stroke={GROUP_REST[scheme]} strokeWidth={3.5} />
          </svg>
          {words.pairMixed}
        </li>
      </ul>
      <p className={styles['note']}>{words.pairSurest}</p>
    </section>
  )
}
