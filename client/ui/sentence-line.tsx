import type { ClaimSummary } from '../../graph-data/model/api.ts'
import { useApp } from '../context.tsx'
import { claimParts } from '../../graph-data/model/sentence.ts'
import { showNode } from './choose.ts'
import styles from './text.module.css'

/** A claim as a sentence in which each name leads to its actor or incident. */
export function SentenceLine({ claim }: { readonly claim: ClaimSummary }) {
  const app = useApp()
  return claimParts(claim).map((part, index) =>
    part.type === 'words' ? (
      // oxlint-disable-next-line react/no-array-index-key -- the parts of a sentence never move
      <span key={index}>{part.text}</span>
    ) : (
      <button
        // oxlint-disable-next-line react/no-array-index-key -- the parts of a sentence never move
        key={index}
        type="button"
        className={styles['name']}
        onClick={() => void showNode(app, part.node.id)}
      >
        {part.node.name}
      </button>
    ),
  )
}
