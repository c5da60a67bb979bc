import { MARK_LOOKS } from '../../../graph-data/picture/palette.ts'
import { useScheme } from '../../scheme.ts'
import { useAppState } from '../../context.tsx'
import { countChanges, MARKS, type Change } from '../../state/difference.ts'
import { changesIn, timelessIn } from '../../state/shown.ts'
import { TEXTS } from '../../texts.ts'
import styles from './time.module.css'

/** What the colours of a comparison mean, with how many there are of each. */
export function ComparisonLegend() {
  const scheme = useScheme()
  const changes = useAppState(changesIn)
  const { relationships } = useAppState(timelessIn)
  if (changes === null) return null
  const counts = countChanges(changes, relationships)
  const count = (change: Change): number => counts.get(change) ?? 0
  const later = count('absent') + count('unknown')
  const nothing = MARKS.every((mark) => count(mark) === 0)
  return (
    <section aria-label={TEXTS.time.changes} data-testid="changes">
      <ul className={styles['changes']}>
        {MARKS.map((mark) => (
          <li key={mark}>
            <span
              className={styles['swatch']}
              style={{ background: MARK_LOOKS[mark].colour[scheme] }}
            />
            {count(mark)} {MARK_LOOKS[mark].title.toLowerCase()}
          </li>
        ))}
        <li>
          <span className={styles['swatch']} data-mark="none" />
          {count('unchanged')} {TEXTS.time.unchanged}
        </li>
        {later > 0 && <li className={styles['muted']}>{TEXTS.time.later(later)}</li>}
        {nothing && <li className={styles['muted']}>{TEXTS.time.noChange}</li>}
      </ul>
    </section>
  )
}
