import { plural } from '../model/plural.ts'

/** What stands in the picture, its legend and its footer. */
export const PICTURE_TEXTS = {
  name: 'Demarche',
  claims: {
    nobody: 'Nobody is named',
    by: (names: string) => `said by ${names}`,
    contested: 'Contested',
  },
  legend: {
    actors: 'Actors',
    incidents: 'Incidents',
    types: 'Relationships',
    certainty: 'Certainty',
    contested: 'Contested',
    certaintyHelp: {
      explicit: 'Stated outright',
      hedged: 'With reservations',
      implied: 'Read between the lines',
    },
  },
  appearance: {
    told: (size: string, colour: string) => `Size: ${size} · Colour: ${colour}`,
    lines: 'Sources and stance',
    oneSource: 'One source, or nobody named',
    oneSourceHelp: 'Hollow line or hollow arrow: a single side says it, or nobody is named',
    denied: 'Denied',
    deniedHelp: 'Somebody says that this is not so',
    withdrawn: 'Withdrawn',
    withdrawnHelp: 'Whoever said it has taken it back',
    pairs: 'One line per pair',
    pairMixed: 'Several types',
    pairMixedHelp: 'Grey where no type has more than half of the claims',
    pairSurest: 'As solid as its surest claim; hollow where each of its claims has one source.',
    claims: (count: number) => plural(count, 'claim', 'claims'),
    pairCount: 'Number of claims',
    between: (one: string, other: string) => `${one} and ${other}`,
    away: (count: number) => `+${count.toLocaleString('en')}`,
  },
  file: {
    counts: (nodes: number, relationships: number) =>
      `${plural(nodes, 'node', 'nodes')}, ${plural(relationships, 'relationship', 'relationships')}`,
    madeFrom: 'Sources',
    unchanged: 'Pale lines are as before',
    countHelp: 'The more claims, the thicker the line',
    contestedHelp: 'Another claim disputes it',
    description: (title: string) => `${title}: a picture of relationships, by Demarche`,
  },
} as const
