import type { ExampleGroup } from './example.ts'

export const DIPLOMACY: ExampleGroup = {
  question: 'What did states do about it?',
  examples: [
    {
      title: 'All summonses',
      help: 'Who summoned whom: the arrow is read from left to right.',
      cypher: `MATCH (who:Actor)-[r:SUMMONED]->(whom:Actor)
RETURN who, r, whom`,
    },
    {
      title: 'Who condemned which incident, and when',
      help: 'Dates are texts such as 2025-05-28, so they sort as they stand.',
      cypher: `MATCH (who:Actor)-[r:CONDEMNED]->(i:Incident)
RETURN who.name AS who, i.name AS incident, r.date AS date, r.certainty AS certainty
ORDER BY date, who`,
    },
    {
      title: 'Who rejected an accusation',
      help: 'The rejections as a picture, with the incident that each is about.',
      cypher: `MATCH (who:Actor)-[r:REJECTED]->(i:Incident)
RETURN who, r, i`,
    },
    {
      title: 'Which incidents drew a response of more than one kind',
      help: 'WITH ends one step and begins the next: here it keeps what was counted.',
      cypher: `MATCH (who:Actor)-[r:CONDEMNED|REJECTED]->(i:Incident)
WITH i.name AS incident, count(DISTINCT type(r)) AS kinds, collect(DISTINCT who.name) AS who
WHERE kinds > 1
RETURN incident, kinds, who
ORDER BY incident`,
    },
    {
      title: 'Who speaks for which state or body',
      help: 'People and the offices that they hold.',
      cypher: `MATCH (p:Person)-[r:HOLDS_OFFICE]->(body:Actor)
RETURN p, r, body`,
    },
    {
      title: 'The response to an incident, step by step',
      help: 'UNION puts the rows of two questions under each other; both must name the same columns.',
      cypher: `MATCH (i:Incident {id: 'inc:cz-mfa-campaign'})-[r:ATTRIBUTED_TO]->(a:Actor)
RETURN 'attributed to' AS act, a.name AS actor, r.date AS date
UNION
MATCH (a:Actor)-[r:CONDEMNED|REJECTED]->(i:Incident {id: 'inc:cz-mfa-campaign'})
RETURN toLower(type(r)) AS act, a.name AS actor, r.date AS date`,
    },
  ],
}
