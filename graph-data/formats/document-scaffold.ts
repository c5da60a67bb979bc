import { stringify } from 'yaml'
import type { Document } from '../model/document.ts'

/** The file of a new document: its fields, and one claim to copy, commented out. */
export function documentScaffold(document: Document): string {
  return `${stringify(document, { lineWidth: 100, defaultStringType: 'PLAIN' })}# One entry for each place where the text states a claim; graph-data/README.md has the rules.
# - type: condemned              # the types stand in graph-data/README.md
#   subject: io:nato
#   object: inc:some-incident
#   asserters: [io:nato]         # who says it in the text; [] where nobody is named
#   certainty: explicit          # explicit, hedged or implied
#   date: '2025-05-28'           # when it happened, as exact as the text has it
#   quote: 'The exact sentence, to the letter.'
#   start: 0                     # npm run place-quotes fills in start and end
#   end: 34
claims: []
`
}
