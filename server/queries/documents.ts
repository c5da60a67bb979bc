import type { DocumentsAnswer } from '../../graph-data/model/api.ts'
import { count, text, textOrNull, type Question } from './ask.ts'

/** Every document with how many claims quote it, in the order of the ids. */
export function documents(): Question<DocumentsAnswer> {
  return {
    statement: {
      text: `MATCH (d:Document)
OPTIONAL MATCH (c:Claim)-[:QUOTED_FROM]->(d)
RETURN d.id AS id, d.title AS title, d.publisher AS publisher, d.published AS published,
  d.url AS url, count(DISTINCT c.id) AS claims
ORDER BY id`,
      parameters: {},
    },
    read: (rows) => ({
      documents: rows.map(([id, title, publisher, published, url, claims]) => ({
        id: text(id),
        title: text(title),
        publisher: textOrNull(publisher),
        published: textOrNull(published),
        url: textOrNull(url),
        claims: count(claims),
      })),
    }),
  }
}
