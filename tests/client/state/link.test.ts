import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  DEFAULT_LINK,
  formatLink,
  isNewPlace,
  PANEL_TABS,
  parseLink,
  THEMES,
  VIEWS,
  type ViewLink,
} from '../../../client/state/link.ts'

const words = fc.string({ minLength: 1, unit: 'grapheme' })
const values = fc.uniqueArray(words, { maxLength: 4 }).map((list) => list.toSorted())
const links: fc.Arbitrary<ViewLink> = fc.record({
  view: fc.constantFrom(...VIEWS),
  filters: fc.record({
    kinds: values,
    types: values,
    certainties: values,
    contested: fc.boolean(),
  }),
  selection: fc.option(
    fc.record({ type: fc.constantFrom('node' as const, 'relationship' as const), id: words }),
  ),
  tab: fc.constantFrom(...PANEL_TABS),
  query: fc.option(fc.string({ unit: 'grapheme' })),
  theme: fc.constantFrom(...THEMES),
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
    const selection = { type: 'node', id: 'grp:apt31' } as const
    expect(formatLink({ ...DEFAULT_LINK, selection, tab: 'claims' })).toBe(
      '?node=grp:apt31&tab=claims',
    )
  })

  it('takes the default for what it does not know', () => {
    expect(parseLink('?view=map&theme=pink&type=&contested=2')).toEqual(DEFAULT_LINK)
  })
})

describe('isNewPlace', () => {
  it('is one for a selection, a filter and a view', () => {
    const selection = { type: 'node', id: 'state:cz' } as const
    expect(isNewPlace(DEFAULT_LINK, { ...DEFAULT_LINK, selection })).toBe(true)
    expect(isNewPlace(DEFAULT_LINK, { ...DEFAULT_LINK, view: 'query' })).toBe(true)
  })

  it('is none for theme, tab and the text of the query', () => {
    const after: ViewLink = { ...DEFAULT_LINK, theme: 'dark', tab: 'claims', query: 'MATCH' }
    expect(isNewPlace(DEFAULT_LINK, after)).toBe(false)
  })
})
