import { stringify } from 'yaml'
import type { SourceFile } from '../../../graph-data/formats/source-file.ts'
import { fileNameOf } from '../../../graph-data/formats/curated.ts'

/** A made-up curated file. */
export function file(content: { id: string } & Record<string, unknown>): SourceFile {
  return { path: fileNameOf(content.id), text: stringify(content) }
}

export const ARDENIA = file({ id: 'state:ardenia', name: 'Ardenia', kind: 'state' })
export const BORELIA = file({ id: 'state:borelia', name: 'Borélia', kind: 'state' })
export const PEBBLE = file({
  id: 'grp:pebble',
  name: 'PEBBLE',
  kind: 'threat-group',
  aliases: ['Smooth Stone'],
})
export const BREACH = file({
  id: 'inc:harbour-breach',
  name: 'Harbour breach',
  kind: 'incident',
  date: '2024-03',
})

const QUOTE = 'Ardenia said that PEBBLE broke into the harbour.'

/** A reading with the fields that most tests leave alone. */
export function reading(fields: Record<string, unknown> = {}) {
  return {
    type: 'attributed-to',
    subject: 'inc:harbour-breach',
    object: 'grp:pebble',
    asserters: ['state:ardenia'],
    certainty: 'explicit',
    quote: QUOTE,
    start: 10,
    end: 10 + QUOTE.length,
    ...fields,
  }
}

export function document(claims: readonly unknown[], id = 'doc:harbour', published = '2024-05-02') {
  return file({ id, title: 'Harbour news', language: 'en', published, claims })
}

export const ENDS = [ARDENIA, BORELIA, PEBBLE, BREACH]
