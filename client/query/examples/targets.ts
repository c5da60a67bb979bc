import type { ExampleGroup } from './example.ts'

export const TARGETS: ExampleGroup = {
  question: 'Who was targeted?',
  examples: [
    {
      title: 'The ten most named targets',
      help: 'LIMIT keeps the first rows, so it belongs behind ORDER BY.',
      cypher: `MATCH (x)-[r:TARGETED]->(a:Actor)
WITH a.name AS target, count(r) AS claims
RETURN target, claims
ORDER BY claims DESC, target
LIMIT 10`,
    },
    {
      title: 'What is said to have targeted a country',
      help: 'The code of the country is the parameter $country.',
      cypher: `MATCH (x)-[r:TARGETED]->(a:Actor)
WHERE a.country = $country
RETURN x, r, a`,
      parameters: { country: { type: 'text', text: 'CZ' } },
    },
    {
      title: 'Groups and all that they are said to target',
      help: 'collect gathers many rows into one list.',
      cypher: `MATCH (g:ThreatGroup)-[r:TARGETED]->(t:Actor)
RETURN g.name AS group, collect(DISTINCT t.name) AS targets, count(r) AS claims
ORDER BY claims DESC, group`,
    },
    {
      title: 'Targets that two or more have in common',
      help: 'The same end met from two sides; < names each pair once.',
      cypher: `MATCH (one)-[:TARGETED]->(t:Actor)<-[:TARGETED]-(other)
WHERE one.id < other.id
RETURN DISTINCT t.name AS target, one.name AS by, other.name AS alsoBy
ORDER BY target, by, alsoBy`,
    },
  ],
}
