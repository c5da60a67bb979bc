import type { Info } from '../../graph-data/model/api.ts'
import { count, text, type Question } from './ask.ts'

type Counts = Info['counts']

/** How many nodes there are, of each label and altogether. */
export function countByLabel(): Question<Counts['byLabel']> {
  return countsBy(`MATCH (n)
UNWIND labels(n) AS label
RETURN label, count(n) AS nodes
ORDER BY label`)
}

/** How many relationships there are of each type. */
export function countByType(): Question<Counts['byType']> {
  return countsBy(`MATCH ()-[r]->()
RETURN type(r) AS type, count(r) AS relationships
ORDER BY type`)
}

export function countAllNodes(): Question<number> {
  return {
    statement: { text: 'MATCH (n) RETURN count(n) AS nodes', parameters: {} },
    read: ([row]) => count(row?.[0]),
  }
}

function countsBy(statement: string): Question<Record<string, number>> {
  return {
    statement: { text: statement, parameters: {} },
    read: (rows) => Object.fromEntries(rows.map(([name, total]) => [text(name), count(total)])),
  }
}

/** The hash of all that was loaded; null where nothing was. */
export function dataVersion(): Question<string | null> {
  const { statement, read } = dataVersions()
  return {
    statement,
    read: (rows) =>
      read(rows)
        .map(({ version }) => version)
        .join('-') || null,
  }
}

/** What each origin brought, as the hash of its content, sorted by origin. */
export function dataVersions(): Question<{ origin: string; version: string }[]> {
  return {
    statement: {
      text: 'MATCH (d:Dataset) RETURN d.id AS origin, d.version AS version ORDER BY origin',
      parameters: {},
    },
    read: (rows) =>
      rows.map(([origin, version]) => ({ origin: text(origin), version: text(version) })),
  }
}
