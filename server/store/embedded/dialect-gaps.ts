/** What statements of the embedded store cannot use although Neo4j's Cypher has it. */
export const DIALECT_GAPS: readonly string[] = [
  'quantified path patterns',
  'SHORTEST k path selectors',
  'COLLECT subqueries',
  'EXISTS subqueries that end with RETURN',
  'temporal types (dates are ISO text)',
  'duration.between',
  'date.truncate',
  'point and spatial functions',
  'randomUUID',
  'full-text indexes',
  'db.schema procedures',
  'APOC and GDS procedures',
  'LOAD CSV',
  'USE',
]
