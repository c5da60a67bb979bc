import { plural } from '../../graph-data/model/plural.ts'

interface FormatText {
  readonly title?: string
  readonly help: string
}

/** Formats by purpose, each purpose with its names in order; `picture` is made in the page. */
const PURPOSES = [
  {
    title: 'For a report',
    help: 'A picture, or a text with every quote and its source',
    formats: ['picture', 'dossier', 'markdown', 'svg', 'html'],
  },
  {
    title: 'For a bibliography',
    help: 'The documents in which it was read',
    formats: ['bibtex', 'csl-json', 'citations'],
  },
  {
    title: 'For Gephi and other graph programs',
    help: 'Nodes and relationships as you see them, to lay out and measure',
    formats: ['gexf', 'graphml', 'graphology'],
  },
  {
    title: 'For a spreadsheet',
    help: 'One table of nodes, one of relationships',
    formats: ['csv'],
  },
  {
    title: 'For a threat-intelligence platform',
    help: 'Claims with who makes them, never as bare facts',
    formats: ['stix'],
  },
  {
    title: 'For a colleague’s Neo4j',
    help: 'Everything that the store keeps, for an empty database',
    formats: ['cypher', 'neo4j-admin'],
  },
  {
    title: 'To keep, or for another Demarche',
    help: 'Nothing is lost, and it loads back',
    formats: ['json'],
  },
] as const

const FORMATS: Readonly<Record<string, FormatText>> = {
  picture: { title: 'Picture as on screen', help: 'PNG or SVG, with legend, title and sources' },
  dossier: { title: 'Dossier', help: 'One page to read, print and send: opens in any browser' },
  markdown: { title: 'Dossier as Markdown', help: 'The same text with footnotes, to edit further' },
  svg: { title: 'Drawing (SVG)', help: 'Of any part of the graph, drawn by the server' },
  html: { title: 'Interactive page', help: 'For a web site: one file, works without a server' },
  bibtex: { help: 'For LaTeX' },
  'csl-json': { help: 'For Zotero and Pandoc' },
  citations: { title: 'Plain citations', help: 'Text, one document a line' },
  gexf: { help: 'Gephi and Gephi Lite, with positions, colours and dates' },
  graphml: { help: 'yEd, networkx, igraph, and Neo4j’s APOC' },
  graphology: { help: 'For programs in JavaScript' },
  csv: { title: 'CSV', help: 'Two tables in a ZIP file: Excel, LibreOffice, pandas, R' },
  stix: { help: 'OpenCTI, MISP and others' },
  cypher: { help: 'A script for cypher-shell; may be run twice' },
  'neo4j-admin': { title: 'neo4j-admin import', help: 'For very large graphs, zipped' },
  json: { help: 'All claims with every quote' },
}

/** The dialog that gives a part of the graph as a file. */
export const EXPORT_TEXTS = {
  title: 'Export',
  close: 'Close',
  format: 'Format',
  purposes: PURPOSES,
  others: { title: 'Other formats', help: 'Further formats of this server' },
  formats: FORMATS,
  scope: 'What',
  scopes: {
    view: 'What is shown',
    selection: 'The selection',
    around: 'Around a node',
    query: 'Result of the query',
    all: 'The whole graph',
  },
  scopeHelp: {
    view: 'With the filters and the time as they are',
    selection: 'What is selected, and what joins it',
    around: (name: string) => `Everything near ${name}, also what is not shown`,
    query: 'Nodes and relationships in the rows of the statement that ran last',
    all: 'Everything that the store holds, also what is not shown',
  },
  hops: 'How far',
  hop: (count: string) => (count === '1' ? '1 step' : `${count} steps`),
  nothingShown: 'Nothing is shown',
  noSelection: 'Nothing is selected',
  noCentre: 'Select a node first',
  noQuery: 'No query has been run',
  viewTitle: 'what is shown',
  options: 'Options',
  flavour: 'For',
  flavours: { plain: 'Any program', neo4j: 'Neo4j (APOC)', yed: 'yEd' },
  evidence: 'With claims and documents',
  evidenceHelp:
    'As nodes, with every quote: GEXF, GraphML and CSV then load back whole. For pictures in Gephi leave it off',
  escapeFormulas: 'Make formulas harmless',
  escapeFormulasHelp: 'A cell that begins with =, +, - or @ gets an apostrophe before it',
  places: 'Positions and colours as on screen',
  picture: 'With the picture',
  contents: 'In the file',
  counts: {
    nodes: (count: number) => plural(count, 'actor or incident', 'actors and incidents'),
    relationships: (count: number) => plural(count, 'relationship', 'relationships'),
    claims: (count: number) => plural(count, 'claim', 'claims'),
    documents: (count: number) => plural(count, 'document', 'documents'),
  },
  exactly: (size: string) => `${size}, counted`,
  about: (size: string) => `about ${size}, estimated from a part of it`,
  counting: 'Counting…',
  gathering: 'Reading the graph…',
  received: (done: string, all: string) => `${done} of ${all}`,
  writing: 'Writing the file',
  save: 'Export',
  cancel: 'Cancel',
  cancelled: 'Export cancelled',
  saved: (name: string, size: string) => `Saved ${name} (${size})`,
  failed: (why: string) => `The export failed: ${why}`,
  cutOff: 'The file was cut off on its way, and was not saved. Try again.',
  loading: 'Asking for the formats…',
  again: 'Try again',
} as const
