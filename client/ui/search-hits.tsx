import { Combobox } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import type { SearchAnswer, SearchHit } from '../../graph-data/model/api.ts'
import { kindLook } from '../../graph-data/picture/palette.ts'
import { splitMatches } from '../state/highlight.ts'
import type { Loadable } from '../state/loadable.ts'
import { TEXTS } from '../texts.ts'
import { Glyph } from './glyph.tsx'
import styles from './search-box.module.css'

export interface SearchHitsProps {
  readonly found: Loadable<SearchAnswer> | null
  readonly text: string
}

/** What the search found, or why there is nothing to see. */
export function SearchHits({ found, text }: SearchHitsProps) {
  if (!found || found.status === 'loading') {
    return <Combobox.Empty>{TEXTS.search.searching}</Combobox.Empty>
  }
  if (found.status === 'failed') {
    return <Combobox.Empty>{TEXTS.search.failed(found.problem.detail)}</Combobox.Empty>
  }
  const { hits, remaining } = found.value
  if (hits.length === 0) return <Combobox.Empty>{TEXTS.search.nothing(text)}</Combobox.Empty>
  return (
    <>
      <Combobox.Options className={styles['options'] ?? ''}>
        {hits.map((hit) => (
          <Combobox.Option key={hit.id} value={hit.id}>
            <Hit hit={hit} text={text} />
          </Combobox.Option>
        ))}
      </Combobox.Options>
      {remaining > 0 && <Combobox.Footer>{TEXTS.search.remaining(remaining)}</Combobox.Footer>}
    </>
  )
}

export function isDocument(hit: SearchHit): boolean {
  return hit.labels.includes('Document')
}

/** Something found, with what of it fits the search. */
export function Hit({ hit, text }: { readonly hit: SearchHit; readonly text: string }) {
  const document = isDocument(hit)
  const kind = document ? TEXTS.search.document : kindLook(hit.kind).title
  const ties = document ? TEXTS.search.claims(hit.degree) : TEXTS.search.relationships(hit.degree)
  return (
    <span className={styles['hit']}>
      {document ? <IconFileText size={17} stroke={1.7} /> : <Glyph kind={hit.kind} size={17} />}
      <span className={styles['words']}>
        <span className={styles['name']}>
          <Marked text={hit.name} search={text} />
        </span>
        {hit.matched !== hit.name && (
          <span className={styles['matched']}>
            <Marked text={hit.matched} search={text} />
          </span>
        )}
        <span className={styles['kind']}>
          {kind} · {ties}
        </span>
      </span>
    </span>
  )
}

function Marked({ text, search }: { readonly text: string; readonly search: string }) {
  return splitMatches(text, search).map(({ start, text: piece, matches }) =>
    matches ? <mark key={start}>{piece}</mark> : piece,
  )
}
