/** Statements to start from; both engines answer them alike. */
export const EXAMPLES = [
  {
    title: 'Who is held responsible for what',
    cypher: 'MATCH (i:Incident)-[r:ATTRIBUTED_TO]->(a:Actor)\nRETURN i, r, a',
  },
  {
    title: 'Which targets the most claims name',
    cypher:
      'MATCH (x)-[r:TARGETED]->(a:Actor)\nWITH a.name AS target, count(r) AS claims\nRETURN target, claims\nORDER BY claims DESC, target\nLIMIT 10',
  },
  {
    title: 'Which claims are disputed, and by whom',
    cypher:
      'MATCH (d:Claim)-[:DISPUTES]->(c:Claim)\nMATCH (d)-[:SUBJECT]->(who)\nMATCH (c)-[:SUBJECT]->(what)\nMATCH (c)-[:OBJECT]->(accused)\nRETURN who.name AS disputes, what.name AS incident, accused.name AS accused',
  },
  {
    title: 'Every quote about APT31',
    cypher:
      "MATCH (c:Claim)-[:SUBJECT|OBJECT]->(a:Actor {id: 'grp:apt31'})\nMATCH (c)-[:SUBJECT]->(s)\nMATCH (c)-[:OBJECT]->(o)\nMATCH (c)-[q:QUOTED_FROM]->(d:Document)\nOPTIONAL MATCH (c)-[:ASSERTED_BY]->(w)\nWITH c, s, o, q, d, collect(w.name) AS speakers\nRETURN s.name AS subject, c.type AS claim, o.name AS object, speakers, q.quote AS quote, d.title AS document\nORDER BY subject, claim, object",
  },
  {
    title: 'How the Czech minister and APT31 are connected',
    cypher:
      "MATCH p = shortestPath((a:Actor {id: 'per:lipavsky'})-[*..6]-(b:Actor {id: 'grp:apt31'}))\nRETURN p",
  },
] as const
