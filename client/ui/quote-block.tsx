import type { Quote } from '../../graph-data/model/api.ts'
import { dateInWords } from '../../graph-data/model/date-words.ts'
import { TEXTS } from '../texts.ts'
import styles from './evidence.module.css'

/** The exact words, and where they were published. */
export function QuoteBlock({ quote }: { readonly quote: Quote }) {
  const { title, publisher, published, url, language } = quote.document
  const when =
    published === null
      ? TEXTS.evidence.publishedUnknown
      : `${TEXTS.evidence.published} ${dateInWords(published)}`
  return (
    <figure className={styles['quote']} data-testid="quote">
      <blockquote className={styles['words']} lang={language ?? undefined}>
        {quote.quote}
      </blockquote>
      <figcaption className={styles['source']}>
        <cite>{title}</cite>
        <br />
        {publisher ?? TEXTS.evidence.publisherUnknown} · {when}
        {url !== null && (
          <>
            {' · '}
            <a href={url} target="_blank" rel="noreferrer noopener">
              {TEXTS.evidence.open}
            </a>
          </>
        )}
      </figcaption>
    </figure>
  )
}
