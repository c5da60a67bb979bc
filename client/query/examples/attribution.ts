import type { ExampleGroup } from './example.ts'

export const ATTRIBUTION: ExampleGroup = {
  question: 'Who is held responsible?',
  examples: [
    {
      title: 'Who is held responsible for what',
      help: 'Every attribution of an incident, whoever makes it.',
      cypher: `MATCH (i:Incident)-[r:ATTRIBUTED_TO]->(a:Actor)
RETURN i, r, a`,
    },
    {
      title: 'Who blames whom most often',
      help: 'UNWIND makes one row of each name in a list.',
      cypher: `MATCH (i:Incident)-[r:ATTRIBUTED_TO]->(a:Actor)
UNWIND r.assertedBy AS speaker
RETURN speaker, a.name AS blamed, count(*) AS claims
ORDER BY claims DESC, speaker, blamed`,
    },
    {
      title: 'Incidents that nobody is blamed for',
      help: 'NOT EXISTS keeps what the pattern does not find.',
      cypher: `MATCH (i:Incident)
WHERE NOT EXISTS { MATCH (i)-[:ATTRIBUTED_TO]->(:Actor) }
RETURN i.name AS incident, i.date AS date
ORDER BY incident`,
    },
    {
      title: 'From the incident to the state behind the group',
      help: 'A chain of two steps: who is blamed, and to whom that group is tied.',
      cypher: `MATCH (i:Incident)-[r:ATTRIBUTED_TO]->(g:ThreatGroup)-[tie:LINKED_TO]->(s:Actor)
RETURN i, r, g, tie, s`,
    },
    {
      title: 'What is said with reservations',
      help: 'Everything that is hedged or only implied, not stated outright.',
      cypher: `MATCH (a)-[r]->(b)
WHERE r.claimId IS NOT NULL AND r.certainty <> 'explicit'
RETURN a.name AS from, type(r) AS type, b.name AS to, r.certainty AS certainty, r.wording AS wording
ORDER BY certainty, from, type, to`,
    },
  ],
}
