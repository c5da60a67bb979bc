import type { GraphRelationship } from '../../graph-data/model/subgraph.ts'
import { TEXTS } from '../texts.ts'
import { countryName } from './country-name.ts'
import { dateInWords } from '../../graph-data/model/date-words.ts'
import {
  isContested,
  kindOf,
  nameOf,
  textOf,
  textsOf,
  type GraphData,
} from '../../graph-data/model/graph-reading.ts'
import type { Item } from '../../graph-data/picture/items.ts'
import type { Column } from './table-column.ts'
import { dayOf, type Titles } from './table-relationships.ts'
import type { Visible } from '../../graph-data/picture/scene.ts'

/** One actor or incident in the table. */
export interface NodeRow {
  readonly item: Item
  readonly name: string
  readonly kind: string
  /** ISO 3166-1 alpha-2; null where none is known. */
  readonly country: string | null
  /** EDTF; null where it bears none. */
  readonly date: string | null
  readonly day: number | null
  /** How many visible relationships it has, and how many of them are disputed. */
  readonly relationships: number
  readonly contested: number
  /** Titles of what these relationships were read in. */
  readonly documents: readonly string[]
}

interface Tally {
  relationships: number
  contested: number
  readonly documents: Set<string>
}

/** A row for each visible node, in the order of the data; it counts what is visible only. */
export function nodeRows(
  data: GraphData,
  visible: Visible,
  titleOf: (document: string) => string,
): readonly NodeRow[] {
  const lines = [...data.relationships.values()].filter(({ id }) => visible.relationships.has(id))
  const tallies = tallyOf(lines)
  return [...data.nodes.values()]
    .filter(({ id }) => visible.nodes.has(id))
    .map((node) => {
      const tally = tallies.get(node.id)
      return {
        item: { type: 'node', id: node.id },
        name: nameOf(node),
        kind: kindOf(node),
        country: textOf(node.properties, 'country'),
        date: textOf(node.properties, 'date'),
        day: dayOf(node),
        relationships: tally?.relationships ?? 0,
        contested: tally?.contested ?? 0,
        documents: [...(tally?.documents ?? [])].map(titleOf),
      }
    })
}

function tallyOf(lines: readonly GraphRelationship[]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>()
  for (const line of lines) {
    for (const end of new Set([line.source, line.target])) {
      const tally = tallies.get(end) ?? { relationships: 0, contested: 0, documents: new Set() }
      tally.relationships += 1
      if (isContested(line)) tally.contested += 1
      for (const id of textsOf(line.properties, 'documents')) tally.documents.add(id)
      tallies.set(end, tally)
    }
  }
  return tallies
}

const WORDS = TEXTS.table

export function nodeColumns(titles: Titles): readonly Column<NodeRow>[] {
  return [...describing(titles), ...counting()]
}

function describing(titles: Titles): readonly Column<NodeRow>[] {
  return [
    { ...WORDS.columns.name, width: 280, text: ({ name }) => name, sortKey: ({ name }) => name },
    {
      ...WORDS.columns.kind,
      width: 190,
      text: ({ kind }) => titles.kind(kind),
      sortKey: ({ kind }) => titles.kind(kind),
    },
    {
      ...WORDS.columns.country,
      width: 150,
      text: ({ country }) => (country === null ? '' : countryName(country)),
      sortKey: ({ country }) => (country === null ? null : countryName(country)),
    },
    {
      ...WORDS.columns.date,
      width: 150,
      text: ({ date }) => (date === null ? '' : dateInWords(date)),
      full: ({ date }) => date ?? '',
      sortKey: ({ day }) => day,
    },
  ]
}

function counting(): readonly Column<NodeRow>[] {
  return [
    {
      ...WORDS.columns.relationships,
      width: 144,
      mostFirst: true,
      text: ({ relationships }) => String(relationships),
      sortKey: ({ relationships }) => relationships,
    },
    {
      ...WORDS.columns.contestedCount,
      width: 120,
      mostFirst: true,
      text: ({ contested }) => String(contested),
      sortKey: ({ contested }) => contested,
    },
    {
      ...WORDS.columns.documents,
      width: 120,
      mostFirst: true,
      text: ({ documents }) => String(documents.length),
      sortKey: ({ documents }) => documents.length,
    },
    {
      ...WORDS.columns.documentTitles,
      width: 260,
      text: ({ documents }) => documents.join('; '),
      sortKey: ({ documents }) => documents[0] ?? null,
    },
  ]
}
