import { useStore } from 'zustand'
import { useApp } from '../../context.tsx'
import { activeTab, type Tab } from '../tabs/tab.ts'
import { workbenchOf, type Workbench } from './workbench.ts'
import { NO_RUNS, type TabRuns, type WorkbenchState } from './workbench-state.ts'

export function useWorkbench(): Workbench {
  return workbenchOf(useApp())
}

/** The part of the workbench that `pick` reads; the component renders again when that changes. */
export function useBench<T>(pick: (state: WorkbenchState) => T): T {
  return useStore(useWorkbench().store, pick)
}

export function useActiveTab(): Tab {
  return useBench(({ tabs }) => activeTab(tabs))
}

/** What was run from the tab in front. */
export function useTabRuns(): TabRuns {
  return useBench(({ tabs, runs }) => runs.get(tabs.active) ?? NO_RUNS)
}
