import type { DocumentSummary } from '../../graph-data/model/api.ts'
import { CERTAINTY_LOOKS, kindLook, typeLook } from '../../graph-data/picture/palette.ts'
import { TEXTS } from '../texts.ts'
import { countryName } from './country-name.ts'
import { titleOf } from './documents.ts'
import type { Facet } from './filters.ts'
import type { Loadable } from './loadable.ts'

/** How a value of a facet is called; one that is not known goes by itself. */
export function facetTitle(
  facet: Facet,
  value: string,
  documents: Loadable<readonly DocumentSummary[]>,
): string {
  const titles: Readonly<Record<Facet, (known: string) => string>> = {
    kinds: (kind) => kindLook(kind).title,
    types: (type) => typeLook(type).title,
    certainties: (certainty) => wordFor(CERTAINTY_LOOKS, certainty)?.title ?? certainty,
    countries: countryName,
    asserters: (name) => name,
    documents: (id) => titleOf(documents, id),
    sources: (few) => wordFor(TEXTS.appearance.sources, few) ?? few,
    stances: (stance) => wordFor(TEXTS.appearance.stances, stance) ?? stance,
  }
  return titles[facet](value)
}

/** The word for what somebody may have written into an address: it need be none of the keys. */
function wordFor<Word>(words: Readonly<Record<string, Word>>, key: string): Word | undefined {
  return new Map(Object.entries(words)).get(key)
}
