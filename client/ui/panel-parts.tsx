import type { ReactNode } from 'react'
import { TEXTS } from '../texts.ts'
import styles from './panel.module.css'

/** The upper part of the panel, which stays while the lower one scrolls. */
export function PanelHead({ children }: { readonly children: ReactNode }) {
  return <div className={styles['head']}>{children}</div>
}

export function PanelBody({ children }: { readonly children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section className={styles['body']} tabIndex={0} aria-label={TEXTS.panel.details}>
      {children}
    </section>
  )
}
