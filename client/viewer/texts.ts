import { plural } from '../../graph-data/model/plural.ts'

/** Every text of the interactive page, in one place. */
export const TEXTS = {
  search: 'Search by name',
  searchHelp: 'Search actors and incidents',
  found: (count: number, typed: string) =>
    count === 0
      ? `Nothing is called “${typed}”`
      : `${plural(count, 'name', 'names')} with “${typed}”`,
  more: (count: number) => `${count.toLocaleString('en')} more: type on to narrow it down`,
  picture: (title: string) =>
    `${title}: picture of relationships. Arrow keys move it, plus and minus zoom, zero shows all of it. Everything in it stands in the list beside it, too.`,
  list: 'Actors and incidents',
  counts: (nodes: number, relationships: number, documents: number) =>
    `${plural(nodes, 'actor or incident', 'actors and incidents')}, ${plural(relationships, 'relationship', 'relationships')}, read in ${plural(documents, 'document', 'documents')}.`,
  hint: 'Select a line to read its evidence, an actor to see what is claimed. These are claims, not facts: each says who makes it.',
  details: 'Details',
  back: 'All actors and incidents',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show all',
  legend: 'Legend',
  aliases: 'Also called',
  country: 'Country',
  date: 'Date',
  relationships: (count: number) => plural(count, 'relationship', 'relationships'),
  nothing: 'Nothing is joined to it in this picture.',
  saidBy: 'Said by',
  nobody: 'Nobody is named',
  eventDate: 'When it happened',
  statementDate: 'When it was said or done',
  noDate: 'none given',
  about: 'Concerns',
  certainty: 'Certainty',
  ownWords: (words: string) => `in the words “${words}”`,
  quotes: 'Quotes',
  noQuotes: 'This file holds no quote for it.',
  undated: 'publication date unknown',
  disputes: 'It disputes',
  disputedBy: 'Disputed by',
  undisputed: 'No other claim here disputes it.',
  contested: 'Contested',
  parallel: 'Also between these two',
  by: (names: string) => `said by ${names}`,
  licence: 'Licence',
} as const
