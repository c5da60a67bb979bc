import { Component, type ReactNode } from 'react'
import { TEXTS } from '../texts.ts'
import styles from './picture-state.module.css'

export interface PartBoundaryProps {
  readonly onRetry: () => void
  readonly children: ReactNode
}

/** Keeps the fault of one part of the page from blanking the rest. React has only classes for that. */
export class PartBoundary extends Component<PartBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return (
      <div className={styles['state']} role="alert" data-testid="part-failed">
        <strong>{TEXTS.part.failed}</strong>
        <span>{TEXTS.part.help}</span>
        <button type="button" className={styles['again']} onClick={this.props.onRetry}>
          {TEXTS.part.again}
        </button>
      </div>
    )
  }
}
