import type { ExampleGroup } from './example.ts'

export const DISPUTES: ExampleGroup = {
  question: 'What is disputed, and by whom?',
  examples: [
    {
      title: 'Who denied after whom',
      help: 'A claim that disputes another, who made each, and when.',
      cypher: `MATCH (denial:Claim)-[:DISPUTES]->(claim:Claim)
MATCH (denial)-[:ASSERTED_BY]->(denier:Actor)
MATCH (claim)-[:ASSERTED_BY]->(accuser:Actor)
MATCH (claim)-[:SUBJECT]->(subject)
RETURN accuser.name AS accuser, claim.type AS claim, subject.name AS about, claim.date AS said,
       denier.name AS denier, denial.date AS denied
ORDER BY about, accuser, denier`,
    },
    {
      title: 'Which attributions are contested',
      help: 'The names of those who dispute a relationship stand on it as a list.',
      cypher: `MATCH (a)-[r]->(b)
WHERE size(r.disputedBy) > 0
RETURN a, r, b`,
    },
    {
      title: 'Which claims are disputed, and by whom',
      help: 'Claims are nodes of their own: what each says hangs on SUBJECT and OBJECT.',
      cypher: `MATCH (d:Claim)-[:DISPUTES]->(c:Claim)
MATCH (d)-[:SUBJECT]->(who)
MATCH (c)-[:SUBJECT]->(what)
MATCH (c)-[:OBJECT]->(accused)
RETURN who.name AS disputes, what.name AS incident, accused.name AS accused
ORDER BY disputes, incident, accused`,
    },
    {
      title: 'Who disputes the most',
      help: 'Counts the claims that each speaker disputes.',
      cypher: `MATCH (d:Claim)-[:DISPUTES]->(c:Claim)
MATCH (d)-[:ASSERTED_BY]->(who:Actor)
RETURN who.name AS who, count(DISTINCT c.id) AS disputed
ORDER BY disputed DESC, who`,
    },
  ],
}
