import { describe, expect, it } from 'vitest'
import type { GraphData } from '../../../graph-data/model/graph-reading.ts'
import { merge } from '../../../graph-data/model/graph-data.ts'
import { sortRows } from '../../../client/state/table-column.ts'
import { nodeColumns, nodeRows } from '../../../client/state/table-nodes.ts'
import {
  relationshipColumns,
  relationshipRows,
  type Titles,
} from '../../../client/state/table-relationships.ts'
import { canvasOf, NARROW_NOTHING } from '../../../client/state/visible.ts'
import { node, relationship, SAMPLE } from '../sample.ts'

const TITLES: Titles = {
  kind: (kind) => `kind ${kind}`,
  type: (type) => `type ${type}`,
  certainty: (certainty) => `certainty ${certainty}`,
}
const titleOf = (id: string) => `title of ${id}`
const everything = (data: GraphData) => canvasOf(data, NARROW_NOTHING)
const rowsOf = (data: GraphData, visible = everything(data)) =>
  relationshipRows(data, visible, titleOf)

const DATA = merge(SAMPLE, {
  nodes: [node('org:cz-mfa', 'government-body', 'Czech foreign ministry')],
  relationships: [
    relationship('clm:part', 'PART_OF', 'org:cz-mfa', 'state:cz', { stance: 'asserts' }),
    relationship('clm:one', 'ATTRIBUTED_TO', 'inc:campaign', 'org:cz-mfa', {
      stance: 'asserts',
      assertedBy: ['Czech Republic', 'Czech foreign ministry'],
      documents: ['doc:a', 'doc:b'],
      date: '2025-05-28',
      dateFrom: '2025-05-28',
      dateTo: '2025-05-28',
    }),
    relationship('clm:two', 'LINKED_TO', 'grp:apt31', 'state:cz', {
      stance: 'denies',
      assertedBy: ['China', 'Czech Republic'],
      documents: ['doc:a'],
      date: '../2021',
      dateTo: '2021-12-31',
    }),
  ],
})

describe('relationshipRows', () => {
  it('has what is visible only', () => {
    const visible = { nodes: new Set<string>(), relationships: new Set(['clm:3']) }
    const rows = rowsOf(DATA, visible)
    expect(rows.map(({ item }) => item)).toEqual([{ type: 'relationship', id: 'clm:3' }])
    expect(rows[0]).toMatchObject({
      from: { name: 'Campaign', kind: 'campaign' },
      to: { name: 'Czech Republic', kind: 'state' },
      saidBy: [],
      date: null,
      day: null,
    })
  })

  it('tells what rests on one source: a state and its ministry are one', () => {
    const single = rowsOf(DATA).filter(({ fewSources }) => fewSources === 'one')
    expect(single.map(({ item }) => item.id)).toEqual(['clm:one'])
  })

  it('knows what is contested, and the titles of the documents', () => {
    const rows = new Map(rowsOf(DATA).map((row) => [row.item.id, row]))
    expect(rows.get('clm:1')?.isContested).toBe(true)
    expect(rows.get('clm:2')?.isContested).toBe(false)
    expect(rows.get('clm:one')?.documents).toEqual(['title of doc:a', 'title of doc:b'])
  })
})

describe('relationshipColumns', () => {
  const columns = relationshipColumns(TITLES)
  const row = (id: string) => rowsOf(DATA).find(({ item }) => item.id === id)!
  const cells = (id: string) =>
    Object.fromEntries(columns.map((column) => [column.id, column.text(row(id))]))

  it('words every cell', () => {
    expect(cells('clm:one')).toEqual({
      from: 'Campaign',
      type: 'type ATTRIBUTED_TO',
      to: 'Czech foreign ministry',
      saidBy: 'Czech Republic, Czech foreign ministry',
      stance: 'asserts',
      certainty: 'certainty explicit',
      date: '28 May 2025',
      contested: '',
      sources: 'One source',
      documents: '2',
      documentTitles: 'title of doc:a; title of doc:b',
    })
  })

  it('says that nobody is named', () => {
    expect(cells('clm:3')).toMatchObject({ saidBy: 'Nobody is named', date: '', documents: '0' })
  })

  it('brings what has the fewest sources to the top', () => {
    const sorted = sortRows(rowsOf(DATA), columns, { column: 'sources', descending: true })
    const few = sorted.map(({ fewSources }) => fewSources)
    expect(few[0]).toBe('none')
    expect(few.find((sources) => sources !== 'none')).toBe('one')
    expect(few.at(-1)).toBeNull()
  })

  it('sorts by the day that a date begins, the undated last', () => {
    const sorted = sortRows(rowsOf(DATA), columns, { column: 'date', descending: false })
    expect(sorted.slice(0, 2).map(({ item }) => item.id)).toEqual(['clm:two', 'clm:one'])
  })
})

describe('nodeRows', () => {
  it('counts relationships, disputes and documents in sight only', () => {
    const rows = nodeRows(DATA, everything(DATA), titleOf)
    const campaign = rows.find(({ item }) => item.id === 'inc:campaign')
    expect(campaign).toMatchObject({ relationships: 5, contested: 1 })
    expect(campaign?.documents).toEqual(['title of doc:a', 'title of doc:b'])
    const visible = { nodes: new Set(['inc:campaign']), relationships: new Set(['clm:3']) }
    expect(nodeRows(DATA, visible, titleOf)).toMatchObject([
      { name: 'Campaign', relationships: 1, contested: 0, documents: [] },
    ])
  })

  it('names the country, and sorts what has none last', () => {
    const data = merge(DATA, {
      nodes: [
        { id: 'a', labels: ['Actor'], properties: { name: 'A', kind: 'person', country: 'CZ' } },
      ],
      relationships: [],
    })
    const columns = nodeColumns(TITLES)
    const rows = nodeRows(data, everything(data), titleOf)
    const [first] = sortRows(rows, columns, { column: 'country', descending: true })
    expect(columns.map(({ text }) => text(first!))).toEqual([
      'A',
      'kind person',
      'Czechia',
      '',
      '0',
      '0',
      '0',
      '',
    ])
  })
})
