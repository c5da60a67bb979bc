import { text, type Question } from './ask.ts'

const TEXTS = {
  Actor: `MATCH (c:Claim)-[role]->(n:Actor {id: $id})
RETURN DISTINCT c.id AS id
ORDER BY id`,
  Incident: `MATCH (c:Claim)-[role]->(n:Incident {id: $id})
RETURN DISTINCT c.id AS id
ORDER BY id`,
  Document: `MATCH (c:Claim)-[role]->(n:Document {id: $id})
RETURN DISTINCT c.id AS id
ORDER BY id`,
}

/** The claims in which a node plays any role: as subject, object, topic, asserter or source. */
export function claimIdsOf(label: keyof typeof TEXTS, id: string): Question<string[]> {
  return {
    statement: { text: TEXTS[label], parameters: { id } },
    read: (rows) => rows.map(([claim]) => text(claim)),
  }
}
