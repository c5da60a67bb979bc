import type { ExampleGroup } from './example.ts'

export const EVIDENCE: ExampleGroup = {
  question: 'On what evidence?',
  examples: [
    {
      title: 'Every quote about APT31',
      help: 'From the claim to its exact words; OPTIONAL MATCH keeps claims that nobody is named for.',
      cypher: `MATCH (c:Claim)-[:SUBJECT|OBJECT]->(a:Actor {id: 'grp:apt31'})
MATCH (c)-[:SUBJECT]->(s)
MATCH (c)-[:OBJECT]->(o)
MATCH (c)-[q:QUOTED_FROM]->(d:Document)
OPTIONAL MATCH (c)-[:ASSERTED_BY]->(w)
WITH c, s, o, q, d, collect(w.name) AS speakers
RETURN s.name AS subject, c.type AS claim, o.name AS object, speakers, q.quote AS quote, d.title AS document
ORDER BY subject, claim, object`,
    },
    {
      title: 'What each document brings',
      help: 'How many claims were read from each document.',
      cypher: `MATCH (c:Claim)-[:QUOTED_FROM]->(d:Document)
RETURN d.title AS document, d.published AS published, count(DISTINCT c.id) AS claims
ORDER BY claims DESC, document`,
    },
    {
      title: 'Who speaks, and how often',
      help: 'Every speaker with the number of claims that are theirs.',
      cypher: `MATCH (c:Claim)-[:ASSERTED_BY]->(who:Actor)
RETURN who.name AS who, who.kind AS kind, count(*) AS claims
ORDER BY claims DESC, who`,
    },
    {
      title: 'Claims that nobody is named for',
      help: 'The text states them without saying who claims it.',
      cypher: `MATCH (c:Claim)-[:SUBJECT]->(s)
WHERE NOT EXISTS { MATCH (c)-[:ASSERTED_BY]->() }
MATCH (c)-[:OBJECT]->(o)
RETURN s.name AS subject, c.type AS claim, o.name AS object
ORDER BY subject, claim, object`,
    },
    {
      title: 'What rests on one named speaker',
      help: 'One name on the whole relationship: worth a second source.',
      cypher: `MATCH (a)-[r:ATTRIBUTED_TO|TARGETED|LINKED_TO]->(b)
WHERE size(r.assertedBy) = 1
RETURN r.assertedBy[0] AS speaker, a.name AS from, type(r) AS type, b.name AS to
ORDER BY speaker, from, type, to`,
    },
  ],
}
