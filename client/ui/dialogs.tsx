import { createElement, useEffect, useState, type ComponentType } from 'react'
import { useApp, useAppState } from '../context.tsx'
import type { Dialog } from '../state/app-state.ts'
import { TEXTS } from '../texts.ts'
import { useEarlyTyping, type EarlyTyping } from './use-early-typing.ts'

const exportDialog = async () => (await import('./export/export-dialog.tsx')).ExportDialog

/** Downloaded when they are opened: none is needed for the first picture. */
const LOADS: Readonly<Record<Dialog, () => Promise<ComponentType<EarlyTyping>>>> = {
  palette: async () => (await import('./palette/palette.tsx')).Palette,
  help: async () => (await import('./help/help-sheet.tsx')).HelpSheet,
  views: async () => (await import('./saved-views/saved-views-dialog.tsx')).SavedViewsDialog,
  picture: exportDialog,
  export: exportDialog,
}

/** What lies over the page; when it goes, the focus goes back to where it was. */
export function Dialogs() {
  const { actions } = useApp()
  const dialog = useAppState((state) => state.dialog)
  const [loaded, setLoaded] = useState<Partial<Record<Dialog, ComponentType<EarlyTyping>>>>({})
  useEffect(() => {
    if (dialog === null) return undefined
    const before = document.activeElement
    LOADS[dialog]().then(
      (Loaded) => setLoaded((others) => ({ ...others, [dialog]: Loaded })),
      () => {
        actions.closeDialog()
        actions.notify(`${TEXTS.part.failed}. ${TEXTS.part.help}`)
      },
    )
    return () => {
      const { activeElement } = document
      const isLost = activeElement === null || activeElement === document.body
      if (isLost && before instanceof HTMLElement) before.focus()
    }
  }, [actions, dialog])
  const early = useEarlyTyping(dialog === 'palette', actions.closeDialog)
  const Shown = dialog && loaded[dialog]
  return Shown ? createElement(Shown, early) : null
}
