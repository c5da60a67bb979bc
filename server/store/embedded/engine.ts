import grafeo from '@grafeo-db/js'

export type { GrafeoDB as Graph, Transaction } from '@grafeo-db/js'

// The package is CommonJS without names that Node can see: only the default import works.
export const { GrafeoDB, version: engineVersion } = grafeo
