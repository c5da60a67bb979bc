import { text, type Question } from './ask.ts'

/** The ids of all actors and incidents. */
export function knownIds(): Question<Set<string>> {
  return {
    statement: {
      text: 'MATCH (n) WHERE n:Actor OR n:Incident RETURN n.id AS id',
      parameters: {},
    },
    read: (rows) => new Set(rows.map(([id]) => text(id))),
  }
}
