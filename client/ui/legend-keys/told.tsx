import { useAppState } from '../../context.tsx'
import { TEXTS } from '../../texts.ts'
import styles from './legend-keys.module.css'

const words = TEXTS.appearance

/** What sizes and colours tell now, in one line. */
export function Told() {
  const sizeBy = useAppState(({ link }) => link.sizeBy)
  const colourBy = useAppState(({ link }) => link.colourBy)
  return (
    <p className={styles['note']} data-testid="legend-told">
      {words.told(words.sizes[sizeBy], words.colours[colourBy])}
    </p>
  )
}
