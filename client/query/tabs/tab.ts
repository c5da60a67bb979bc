import type { GivenParameter, GivenParameters } from '../parameters/given-parameter.ts'

/** A text that is being worked on, with the values of its parameters. */
export interface Tab {
  readonly id: string
  readonly name: string
  readonly text: string
  readonly parameters: GivenParameters
}

/** The tabs, of which there is always one at least. */
export interface Tabs {
  readonly list: readonly Tab[]
  readonly active: string
  /** The one that was closed last, and where it stood. */
  readonly closed: { readonly tab: Tab; readonly index: number } | null
}

export function firstTabs(name: (count: number) => string): Tabs {
  const tab = { id: '1', name: name(1), text: '', parameters: {} }
  return { list: [tab], active: tab.id, closed: null }
}

export function activeTab({ list, active }: Tabs): Tab {
  const tab = list.find(({ id }) => id === active) ?? list[0]
  if (!tab) throw new Error('there is no tab: one is always left')
  return tab
}

export function changeTab(tabs: Tabs, id: string, change: Partial<Omit<Tab, 'id'>>): Tabs {
  return {
    ...tabs,
    list: tabs.list.map((tab) => (tab.id === id ? { ...tab, ...change } : tab)),
  }
}

/** Opens a text in a tab of its own, unless the one in front is empty: then that takes it. */
export function openTab(tabs: Tabs, text: string, name: (count: number) => string): Tabs {
  const front = activeTab(tabs)
  if (front.text.trim() === '' && text !== '') {
    return changeTab(tabs, front.id, { text, parameters: {} })
  }
  const tab = { id: freeId(tabs), name: freeName(tabs, name), text, parameters: {} }
  return { ...tabs, list: [...tabs.list, tab], active: tab.id }
}

/** Brings the tab with this text to the front, or opens one. */
export function showText(tabs: Tabs, text: string, name: (count: number) => string): Tabs {
  const found = tabs.list.find((tab) => tab.text === text)
  return found ? { ...tabs, active: found.id } : openTab(tabs, text, name)
}

/** Takes a tab away; the one beside it comes to the front. The last one leaves an empty one. */
export function closeTab(tabs: Tabs, id: string, name: (count: number) => string): Tabs {
  const index = tabs.list.findIndex((tab) => tab.id === id)
  const tab = tabs.list[index]
  if (!tab) return tabs
  const list = tabs.list.filter((each) => each !== tab)
  const beside = list[Math.min(index, list.length - 1)]
  const closed = tab.text.trim() === '' ? tabs.closed : { tab, index }
  if (!beside) {
    const empty = { id: freeId(tabs), name: name(1), text: '', parameters: {} }
    return { list: [empty], active: empty.id, closed }
  }
  return { list, active: tabs.active === id ? beside.id : tabs.active, closed }
}

/** Puts the tab that was closed last back where it stood. */
export function reopenTab(tabs: Tabs): Tabs {
  if (!tabs.closed) return tabs
  const { tab, index } = tabs.closed
  return { list: tabs.list.toSpliced(index, 0, tab), active: tab.id, closed: null }
}

export function giveParameter(tabs: Tabs, id: string, name: string, given: GivenParameter): Tabs {
  const tab = tabs.list.find((each) => each.id === id)
  return changeTab(tabs, id, { parameters: { ...tab?.parameters, [name]: given } })
}

/** An id that no tab has had: results are kept by it. */
function freeId({ list, closed }: Tabs): string {
  const taken = [...list, ...(closed ? [closed.tab] : [])].map(({ id }) => Number(id))
  return String(Math.max(0, ...taken) + 1)
}

function freeName({ list }: Tabs, name: (count: number) => string): string {
  let count = list.length + 1
  while (list.some((tab) => tab.name === name(count))) count += 1
  return name(count)
}
