import { createStore, type StoreApi } from 'zustand/vanilla'
import { problemFrom } from '../../api.ts'
import type { App } from '../../state/app.ts'
import { failed, ready } from '../../state/loadable.ts'
import { keep, readKept } from '../../ui/storage.ts'
import { formatPast } from '../library/history.ts'
import { formatQueries } from '../library/saved-queries.ts'
import { formatTabs } from '../tabs/kept-tabs.ts'
import { createLibraryActions, type LibraryActions } from './library-actions.ts'
import { createRunActions, type RunActions } from './run-actions.ts'
import { createTabActions, type TabActions } from './tab-actions.ts'
import { createWriteActions, type WriteActions } from './write-actions.ts'
import { firstState, KEYS, type WorkbenchState } from './workbench-state.ts'

export interface Workbench {
  readonly store: StoreApi<WorkbenchState>
  readonly actions: TabActions & RunActions & LibraryActions & WriteActions
}

/** So long after the last letter the tabs are written down. */
const KEEP_AFTER_MS = 400

const benches = new WeakMap<App, Workbench>()

/** The workbench of a page: it outlives the view, so that a run goes on while another is looked at. */
export function workbenchOf(app: App): Workbench {
  const known = benches.get(app)
  if (known) return known
  const made = createWorkbench(app)
  benches.set(app, made)
  return made
}

function createWorkbench(app: App): Workbench {
  const store = createStore<WorkbenchState>(() => firstState(readKept))
  const tabs = createTabActions(app, store)
  const runs = createRunActions(app, store)
  const reloadSchema = (): Promise<void> => loadSchema(app, store)
  const writes = createWriteActions(app, store, reloadSchema)
  const actions = { ...tabs, ...runs, ...createLibraryActions(store), ...writes }
  keepInBrowser(store)
  const takeAsked = (): void => {
    const asked = app.actions.takeAsked()
    if (!asked) return
    tabs.open(asked.cypher)
    if (asked.run) runs.runAll()
  }
  takeAsked()
  tabs.takeLink()
  app.store.subscribe(({ asked, link }, before) => {
    if (asked) takeAsked()
    else if (link.query !== before.link.query) tabs.takeLink()
  })
  void reloadSchema()
  void writes.askWhetherAllowed()
  return { store, actions }
}

async function loadSchema({ api }: App, { setState }: StoreApi<WorkbenchState>): Promise<void> {
  try {
    setState({ schema: ready(await api.schema()) })
  } catch (error) {
    setState({ schema: failed(problemFrom(error)) })
  }
}

function keepInBrowser(store: StoreApi<WorkbenchState>): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const keepTabs = (): void => {
    clearTimeout(timer)
    keep(KEYS.tabs, formatTabs(store.getState().tabs))
  }
  store.subscribe(({ tabs, past, saved }, before) => {
    if (past !== before.past) keep(KEYS.past, formatPast(past))
    if (saved !== before.saved && 'queries' in saved) {
      keep(KEYS.saved, formatQueries(saved.queries))
    }
    if (tabs === before.tabs) return
    clearTimeout(timer)
    timer = setTimeout(keepTabs, KEEP_AFTER_MS)
  })
  window.addEventListener('pagehide', keepTabs)
}
