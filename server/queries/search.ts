import type { SearchAnswer, SearchHit } from '../../graph-data/model/api.ts'
import { fold } from '../../graph-data/model/fold.ts'
import { DRAWN_TYPES } from '../../graph-data/model/kinds.ts'
import type { Value } from '../../graph-data/model/value.ts'
import { count, text, type Question } from './ask.ts'

/** Beyond so many finds the words are too common to be ranked: the most connected are kept. */
const MOST_CANDIDATES = 2_000

/**
 * Actors, incidents and documents in whose names, aliases or texts every word of `query` occurs;
 * accents and case do not matter. Whole names come before beginnings, those before other places.
 */
export function search(query: string, limit: number): Question<SearchAnswer> {
  const words = fold(query).split(' ').filter(Boolean)
  return {
    statement: {
      text: `MATCH (n)
WHERE (n:Actor OR n:Incident OR n:Document)
  AND all(word IN $words WHERE n.searchText CONTAINS word)
OPTIONAL MATCH (n)-[r]-()
WHERE type(r) IN $types OR type(r) = 'QUOTED_FROM'
WITH n, count(r) AS degree
RETURN n.id AS id, labels(n) AS labels, coalesce(n.name, n.title) AS name,
  coalesce(n.kind, 'document') AS kind, n.aliases AS aliases, n.description AS description,
  n.searchText AS folded, degree
ORDER BY degree DESC, id
LIMIT $most`,
      parameters: { words, types: DRAWN_TYPES, most: MOST_CANDIDATES },
    },
    read: (rows) => {
      const candidates = rows.map((row) => candidateOf(row, words)).toSorted(byRank)
      const hits = candidates.slice(0, limit).map((candidate) => candidate.hit)
      return { query, hits, remaining: candidates.length - hits.length }
    },
  }
}

interface Candidate {
  readonly hit: SearchHit
  readonly rank: number
}

function candidateOf(row: readonly Value[], words: readonly string[]): Candidate {
  const [id, labels, name, kind, aliases, description, folded, degree] = row
  const names = [text(name), ...((aliases ?? []) as string[])]
  const texts = [...names, text(description)].filter(Boolean)
  const holding = texts.find((each) => words.every((word) => fold(each).includes(word)))
  const line = text(folded)
    .split('\n')
    .find((each) => words.every((word) => each.includes(word)))
  const hit = {
    id: text(id),
    labels: (labels ?? []) as string[],
    name: text(name),
    kind: text(kind),
    matched: holding ?? line ?? text(name),
    degree: count(degree),
  }
  return { hit, rank: rankOf(names, words.join(' ')) }
}

/** 0 a whole name, 1 the beginning of a name, 2 of a word in a name, 3 within a name, 4 elsewhere. */
function rankOf(names: readonly string[], query: string): number {
  const ranks = names.map((name) => {
    const folded = fold(name)
    if (folded === query) return 0
    if (folded.startsWith(query)) return 1
    if (folded.includes(` ${query}`)) return 2
    return folded.includes(query) ? 3 : 4
  })
  return Math.min(4, ...ranks)
}

function byRank(a: Candidate, b: Candidate): number {
  return a.rank - b.rank || b.hit.degree - a.hit.degree || (a.hit.id < b.hit.id ? -1 : 1)
}
