import type { ExampleGroup } from './example.ts'

export const FIRST_STEPS: ExampleGroup = {
  question: 'What is in the graph?',
  examples: [
    {
      title: 'All actors by name',
      help: 'A label picks the nodes, as a table does in SQL; AS names the columns.',
      cypher: `MATCH (a:Actor)
RETURN a.name AS name, a.kind AS kind, a.country AS country
ORDER BY name`,
    },
    {
      title: 'How many actors of each kind',
      help: 'There is no GROUP BY: what stands beside count(*) is what is grouped by.',
      cypher: `MATCH (a:Actor)
RETURN a.kind AS kind, count(*) AS actors
ORDER BY actors DESC, kind`,
    },
    {
      title: 'Everything that is claimed',
      help: 'All relationships that rest on a claim, with both ends: the Graph view as a statement.',
      cypher: `MATCH (a)-[r]->(b)
WHERE r.claimId IS NOT NULL
RETURN a, r, b`,
    },
    {
      title: 'What joins what, and how often',
      help: 'Counts the relationships by the kinds at their ends.',
      cypher: `MATCH (a)-[r]->(b)
WHERE r.claimId IS NOT NULL
RETURN a.kind AS from, type(r) AS type, b.kind AS to, count(*) AS claims
ORDER BY claims DESC, from, type, to`,
    },
    {
      title: 'Find an actor by part of a name',
      help: 'The value stands in the parameter $text below the editor, not in the statement.',
      cypher: `MATCH (a:Actor)
WHERE toLower(a.name) CONTAINS toLower($text)
   OR any(alias IN a.aliases WHERE toLower(alias) CONTAINS toLower($text))
RETURN a`,
      parameters: { text: { type: 'text', text: 'apt' } },
    },
  ],
}
