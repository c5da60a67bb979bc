/** The labels whose nodes are found by their `id`. */
export const KEYED_LABELS = ['Actor', 'Incident', 'Claim', 'Document', 'Dataset'] as const

/** Run once before every load, outside its transaction: without them each MERGE would scan. */
export const CONSTRAINTS: readonly string[] = KEYED_LABELS.map(
  (label) =>
    `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
)
