import type { ClaimAnswer, Quote } from '../../graph-data/model/api.ts'
import { dateInWords } from '../../graph-data/model/date-words.ts'
import { inSeries } from '../../graph-data/model/relationship-words.ts'
import { claimAsText } from '../../graph-data/model/sentence.ts'

/**
 * A claim with its evidence as plain text to paste: the claim, who says it, every quote with its
 * source, and `link`, the address that opens it.
 */
export function citationOf(claim: ClaimAnswer, link: string): string {
  const speakers = inSeries(claim.asserters.map((asserter) => asserter.name))
  const facts = [
    speakers === '' ? 'nobody is named' : `said by ${speakers}`,
    ...(claim.date === null ? [] : [dateInWords(claim.date)]),
    claim.wording === null ? claim.certainty : `${claim.certainty} (“${claim.wording}”)`,
    ...(claim.contestedBy.length > 0 ? ['contested'] : []),
  ]
  const quotes = claim.quotes.map((quote) => `${quoted(quote.quote)}\n— ${sourceOf(quote)}`)
  return [`${claimAsText(claim)} (${facts.join('; ')}).`, ...quotes, link].join('\n\n')
}

const MARKS = '“”„"«»'

/** In quotation marks, unless it begins or ends with its own: the words must stay as they are. */
export function quoted(words: string): string {
  const text = words.trim()
  return MARKS.includes(text.at(0) ?? ' ') || MARKS.includes(text.at(-1) ?? ' ')
    ? text
    : `“${text}”`
}

/** Publisher, title, date and address of a quote's document, as far as they are known. */
export function sourceOf({ document }: Quote): string {
  const { publisher, title, published, url } = document
  return [publisher, title, published === null ? null : dateInWords(published), url]
    .filter((part) => part !== null)
    .join(', ')
}
