import type { ExampleGroup } from './example.ts'

export const TIMES: ExampleGroup = {
  question: 'When was it?',
  examples: [
    {
      title: 'Incidents in the order of their dates',
      help: 'dateFrom is the first day that a vague date such as 2022/.. can mean.',
      cypher: `MATCH (i:Incident)
WHERE i.dateFrom IS NOT NULL
RETURN i.name AS incident, i.date AS date
ORDER BY i.dateFrom`,
    },
    {
      title: 'What happened between two days',
      help: 'The days are the parameters $from and $to; texts of dates compare as dates do.',
      cypher: `MATCH (a)-[r]->(b)
WHERE r.dateFrom >= $from AND r.dateFrom <= $to
RETURN a, r, b`,
      parameters: {
        from: { type: 'text', text: '2021-01-01' },
        to: { type: 'text', text: '2025-12-31' },
      },
    },
    {
      title: 'How much is undated, by type',
      help: 'CASE turns a condition into a number that sum can add up.',
      cypher: `MATCH (a)-[r]->(b)
WHERE r.claimId IS NOT NULL
RETURN type(r) AS type, count(*) AS claims,
       sum(CASE WHEN r.dateFrom IS NULL AND r.dateTo IS NULL THEN 1 ELSE 0 END) AS undated
ORDER BY claims DESC, type`,
    },
  ],
}

export const PATHS: ExampleGroup = {
  question: 'How are they connected?',
  examples: [
    {
      title: 'How the Czech minister and APT31 are connected',
      help: 'The shortest way between two nodes, over at most six steps, whichever way the arrows point.',
      cypher: `MATCH (a:Actor {id: 'per:lipavsky'})
MATCH (b:Actor {id: 'grp:apt31'})
MATCH p = shortestPath((a)-[:ATTRIBUTED_TO|CONDEMNED|HOLDS_OFFICE|LINKED_TO|MEMBER_OF|PART_OF|REJECTED|SUMMONED|TARGETED*..6]-(b))
RETURN p`,
    },
    {
      title: 'All that lies within two steps of an actor',
      help: '*1..2 follows one or two relationships: always name an upper end.',
      cypher: `MATCH p = (a:Actor {id: $id})-[:ATTRIBUTED_TO|LINKED_TO|PART_OF|TARGETED*1..2]-(x)
RETURN p`,
      parameters: { id: { type: 'text', text: 'grp:apt31' } },
    },
    {
      title: 'The most connected actors',
      help: 'COUNT { … } counts a pattern for each row.',
      cypher: `MATCH (a:Actor)
WITH a.name AS actor, COUNT { (a)-[r]-() WHERE r.claimId IS NOT NULL } AS claims
RETURN actor, claims
ORDER BY claims DESC, actor
LIMIT 15`,
    },
    {
      title: 'Which bodies belong to which state',
      help: 'PART_OF as a picture: ministries, services and offices under their states.',
      cypher: `MATCH (part:Actor)-[r:PART_OF]->(s:State)
RETURN part, r, s`,
    },
  ],
}
