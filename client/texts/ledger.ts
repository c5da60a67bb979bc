import { plural } from '../../graph-data/model/plural.ts'

/** Texts of the ledger of a pair or an incident, and of what the evidence leaves open. */
export const LEDGER_TEXTS = {
  title: 'Ledger',
  whole: 'All',
  filter: 'Show only what somebody does',
  acts: {
    attributes: 'Attributed',
    links: 'Linked',
    condemns: 'Condemned',
    summons: 'Summoned',
    rejects: 'Rejected',
    withdraws: 'Withdrawn',
    targets: 'Target named',
    states: 'Stated',
  },
  does: {
    attributes: ['attributes it', 'attribute it'],
    links: ['sees a link', 'see a link'],
    condemns: ['condemns it', 'condemn it'],
    summons: ['summons over it', 'summon over it'],
    rejects: ['rejects it', 'reject it'],
    withdraws: ['takes it back', 'take it back'],
    targets: ['names a target', 'name a target'],
    states: ['states it', 'state it'],
  },
  independent: (count: number) => plural(count, 'independent speaker', 'independent speakers'),
  unnamedDo: (count: number) => `${plural(count, 'claim names', 'claims name')} nobody`,
  nobodyAnswers: 'Nobody attributes, condemns or rejects it in the claims told here.',
  disputed: 'disputed',
  sides: 'Who did what',
  sidesHelp:
    'A minister, the ministry and the state are one side: repetitions and articles make no second speaker.',
  side: 'Side',
  yes: 'yes',
  onlyCondemned: 'Condemned it, but did not attribute it',
  saidUnknown: 'Date of the statement not known',
  claims: (count: number) => plural(count, 'claim', 'claims'),
  happened: (date: string) => `happened: ${date}`,
  published: (date: string) => `first published ${date}`,
  publishedUnknown: 'date of publication not known',
  by: (names: string) => `said by ${names}`,
  sameSide: 'said again by the same side',
  moreQuotes: (count: number) => plural(count, 'more quote', 'more quotes'),
  remaining: (count: number) =>
    `${plural(count, 'more claim is', 'more claims are')} not in this list: the first ones by date are shown.`,
  outside: 'Disputed also by',
  none: 'No claim in the articles read so far is about it.',
  narrowed: (seen: number, all: number) =>
    `Told from ${seen} of its ${plural(all, 'claim', 'claims')}: the rest lies outside the time window, or is filtered out.`,
  pair: (count: number) => `All ${count} claims between these two`,
  back: 'Back to this claim',
  openClaim: 'Open this claim',
  gaps: {
    contested: 'contested',
    'nobody-named': 'nobody is named',
    'one-speaker': 'rests on one speaker',
    'one-document': 'rests on one document',
    undated: 'undated',
  },
  questions: {
    title: 'Open questions',
    more: (count: number) =>
      `and ${count.toLocaleString('en')} more: narrow the picture to see them`,
    none: 'None: every link has a date, two independent speakers and two documents.',
    gaps: {
      contested: (count: number) => `${plural(count, 'link is', 'links are')} contested`,
      'nobody-named': (count: number) => `${plural(count, 'link names', 'links name')} nobody`,
      'one-speaker': (count: number) =>
        `${plural(count, 'link rests', 'links rest')} on one speaker`,
      'one-document': (count: number) =>
        `${plural(count, 'link rests', 'links rest')} on one document`,
      undated: (count: number) => `${plural(count, 'link bears', 'links bear')} no date`,
    },
  },
  stances: { denies: 'Denied', withdraws: 'Withdrawn' },
} as const

/** Texts of the response ladder of an incident. */
export const LADDER_TEXTS = {
  title: 'Response, step by step',
  rungs: {
    happened: 'Happened',
    attributes: 'Attributed',
    condemns: 'Condemned',
    summons: 'Summoned',
    rejects: 'Rejected',
    withdraws: 'Withdrawn',
    published: 'First published',
  },
  to: (names: string) => `to ${names}`,
  nobody: (count: number) => `${plural(count, 'claim', 'claims')} without a named speaker`,
  sameDay: 'the same day',
  days: (count: number) => `${plural(count, 'day', 'days')} later`,
  between: (least: number, most: number) =>
    `${least.toLocaleString('en')}–${plural(most, 'day', 'days')} later`,
  atLeast: (count: number) => `at least ${plural(count, 'day', 'days')} later`,
  withoutOrder: (most: number) =>
    `within ${plural(most, 'day', 'days')}; which came first is not known`,
  unknown: 'days between them not known',
  undated: 'On a day that the texts do not tell',
  silent: (names: string) => `No step in the claims told here: ${names}.`,
} as const
