import { describe, expect, it } from 'vitest'
import { formatTabs, readTabs } from '../../../../client/query/tabs/kept-tabs.ts'
import {
  activeTab,
  changeTab,
  closeTab,
  firstTabs,
  giveParameter,
  openTab,
  reopenTab,
  showText,
  type Tabs,
} from '../../../../client/query/tabs/tab.ts'

const name = (count: number): string => `Query ${count}`
const textsOf = ({ list }: Tabs): readonly string[] => list.map(({ text }) => text)
const withTexts = (...texts: readonly string[]): Tabs =>
  texts.reduce<Tabs>((tabs, text) => openTab(tabs, text, name), firstTabs(name))

describe('tabs', () => {
  it('take a text into an empty one in front, else into a new one', () => {
    const tabs = withTexts('RETURN 1', 'RETURN 2')
    expect(textsOf(tabs)).toEqual(['RETURN 1', 'RETURN 2'])
    expect(activeTab(tabs)).toMatchObject({ text: 'RETURN 2', name: 'Query 2' })
  })

  it('show the tab that has a text already', () => {
    const tabs = showText(withTexts('RETURN 1', 'RETURN 2'), 'RETURN 1', name)
    expect(textsOf(tabs)).toEqual(['RETURN 1', 'RETURN 2'])
    expect(activeTab(tabs).text).toBe('RETURN 1')
  })

  it('close, put the one beside in front, and come back where they stood', () => {
    const three = withTexts('a', 'b', 'c')
    const middle = three.list[1]?.id ?? ''
    const closed = closeTab({ ...three, active: middle }, middle, name)
    expect(textsOf(closed)).toEqual(['a', 'c'])
    expect(activeTab(closed).text).toBe('c')
    const back = reopenTab(closed)
    expect(textsOf(back)).toEqual(['a', 'b', 'c'])
    expect(activeTab(back).text).toBe('b')
    expect(back.closed).toBeNull()
  })

  it('leave an empty one when the last is closed, with an id that was never used', () => {
    const one = withTexts('a')
    const closed = closeTab(one, one.active, name)
    expect(textsOf(closed)).toEqual([''])
    expect(closed.active).not.toBe(one.active)
    expect(textsOf(reopenTab(closed))).toContain('a')
  })

  it('give no name twice', () => {
    const tabs = closeTab(withTexts('a', 'b', 'c'), '2', name)
    const names = openTab(tabs, 'd', name).list.map((tab) => tab.name)
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('kept tabs', () => {
  it('come back as they were', () => {
    const given = giveParameter(withTexts('RETURN $x', 'b'), '1', 'x', {
      type: 'number',
      text: '3',
    })
    const tabs = changeTab(given, '2', { name: 'Mine' })
    expect(readTabs(formatTabs(tabs))).toEqual({ ...tabs, closed: null })
  })

  it.each(['', '{', '[]', '{"version":2,"list":[]}', '{"version":1,"list":[{"id":1}]}'])(
    'are nothing where %j is kept',
    (text) => expect(readTabs(text)).toBeNull(),
  )

  it('lose what is wrong in them, and keep the rest', () => {
    const text = JSON.stringify({
      version: 1,
      active: 'gone',
      list: [
        { id: '4', name: 'n', text: 't', parameters: { a: { type: 'odd', text: '' }, b: 3 } },
        { id: 'x', name: 'n', text: 't' },
      ],
    })
    const tab = { id: '4', name: 'n', text: 't', parameters: {} }
    expect(readTabs(text)).toEqual({ list: [tab], active: '4', closed: null })
  })
})
