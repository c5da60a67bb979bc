import { TEXTS } from '../texts.ts'
import { ContestedMark } from './contested-mark.tsx'
import styles from './text.module.css'

export function ContestedBadge() {
  return (
    <span className={styles['badge']}>
      <ContestedMark size={12} /> {TEXTS.claims.contested}
    </span>
  )
}
