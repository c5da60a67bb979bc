import { useState } from 'react'
import { formatViews, readViews, type SavedView, type ViewsFault } from '../../state/saved-views.ts'
import { TEXTS } from '../../texts.ts'
import { keep, readKept } from '../storage.ts'

const KEY = 'demarche-views'

export interface KeptViews {
  readonly views: readonly SavedView[]
  /** Why the views that the browser keeps cannot be read; they are not written over then. */
  readonly fault: string | null
  /** Keeps other views in their place; answers why that could not be, or null. */
  readonly keepViews: (views: readonly SavedView[]) => string | null
}

export function useKeptViews(): KeptViews {
  const [read, setRead] = useState(() => readViews(readKept(KEY) ?? formatViews([])))
  const fault = 'fault' in read ? TEXTS.views.keptFault(faultText(read.fault)) : null
  return {
    views: 'views' in read ? read.views : [],
    fault,
    keepViews: (views) => {
      if (fault !== null) return fault
      const outcome = keep(KEY, formatViews(views))
      if (outcome !== 'kept') return TEXTS.views[outcome]
      setRead({ views })
      return null
    },
  }
}

/** What is wrong with a file of saved views, in words. */
export function faultText(fault: ViewsFault): string {
  const words = TEXTS.views.fault
  if (fault.reason === 'other-kind') return words['other-kind'](fault.kind)
  if (fault.reason === 'newer') return words.newer(fault.version)
  if (fault.reason === 'wrong-view') return words['wrong-view'](fault.index + 1, fault.field)
  return words[fault.reason]
}
