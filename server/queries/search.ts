import type { SearchAnswer, SearchHit } from '../../graph-data/model/api.ts'
import { fold } from '../../graph-data/model/fold.ts'
import { DRAWN_TYPES } from '../../graph-data/model/kinds.ts'
import type { Value } from '../../graph-data/model/value.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { ask, count, text, type AskOptions, type Question } from './ask.ts'

/** Beyond so many finds the words are too common to be ranked: the most connected are kept. */
const MOST_CANDIDATES = 2_000

/**
 * Actors, incidents and documents in whose names, aliases or texts every word of `query` occurs;
 * accents and case do not matter. Documents come last, and whole names before parts of a name.
 */
export async function search(
  store: Pick<GraphStore, 'run'>,
  query: string,
  limit: number,
  options: AskOptions,
): Promise<SearchAnswer> {
  const words = fold(query).split(' ').filter(Boolean)
  if (words.length === 0) return { query, hits: [], remaining: 0 }
  const candidates = await ask(store, finds(words), options)
  const hits = candidates.slice(0, limit)
  const quotes = await ask(store, quotesWith(words, hits), options)
  return {
    query,
    hits: hits.map((hit) => ({ ...hit, matched: hit.matched || (quotes.get(hit.id) ?? hit.name) })),
    remaining: candidates.length - hits.length,
  }
}

function finds(words: readonly string[]): Question<SearchHit[]> {
  return {
    statement: {
      text: `MATCH (n)
WHERE (n:Actor OR n:Incident OR n:Document)
  AND all(word IN $words WHERE n.searchText CONTAINS word)
OPTIONAL MATCH (n)-[r]-()
WHERE type(r) IN $types OR type(r) = 'QUOTED_FROM'
WITH n, count(r) AS degree
RETURN n.id AS id, labels(n) AS labels, coalesce(n.name, n.title) AS name,
  coalesce(n.kind, 'document') AS kind, n.aliases AS aliases, n.description AS description, degree
ORDER BY degree DESC, id
LIMIT $most`,
      parameters: { words, types: DRAWN_TYPES, most: MOST_CANDIDATES },
    },
    read: (rows) =>
      rows
        .map((row) => candidateOf(row, words))
        .toSorted(byRank)
        .map((candidate) => candidate.hit),
  }
}

/** For documents that were not found by their title: the first quote in which the words occur. */
function quotesWith(
  words: readonly string[],
  hits: readonly SearchHit[],
): Question<Map<string, string>> {
  return {
    statement: {
      text: `UNWIND $ids AS id
MATCH (c:Claim)-[q:QUOTED_FROM]->(d:Document {id: id})
RETURN DISTINCT id, q.quote AS quote, q.start AS start
ORDER BY start DESC`,
      parameters: { ids: hits.filter((hit) => hit.matched === '').map((hit) => hit.id) },
    },
    read: (rows) =>
      new Map(
        rows
          .map(([id, quote]): [string, string] => [text(id), text(quote)])
          .filter(([, quote]) => holdsAll(quote, words)),
      ),
  }
}

function holdsAll(each: string, words: readonly string[]): boolean {
  const folded = fold(each)
  return words.every((word) => folded.includes(word))
}

interface Candidate {
  readonly hit: SearchHit
  readonly rank: number
}

function candidateOf(row: readonly Value[], words: readonly string[]): Candidate {
  const [id, labels, name, kind, aliases, description, degree] = row
  const names = [text(name), ...((aliases ?? []) as string[])]
  const texts = [...names, text(description)].filter(Boolean)
  const hit = {
    id: text(id),
    labels: (labels ?? []) as string[],
    name: text(name),
    kind: text(kind),
    // What holds all words, or nothing: then the words stand in different texts, or in a quote.
    matched: texts.find((each) => holdsAll(each, words)) ?? '',
    degree: count(degree),
  }
  return { hit, rank: rankOf(names, words) }
}

/**
 * 0 a whole name, 1 the beginning of a name; where each word begins a word of a name: 2 among them
 * its first, 3 none of them; 4 within a name, 5 elsewhere.
 */
function rankOf(names: readonly string[], words: readonly string[]): number {
  const query = words.join(' ')
  const ranks = names.map((name) => {
    const folded = fold(name)
    if (folded === query) return 0
    if (folded.startsWith(query)) return 1
    if (words.every((word) => beginsWord(folded, word))) {
      return words.some((word) => folded.startsWith(word)) ? 2 : 3
    }
    return folded.includes(query) ? 4 : 5
  })
  return Math.min(5, ...ranks)
}

function beginsWord(name: string, word: string): boolean {
  const starts = [...name.matchAll(/(?<![\p{L}\p{N}])/gu)]
  return starts.some(({ index }) => name.startsWith(word, index))
}

function byRank(a: Candidate, b: Candidate): number {
  const later = Number(isDocument(a)) - Number(isDocument(b))
  return later || a.rank - b.rank || b.hit.degree - a.hit.degree || (a.hit.id < b.hit.id ? -1 : 1)
}

function isDocument({ hit }: Candidate): boolean {
  return hit.labels.includes('Document')
}
