import type { StoreApi } from 'zustand/vanilla'
import type { App } from '../../state/app.ts'
import type { GivenParameter } from '../parameters/given-parameter.ts'
import {
  activeTab,
  changeTab,
  closeTab,
  giveParameter,
  openTab,
  reopenTab,
  showText,
  type Tabs,
} from '../tabs/tab.ts'
import { WORKBENCH_TEXTS } from '../texts.ts'
import type { WorkbenchState } from './workbench-state.ts'

export interface TabActions {
  /** Changes the text of the tab in front. */
  readonly write: (text: string) => void
  /** Opens a text in a tab of its own. */
  readonly open: (text: string) => void
  readonly show: (id: string) => void
  readonly close: (id: string) => void
  readonly reopen: () => void
  readonly rename: (id: string, name: string) => void
  readonly give: (name: string, given: GivenParameter) => void
  /** Takes over the text that the address brings, unless it comes from here. */
  readonly takeLink: () => void
}

/** The address takes the text over once nobody has typed for so long. */
const LINK_AFTER_MS = 400

const nameOf = WORKBENCH_TEXTS.tabs.name

export function createTabActions(
  app: App,
  { getState, setState }: StoreApi<WorkbenchState>,
): TabActions {
  // What "back" brings has stood here before: it does not open a tab.
  const known = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const toLink = (): void => {
    clearTimeout(timer)
    const { text } = activeTab(getState().tabs)
    known.add(text)
    if ((app.store.getState().link.query ?? '') !== text) app.actions.writeQuery(text)
  }
  const change = (next: (tabs: Tabs) => Tabs): void => {
    setState(({ tabs }) => ({ tabs: next(tabs) }))
    toLink()
  }
  return {
    write: (text) => {
      setState(({ tabs }) => ({ tabs: changeTab(tabs, activeTab(tabs).id, { text }) }))
      clearTimeout(timer)
      timer = setTimeout(toLink, LINK_AFTER_MS)
    },
    open: (text) => change((tabs) => openTab(tabs, text, nameOf)),
    show: (id) => change((tabs) => ({ ...tabs, active: id })),
    close: (id) => change((tabs) => closeTab(tabs, id, nameOf)),
    reopen: () => change(reopenTab),
    rename: (id, name) => {
      if (name.trim() !== '') change((tabs) => changeTab(tabs, id, { name: name.trim() }))
    },
    give: (name, given) =>
      setState(({ tabs }) => ({ tabs: giveParameter(tabs, activeTab(tabs).id, name, given) })),
    takeLink: () => {
      const { query } = app.store.getState().link
      const front = activeTab(getState().tabs).text
      if (query === null || query === front) known.add(front)
      else if (!known.has(query)) change((tabs) => showText(tabs, query, nameOf))
    },
  }
}
