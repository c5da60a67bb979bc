import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LAYOUTS } from '../../../graph-data/picture/layout/layouts.ts'
import {
  COLOURS,
  DEFAULT_LINK,
  isNewPlace,
  LINES,
  PANEL_TABS,
  SIZES,
  THEMES,
  VIEWS,
  type ViewLink,
} from '../../../client/state/link.ts'
import { RESTS } from '../../../graph-data/picture/scene.ts'
import { formatLink, parseLink } from '../../../client/state/link-format.ts'
import { CLOCKS } from '../../../client/state/time.ts'

const words = fc.string({ minLength: 1, unit: 'grapheme' })
const values = fc.uniqueArray(words, { maxLength: 4 }).map((list) => list.toSorted())
/** The mark stands between ids in an address; no id holds it. */
const ids = words.filter((id) => !id.includes('~'))
const idLists = fc.uniqueArray(ids, { maxLength: 4 })
const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const items = (type: 'node' | 'relationship') =>
  idLists.map((list) => list.map((id) => ({ type, id })))
const links: fc.Arbitrary<ViewLink> = fc.record({
  view: fc.constantFrom(...VIEWS),
  filters: fc.record({
    kinds: values,
    types: values,
    certainties: values,
    countries: values,
    asserters: values,
    documents: values,
    sources: values,
    stances: values,
    degree: fc.nat({ max: 50 }),
    contested: fc.boolean(),
  }),
  rest: fc.constantFrom(...RESTS),
  time: fc.option(
    fc.record({
      clock: fc.constantFrom(...CLOCKS),
      from: fc.option(days),
      to: fc.option(days),
      undated: fc.boolean(),
    }),
  ),
  compare: fc.option(fc.record({ from: days, to: days })),
  only: fc.option(idLists),
  hidden: idLists,
  added: idLists,
  pins: fc.uniqueArray(fc.record({ id: ids, x: fc.integer(), y: fc.integer() }), {
    maxLength: 3,
    selector: ({ id }) => id,
  }),
  layout: fc.constantFrom(...LAYOUTS),
  sizeBy: fc.constantFrom(...SIZES),
  colourBy: fc.constantFrom(...COLOURS),
  lines: fc.constantFrom(...LINES),
  selection: fc.tuple(items('node'), items('relationship')).map((both) => both.flat()),
  path: fc.option(fc.record({ from: ids, to: ids })),
  tab: fc.constantFrom(...PANEL_TABS),
  query: fc.option(fc.string({ unit: 'grapheme' })),
  theme: fc.constantFrom(...THEMES),
  embed: fc.boolean(),
})

describe('the link', () => {
  it('comes back as it went, whatever it holds, with the statement in the query view', () => {
    fc.assert(
      fc.property(links, (link) => {
        const query = link.view === 'query' ? link.query : null
        expect(parseLink(formatLink(link))).toEqual({ ...link, query })
      }),
    )
  })

  it('is empty for the default view', () => {
    expect(formatLink(DEFAULT_LINK)).toBe('')
    expect(parseLink('')).toEqual(DEFAULT_LINK)
  })

  it('reads well', () => {
    const selection = [{ type: 'node', id: 'grp:apt31' }] as const
    expect(formatLink({ ...DEFAULT_LINK, selection, tab: 'claims' })).toBe(
      '?tab=claims&node=grp:apt31',
    )
  })

  it('takes the default for what it does not know', () => {
    expect(
      parseLink('?view=map&theme=pink&type=&contested=2&time=moon&pin=a~b&degree=-1&compare=a'),
    ).toEqual(DEFAULT_LINK)
  })
})

describe('isNewPlace', () => {
  it('is one for a selection, a filter and a view', () => {
    const selection = [{ type: 'node', id: 'state:cz' }] as const
    expect(isNewPlace(DEFAULT_LINK, { ...DEFAULT_LINK, selection })).toBe(true)
    expect(isNewPlace(DEFAULT_LINK, { ...DEFAULT_LINK, view: 'query' })).toBe(true)
  })

  it('is none for theme, tab and the text of the query', () => {
    const after: ViewLink = { ...DEFAULT_LINK, theme: 'dark', tab: 'claims', query: 'MATCH' }
    expect(isNewPlace(DEFAULT_LINK, after)).toBe(false)
  })
})
