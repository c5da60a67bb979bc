import { createContext, use, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { App } from './state/app.ts'
import type { AppState } from './state/app-state.ts'

const AppContext = createContext<App | null>(null)

export function AppProvider({ app, children }: { app: App; children: ReactNode }) {
  return <AppContext value={app}>{children}</AppContext>
}

export function useApp(): App {
  const app = use(AppContext)
  if (!app) throw new Error('This component stands outside of AppProvider: wrap it')
  return app
}

/** The part of the state that `pick` reads; the component renders again when that part changes. */
export function useAppState<T>(pick: (state: AppState) => T): T {
  return useStore(useApp().store, pick)
}
