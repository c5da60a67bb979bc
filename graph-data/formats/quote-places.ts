import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml'

/** A quote that is not in the article, or more than once. */
export interface UnplacedQuote {
  readonly claim: number
  readonly quote: string
  readonly found: number
}

/**
 * Sets `start` and `end` of every claim of a document's file to where its quote stands in the
 * article; comments and the order of the file stay. A quote that occurs several times keeps a place
 * that is right already.
 */
export function placeQuotes(
  yaml: string,
  article: string,
): { text: string; unplaced: UnplacedQuote[] } {
  const document = parseDocument(yaml)
  const claims = document.get('claims')
  const unplaced: UnplacedQuote[] = []
  let moved = false
  if (!isSeq(claims)) return { text: yaml, unplaced }
  for (const [index, claim] of claims.items.entries()) {
    if (!isMap(claim)) continue
    const quote = scalar(claim, 'quote')
    if (typeof quote !== 'string') continue
    const place = placeOf(quote, article, scalar(claim, 'start'))
    if (place.start === null) unplaced.push({ claim: index + 1, quote, found: place.found })
    else {
      const end = place.start + quote.length
      moved ||= scalar(claim, 'start') !== place.start || scalar(claim, 'end') !== end
      claim.set('start', place.start)
      claim.set('end', end)
    }
  }
  const text = moved ? document.toString({ lineWidth: 0, flowCollectionPadding: false }) : yaml
  return { text, unplaced }
}

function scalar(map: YAMLMap, key: string): unknown {
  const value = map.get(key, true)
  return isScalar(value) ? value.value : undefined
}

function placeOf(quote: string, article: string, before: unknown) {
  const found = article.split(quote).length - 1
  if (typeof before === 'number' && article.startsWith(quote, before))
    return { start: before, found }
  return { start: found === 1 ? article.indexOf(quote) : null, found }
}
