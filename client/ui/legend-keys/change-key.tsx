import { MARK_LOOKS } from '../../../graph-data/picture/palette.ts'
import { PICTURE_TEXTS } from '../../../graph-data/picture/texts.ts'
import { useAppState } from '../../context.tsx'
import { MARKS } from '../../state/difference.ts'
import { TEXTS } from '../../texts.ts'
import { LineSample } from '../line-sample.tsx'
import styles from './legend-keys.module.css'

/** A line of a type: without its colour while two dates are compared, for it is not drawn in it. */
export function TypeSample({ type }: { readonly type: string }) {
  const isComparing = useAppState(({ link }) => link.compare !== null)
  return isComparing ? <LineSample /> : <LineSample type={type} />
}

/** The colours of the lines while two dates are compared. */
export function ChangeKey() {
  const isComparing = useAppState(({ link }) => link.compare !== null)
  if (!isComparing) return null
  return (
    <section data-testid="change-key">
      <h3 className={styles['group']}>{TEXTS.time.changes}</h3>
      <ul className={styles['facts']}>
        {MARKS.map((mark) => (
          <li key={mark}>
            <LineSample mark={mark} />
            {MARK_LOOKS[mark].title}
          </li>
        ))}
      </ul>
      <p className={styles['note']}>{PICTURE_TEXTS.file.unchanged}</p>
    </section>
  )
}
