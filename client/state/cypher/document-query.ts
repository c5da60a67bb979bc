import { cypherText } from './literal.ts'

/** A statement for the claims that were read from a document, with their quotes. */
export function documentQuery(id: string): string {
  return [
    `MATCH (c:Claim)-[q:QUOTED_FROM]->(d:Document {id: ${cypherText(id)}})`,
    'MATCH (c)-[:SUBJECT]->(s)',
    'MATCH (c)-[:OBJECT]->(o)',
    'RETURN s.name AS subject, c.type AS claim, o.name AS object, c.certainty AS certainty, q.quote AS quote',
    'ORDER BY q.start',
  ].join('\n')
}
