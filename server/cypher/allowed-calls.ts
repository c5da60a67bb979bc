/** Procedures that only read the graph's own schema and the engine's version. */
export const ALLOWED_PROCEDURES: ReadonlySet<string> = new Set([
  'db.labels',
  'db.relationshipTypes',
  'db.propertyKeys',
  'db.schema.visualization',
  'db.schema.nodeTypeProperties',
  'db.schema.relTypeProperties',
  'dbms.components',
])

/** Functions with a dot in their names that Cypher itself has; in small letters. */
export const ALLOWED_FUNCTIONS: ReadonlySet<string> = new Set([
  ...of('date', 'transaction statement realtime truncate'),
  ...of('datetime', 'transaction statement realtime truncate fromepoch fromepochmillis'),
  ...of('localdatetime', 'transaction statement realtime truncate'),
  ...of('localtime', 'transaction statement realtime truncate'),
  ...of('time', 'transaction statement realtime truncate'),
  ...of('duration', 'between inmonths indays inseconds'),
  ...of('point', 'distance withinbbox'),
  ...of('vector.similarity', 'cosine euclidean'),
])

/** What may stand between SHOW and its subject. */
export const SHOW_KINDS: ReadonlySet<string> = new Set(
  (
    'ALL RANGE TEXT POINT LOOKUP FULLTEXT VECTOR NODE RELATIONSHIP REL KEY UNIQUE UNIQUENESS ' +
    'PROPERTY EXISTENCE EXIST TYPE'
  ).split(' '),
)
export const SHOW_SUBJECTS: ReadonlySet<string> = new Set([
  'INDEX',
  'INDEXES',
  'CONSTRAINT',
  'CONSTRAINTS',
])

function of(namespace: string, names: string): readonly string[] {
  return names.split(' ').map((name) => `${namespace}.${name}`)
}
