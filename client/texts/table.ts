import { plural } from '../../graph-data/model/plural.ts'

/** The table, twin of the picture. */
export const TABLE_TEXTS = {
  opening: 'Opening the table…',
  switch: 'Rows of the table',
  relationshipsOf: (count: number, selected: number) => counted('Relationships', count, selected),
  nodesOf: (count: number, selected: number) => counted('Nodes', count, selected),
  label: {
    relationships: 'Relationships in the picture',
    nodes: 'Actors and incidents in the picture',
  },
  keys: 'Arrow keys move, Space selects, Shift with arrows selects more, Enter opens the details. On a title Enter sorts, Shift with left or right changes the width.',
  filter: 'Filter the rows',
  clearFilter: 'Clear the text filter',
  rows: (shown: number, all: number) =>
    shown === all
      ? plural(all, 'row', 'rows')
      : `${shown.toLocaleString('en')} of ${plural(all, 'row', 'rows')}`,
  copySelected: (count: number) => `Copy ${plural(count, 'row', 'rows')}`,
  copyAll: 'Copy all',
  copyHelp: 'With tabs between the cells, ready for a spreadsheet (Ctrl+C in the table)',
  copied: (count: number) => `${plural(count, 'row', 'rows')} copied`,
  copyFailed: 'The browser did not allow copying. Download the CSV file instead.',
  csv: 'CSV',
  csvHelp: 'Download the rows that are shown as CSV',
  downloaded: (count: number) => `Downloaded ${plural(count, 'row', 'rows')} as CSV`,
  noMatch: (text: string) => `No row contains “${text}”.`,
  showAll: 'Show all rows',
  noRelationships: (nodes: number) =>
    `None of the ${plural(nodes, 'node', 'nodes')} in the picture is joined to another.`,
  toNodes: 'Show the nodes',
  nobody: 'Nobody is named',
  contested: 'Contested',
  stances: { asserts: 'asserts', denies: 'denies', withdraws: 'withdraws' },
  columns: {
    from: { id: 'from', title: 'From' },
    type: { id: 'type', title: 'Relationship' },
    to: { id: 'to', title: 'To' },
    saidBy: { id: 'saidBy', title: 'Who says it' },
    stance: { id: 'stance', title: 'Stance' },
    certainty: { id: 'certainty', title: 'Certainty' },
    date: { id: 'date', title: 'Date' },
    contested: { id: 'contested', title: 'Contested', help: 'Another claim disputes it' },
    sources: {
      id: 'sources',
      title: 'Sources',
      help: 'Told where only one independent side says it, or nobody is named; a state and its officials count as one. Own acts, such as condemning, and background, such as “part of”, are not counted.',
    },
    documents: { id: 'documents', title: 'Documents', help: 'How many documents it was read in' },
    documentTitles: { id: 'documentTitles', title: 'Read in' },
    name: { id: 'name', title: 'Name' },
    kind: { id: 'kind', title: 'Kind' },
    country: { id: 'country', title: 'Country' },
    relationships: {
      id: 'relationships',
      title: 'Relationships',
      help: 'How many of the relationships shown it has',
    },
    contestedCount: {
      id: 'contested',
      title: 'Contested',
      help: 'How many of its relationships shown another claim disputes',
    },
  },
} as const

/** How many there are, and how many of them are selected where some are. */
function counted(what: string, count: number, selected: number): string {
  const all = `${what} ${count.toLocaleString('en')}`
  return selected === 0 ? all : `${all} · ${selected.toLocaleString('en')} selected`
}
