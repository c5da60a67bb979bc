import type { GraphRelationship } from '../../graph-data/model/subgraph.ts'
import { TEXTS } from '../texts.ts'
import { dateInWords } from '../../graph-data/model/date-words.ts'
import {
  certaintyOf,
  isContested,
  kindOf,
  nameOf,
  textOf,
  textsOf,
  type GraphData,
} from '../../graph-data/model/graph-reading.ts'
import type { Item } from '../../graph-data/picture/items.ts'
import { fewSourcesIn, type FewSources } from './sources.ts'
import type { Column } from './table-column.ts'
import type { Visible } from '../../graph-data/picture/scene.ts'

export interface TableEnd {
  readonly name: string
  readonly kind: string
}

/** One relationship in the table. */
export interface RelationshipRow {
  readonly item: Item
  readonly from: TableEnd
  readonly type: string
  readonly to: TableEnd
  /** Names of those who say it. */
  readonly saidBy: readonly string[]
  readonly stance: string
  readonly certainty: string
  /** EDTF; null where it bears none. */
  readonly date: string | null
  /** The first day that the date may mean, in milliseconds since 1970. */
  readonly day: number | null
  readonly isContested: boolean
  /** Set where only one independent side says it, or nobody is named. */
  readonly fewSources: FewSources | null
  /** Titles. */
  readonly documents: readonly string[]
}

/** How kinds, types and certainties are called. */
export interface Titles {
  readonly kind: (kind: string) => string
  readonly type: (type: string) => string
  readonly certainty: (certainty: string) => string
}

/** A row for each visible relationship, in the order of the data. */
export function relationshipRows(
  data: GraphData,
  visible: Visible,
  titleOf: (document: string) => string,
): readonly RelationshipRow[] {
  const few = fewSourcesIn(data)
  const { nodes, relationships } = data
  const endOf = (id: string): TableEnd => {
    const node = nodes.get(id)
    return node ? { name: nameOf(node), kind: kindOf(node) } : { name: id, kind: '' }
  }
  const rowOf = (line: GraphRelationship): RelationshipRow => ({
    item: { type: 'relationship', id: line.id },
    from: endOf(line.source),
    type: line.type,
    to: endOf(line.target),
    saidBy: textsOf(line.properties, 'assertedBy'),
    stance: textOf(line.properties, 'stance') ?? '',
    certainty: certaintyOf(line),
    date: textOf(line.properties, 'date'),
    day: dayOf(line),
    isContested: isContested(line),
    fewSources: few.get(line.id) ?? null,
    documents: textsOf(line.properties, 'documents').map(titleOf),
  })
  return [...relationships.values()].filter(({ id }) => visible.relationships.has(id)).map(rowOf)
}

/** The first day that its date may mean, in milliseconds since 1970; null where it bears no date. */
export function dayOf({ properties }: Pick<GraphRelationship, 'properties'>): number | null {
  const day = textOf(properties, 'dateFrom') ?? textOf(properties, 'dateTo')
  return day === null ? null : Date.parse(day)
}

const WORDS = TEXTS.table

export function relationshipColumns(titles: Titles): readonly Column<RelationshipRow>[] {
  return [...saidColumns(titles), ...spokenColumns(titles), ...backingColumns()]
}

/** What is said, and when that was. */
function saidColumns(titles: Titles): readonly Column<RelationshipRow>[] {
  return [
    {
      ...WORDS.columns.from,
      width: 188,
      text: ({ from }) => from.name,
      sortKey: ({ from }) => from.name,
    },
    {
      ...WORDS.columns.type,
      width: 140,
      text: ({ type }) => titles.type(type),
      sortKey: ({ type }) => titles.type(type),
    },
    { ...WORDS.columns.to, width: 188, text: ({ to }) => to.name, sortKey: ({ to }) => to.name },
    {
      ...WORDS.columns.date,
      width: 128,
      text: ({ date }) => (date === null ? '' : dateInWords(date)),
      full: ({ date }) => date ?? '',
      sortKey: ({ day }) => day,
    },
  ]
}

/** By whom it is said, and how. */
function spokenColumns(titles: Titles): readonly Column<RelationshipRow>[] {
  return [
    {
      ...WORDS.columns.saidBy,
      width: 165,
      text: ({ saidBy }) => (saidBy.length === 0 ? WORDS.nobody : saidBy.join(', ')),
      sortKey: ({ saidBy }) => (saidBy.length === 0 ? null : saidBy.join(', ')),
    },
    {
      ...WORDS.columns.stance,
      width: 92,
      text: ({ stance }) => stanceInWords(stance),
      sortKey: ({ stance }) => stanceInWords(stance) || null,
    },
    {
      ...WORDS.columns.certainty,
      width: 108,
      text: ({ certainty }) => titles.certainty(certainty),
      sortKey: ({ certainty }) => titles.certainty(certainty) || null,
    },
  ]
}

/** On what it rests. */
function backingColumns(): readonly Column<RelationshipRow>[] {
  return [
    {
      ...WORDS.columns.contested,
      width: 118,
      mostFirst: true,
      text: (row) => (row.isContested ? WORDS.contested : ''),
      sortKey: (row) => Number(row.isContested),
    },
    {
      ...WORDS.columns.sources,
      width: 128,
      mostFirst: true,
      text: ({ fewSources }) => (fewSources ? TEXTS.appearance.sources[fewSources] : ''),
      sortKey: ({ fewSources }) => THINNEST.indexOf(fewSources),
    },
    {
      ...WORDS.columns.documents,
      width: 124,
      mostFirst: true,
      text: ({ documents }) => String(documents.length),
      sortKey: ({ documents }) => documents.length,
    },
    {
      ...WORDS.columns.documentTitles,
      width: 240,
      text: ({ documents }) => documents.join('; '),
      sortKey: ({ documents }) => documents[0] ?? null,
    },
  ]
}

const THINNEST: readonly (FewSources | null)[] = [null, 'one', 'none']

function stanceInWords(stance: string): string {
  return new Map<string, string>(Object.entries(WORDS.stances)).get(stance) ?? stance
}
