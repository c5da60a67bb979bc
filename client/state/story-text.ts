import { TEXTS } from '../texts.ts'
import { quoted, sourceOf } from './citation.ts'
import { dateInWords } from '../../graph-data/model/date-words.ts'
import { inSeries } from '../../graph-data/model/relationship-words.ts'
import type { Footnote, Story, StorySentence } from './story.ts'

/** A sentence of a path with its date before it and its speakers behind it, without footnotes. */
export function sentenceInWords(sentence: StorySentence): string {
  const { words, dates, published, speakers, certainty, isContested } = sentence
  const remarks = [
    speakers === null ? null : speakersInWords(speakers),
    certainty === 'hedged' || certainty === 'implied' ? TEXTS.story[certainty] : null,
    isContested ? TEXTS.story.contested : null,
  ].filter((remark) => remark !== null)
  const behind = remarks.length === 0 ? '' : ` (${remarks.join('; ')})`
  const when = dates === null ? withoutDate(published) : datesInWords(dates)
  return `${when}: ${words}${behind}.`
}

function speakersInWords(speakers: readonly string[]): string {
  return speakers.length === 0 ? TEXTS.story.nobody : TEXTS.story.saidBy(inSeries(speakers))
}

function withoutDate(published: string | null): string {
  if (published === null) return TEXTS.story.undated
  return TEXTS.story.undatedBut(dateInWords(published))
}

function datesInWords([first, last]: NonNullable<StorySentence['dates']>): string {
  const words = dateInWords(first)
  if (first !== last) {
    return `${first}${last}`.includes('/')
      ? `${capitalised(words)}; ${dateInWords(last)}`
      : TEXTS.story.between(words, dateInWords(last))
  }
  if (first.includes('/')) return capitalised(words)
  return first.length === '2025-05-28'.length ? TEXTS.story.on(words) : TEXTS.story.in(words)
}

function capitalised(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}

/** The exact words of a footnote, and where they stand. */
export function footnoteInWords({ quote }: Footnote): string {
  return `${quoted(quote.quote)} — ${sourceOf(quote)}`
}

/** The whole path as plain text to paste; `link` is the address that shows it. */
export function storyAsText(story: Story, link: string): string {
  const sentences = story.sentences.map((sentence) => {
    const notes = sentence.notes.map((note) => `[${note}]`).join('')
    return notes === '' ? sentenceInWords(sentence) : `${sentenceInWords(sentence)} ${notes}`
  })
  const sources = story.footnotes.map((note) => `[${note.number}] ${footnoteInWords(note)}`)
  return [
    TEXTS.story.title(story.from, story.to),
    sentences.join('\n'),
    ...(sources.length === 0 ? [] : [`${TEXTS.story.sources}\n${sources.join('\n')}`]),
    link,
  ].join('\n\n')
}
