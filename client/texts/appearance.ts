import { PICTURE_TEXTS } from '../../graph-data/picture/texts.ts'
import { plural } from '../../graph-data/model/plural.ts'

/** What sizes, colours and lines of the picture tell. */
export const APPEARANCE_TEXTS = {
  ...PICTURE_TEXTS.appearance,
  open: 'Size and colour',
  sizeBy: 'Size of nodes',
  colourBy: 'Colour of nodes',
  sizes: {
    degree: 'Relationships',
    betweenness: 'Betweenness',
    pagerank: 'PageRank',
    sources: 'Independent sources',
  },
  sizesHelp: {
    degree: 'How many relationships it has',
    betweenness: 'How many shortest paths lead through it',
    pagerank: 'How much of what is claimed points to it',
    sources: 'How many sides speak in its relationships',
  },
  colours: { kind: 'Kind', country: 'Country', community: 'Community' },
  coloursHelp: {
    kind: 'What it is; its shape always tells that too',
    country: 'To which country it belongs',
    community: 'What is joined more closely to each other than to the rest',
  },
  sizeTitle: (title: string) => `Size: ${title}`,
  colourTitle: (title: string) => `Colour: ${title}`,
  measuring: 'Measuring…',
  failed: (reason: string) => `It could not be measured: ${reason}`,
  nothing: 'Nothing to measure in what is shown',
  otherCountries: 'Other countries',
  noCountry: 'No country',
  otherCommunities: 'Other communities',
  alone: 'Joined to nothing',
  community: (number: number, names: readonly string[], more: boolean) =>
    `${number}: ${names.join(', ')}${more ? ', …' : ''}`,
  selectGroup: (title: string) => `Select ${title}`,
  sourcesTitle: 'Sources',
  sources: { one: 'One source', none: 'Nobody named' },
  sourcesHelp: {
    one: 'Hollow line: a single side says it; a state and its officials count as one',
    none: 'Hollow line: it is told without naming anybody who says it',
  },
  stancesTitle: 'Stance',
  stances: { asserts: 'Asserted', denies: 'Denied', withdraws: 'Withdrawn' },
  stancesHelp: {
    denies: PICTURE_TEXTS.appearance.deniedHelp,
    withdraws: PICTURE_TEXTS.appearance.withdrawnHelp,
  },
  pairCountHelp: 'The more claims, the thicker the line; a click lists them',
  awayInWords: (count: number) => `${plural(count, 'neighbour', 'neighbours')} off the canvas`,
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen (Esc)',
  noFullScreen: 'Full screen: this browser, or the page that this one stands in, does not allow it',
  minimap: 'Overview: drag to move the picture',
} as const
