import { useState } from 'react'
import { useApp } from '../../context.tsx'
import { viewToSave } from '../../state/saved-view-actions.ts'
import { readViews, renamedView, withViews, type SavedView } from '../../state/saved-views.ts'
import { TEXTS } from '../../texts.ts'
import { faultText, useKeptViews } from './kept-views.ts'

const words = TEXTS.views

export interface Manager {
  readonly views: readonly SavedView[]
  /** Why the last thing could not be done. */
  readonly problem: string | null
  /** The name of the view that was deleted last, while that can be taken back. */
  readonly deleted: string | null
  /** Answers whether the view was saved. */
  readonly save: (name: string) => boolean
  readonly rename: (view: SavedView, name: string) => void
  readonly remove: (view: SavedView) => void
  readonly undoRemove: () => void
  readonly take: (file: File) => Promise<void>
}

/** The saved views, and what can be done with them. */
export function useManager(): Manager {
  const { actions, store } = useApp()
  const { views, fault, keepViews } = useKeptViews()
  const [problem, setProblem] = useState(fault)
  const [before, setBefore] = useState<{ name: string; views: readonly SavedView[] } | null>(null)
  /** Whether it was kept; where it was not, the problem is shown. */
  const change = (next: readonly SavedView[]): boolean => {
    const failure = keepViews(next)
    setProblem(failure)
    setBefore(null)
    return failure === null
  }
  return {
    views,
    problem,
    deleted: before?.name ?? null,
    save: (name) => {
      const next = withViews(views, [viewToSave(store.getState(), name, new Date())])
      const done = change(next)
      if (done) actions.notify(words.saved(next.at(-1)?.name ?? name))
      return done
    },
    rename: (view, name) => change(renamedView(views, view.name, name)),
    remove: ({ name }) => {
      if (change(views.filter((view) => view.name !== name))) setBefore({ name, views })
    },
    undoRemove: () => before && change(before.views),
    take: async (file) => {
      const read = readViews(await file.text())
      if ('fault' in read) return setProblem(words.importFault(file.name, faultText(read.fault)))
      if (change(withViews(views, read.views))) actions.notify(words.imported(read.views.length))
    },
  }
}
