import { useApp } from '../../context.tsx'
import { copyText } from '../../ui/browser.ts'
import { WORKBENCH_TEXTS } from '../texts.ts'

/** Puts a text on the clipboard, and says whether that worked. */
export function useCopy(): (text: string) => Promise<void> {
  const { actions } = useApp()
  return async (text) => {
    const { copied, copyFailed } = WORKBENCH_TEXTS.result
    actions.notify((await copyText(text)) ? copied : copyFailed)
  }
}
