import { PICTURE_TEXTS } from '../graph-data/picture/texts.ts'
import { APPEARANCE_TEXTS } from './texts/appearance.ts'
import { COMMANDS_TEXTS } from './texts/commands.ts'
import { HELP_TEXTS } from './texts/help.ts'
import { LADDER_TEXTS, LEDGER_TEXTS } from './texts/ledger.ts'
import { plural } from '../graph-data/model/plural.ts'
import { LAYOUTS_TEXTS } from './texts/layouts.ts'
import { PATHS_TEXTS } from './texts/paths.ts'
import { PICTURE_FILE_TEXTS } from './texts/picture-file.ts'
import { SELECTION_TEXTS } from './texts/selection.ts'
import { STEPS_TEXTS } from './texts/steps.ts'
import { EXPORT_TEXTS } from './texts/export.ts'
import { FILTER_MENU_TEXTS } from './texts/filter-menu.ts'
import { TABLE_TEXTS } from './texts/table.ts'
import { TIME_TEXTS, TIMELINE_TEXTS } from './texts/time.ts'
import { TOOLS_TEXTS } from './texts/tools.ts'
import { STORY_TEXTS } from './texts/story.ts'
import { TOUR_TEXTS } from './texts/tour.ts'
import { VIEWS_TEXTS } from './texts/views.ts'

/** Every text that a person sees, in one place, ready for translation. */
export const TEXTS = {
  commands: COMMANDS_TEXTS,
  help: HELP_TEXTS,
  tour: TOUR_TEXTS,
  views: VIEWS_TEXTS,
  appearance: APPEARANCE_TEXTS,
  ladder: LADDER_TEXTS,
  ledger: LEDGER_TEXTS,
  story: STORY_TEXTS,
  steps: STEPS_TEXTS,
  layouts: LAYOUTS_TEXTS,
  tools: TOOLS_TEXTS,
  time: TIME_TEXTS,
  timeline: TIMELINE_TEXTS,
  table: TABLE_TEXTS,
  filterMenu: FILTER_MENU_TEXTS,
  selection: SELECTION_TEXTS,
  paths: PATHS_TEXTS,
  pictureFile: PICTURE_FILE_TEXTS,
  exporting: EXPORT_TEXTS,
  name: PICTURE_TEXTS.name,
  tagline: 'Who says so, since when, on what evidence',
  bar: {
    views: 'View',
    graph: 'Graph',
    table: 'Table',
    timeline: 'Timeline',
    query: 'Query',
    share: 'Share and export',
    copyLink: 'Copy link to this view',
    exportHelp: 'For a report, Gephi, a spreadsheet, Neo4j and more',
    linkCopied: 'Link copied',
    copyFailed: 'The browser did not allow copying. Copy the address from the address bar instead.',
    theme: { auto: 'Theme: as the system', light: 'Theme: light', dark: 'Theme: dark' },
  },
  part: {
    failed: 'This part of the page could not be shown',
    help: 'It may not have been downloaded: check that the server is there, or reload the page.',
    again: 'Try again',
  },
  search: {
    label: 'Search actors, incidents and documents',
    placeholder: 'Search actors, incidents, documents',
    short: 'Search',
    nothing: (text: string) => `Nothing found for “${text}”. Try fewer letters or another name.`,
    failed: (reason: string) => `The search failed: ${reason}`,
    remaining: (count: number) => `${count} more: type on to narrow it down`,
    searching: 'Searching…',
    document: 'Document',
    relationships: (count: number) => plural(count, 'relationship', 'relationships'),
    claims: (count: number) => plural(count, 'claim', 'claims'),
  },
  picture: {
    arranging: 'Arranging the picture…',
    noWebGl:
      'This browser cannot draw the picture, because WebGL is switched off. Switch it on, or use the search: every list and every piece of evidence works without it.',
    noLayout: 'The picture could not be arranged. Reload the page to try again.',
    twin: 'Actors, incidents and relationships in the picture; arrow keys move between them',
    loading: 'Loading the graph…',
    empty: 'The store holds no actors and incidents yet. Load some with: npm run load',
    failed: 'The graph could not be loaded',
    again: 'Try again',
    nothingLeft: 'No relationship passes all the filters.',
    clear: 'Clear all filters',
  },
  controls: {
    group: 'Zoom',
    zoomIn: 'Zoom in (+)',
    zoomOut: 'Zoom out (−)',
    fit: 'Fit the picture (F)',
    hint: 'Click a line to read its evidence, an actor to see its claims.',
    dismiss: 'Dismiss this hint',
  },
  legend: {
    ...PICTURE_TEXTS.legend,
    title: 'Legend',
    open: 'Open the legend',
    close: 'Close the legend',
    showOnly: 'Show only these',
    rows: 'Marks and what they mean; arrow keys move between them',
  },
  filters: {
    label: 'Filters',
    remove: (title: string) => `Remove filter ${title}`,
    clear: 'Clear all',
  },
  status: {
    nodes: (shown: number, all: number) => `${shown} of ${plural(all, 'node', 'nodes')}`,
    relationships: (shown: number, all: number) =>
      `${shown} of ${plural(all, 'relationship', 'relationships')}`,
    contested: (count: number) => `${count} contested`,
    selectNodes: 'Select the nodes that are shown',
    selectRelationships: 'Select the relationships that are shown',
    cypher: 'Cypher',
    selectContested: 'Select what is contested',
    noContested: 'Nothing that is shown is contested',
    cut: (count: number) => `${plural(count, 'node was', 'nodes were')} left out by the limit`,
  },
  panel: {
    close: 'Close the panel (Esc)',
    taller: 'Make the panel taller',
    lower: 'Make the panel lower',
    details: 'Details',
    claims: 'Claims',
    neighbours: 'Neighbours',
    unknown: 'This is not in the graph, or no longer. Close the panel, or search for it by name.',
    loading: 'Loading…',
    again: 'Try again',
  },
  node: {
    aliases: 'Also called',
    country: 'Country',
    date: 'Date',
    noDescription: 'The articles read so far do not describe it.',
    ties: 'Relationships',
    id: 'Identifier',
    centre: 'Show in the picture',
    showNext: (count: number) => `Show next neighbours (${count} remain)`,
    allShown: 'All its neighbours are in the picture.',
    noNeighbours: 'Nothing is joined to it.',
    leftOut: (count: number) => `Out of the time window, filtered out or hidden (${count})`,
    notRecorded: 'not recorded',
  },
  claims: {
    ...PICTURE_TEXTS.claims,
    about: 'What is claimed about it',
    saidBy: 'What it says itself',
    none: 'No claim in the articles read so far names it.',
    seen: (seen: number, all: number) => (seen === all ? String(all) : `${seen} of ${all}`),
    outOfTime: (count: number) => `Not in the time window (${count})`,
    away: (count: number) => `Filtered out, hidden or not loaded (${count})`,
    documents: (count: number) => plural(count, 'document', 'documents'),
    undated: 'undated',
  },
  evidence: {
    title: 'Evidence',
    saidBy: 'Said by',
    nobody: 'Nobody is named',
    nobodyHelp: 'The text states this without saying who claims it.',
    onlySource: 'No other independent source here says it',
    eventDate: 'When it happened',
    statementDate: 'When it was said or done',
    noDate: 'none given',
    about: 'Concerns',
    certainty: 'Certainty',
    ownWords: 'in the words',
    quotes: (count: number) => plural(count, 'quote', 'quotes'),
    published: 'Published',
    publishedUnknown: 'publication date unknown',
    publisherUnknown: 'Publisher not stated',
    open: 'Open the document',
    disputes: 'It disputes',
    disputedBy: 'Disputed by',
    undisputed: 'No other claim here disputes it.',
    copy: 'Copy citation',
    copied: 'Citation copied',
    parallel: (index: number, count: number) => `${index} of ${count} between these two`,
    previous: 'Previous relationship between these two',
    next: 'Next relationship between these two',
    noClaim: 'This relationship was not derived from a claim: there is no quote for it.',
  },
  /** The workbench's other texts are downloaded with it: client/query/texts.ts. */
  query: { loading: 'Opening the query view…' },
  announce: {
    selected: (name: string) => `Selected: ${name}`,
    several: (count: number) => plural(count, 'thing', 'things'),
    none: 'Selection cleared',
    neighbours: (count: number) =>
      count === 0 ? 'No further neighbours' : `${plural(count, 'neighbour', 'neighbours')} added`,
  },
} as const
