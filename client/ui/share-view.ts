import type { App } from '../state/app.ts'
import { subgraphFile } from '../state/download.ts'
import type { ViewLink } from '../state/link.ts'
import { formatLink } from '../state/link-format.ts'
import { shownIn } from '../state/shown.ts'
import { TEXTS } from '../texts.ts'
import { copyText, saveFile } from './browser.ts'

/** The whole address of a view. */
export function addressOf(link: ViewLink): string {
  const { origin, pathname } = window.location
  return `${origin}${pathname}${formatLink(link)}`
}

/** Copies the address of a view, and says so. */
export async function copyLink({ actions }: App, link: ViewLink): Promise<void> {
  const copied = await copyText(addressOf(link))
  actions.notify(copied ? TEXTS.bar.linkCopied : TEXTS.bar.copyFailed)
}

/** Gives what is shown as a file. */
export function downloadView({ store, actions }: App): void {
  const state = store.getState()
  const generated = new Date().toISOString()
  const file = subgraphFile(state.data, shownIn(state), {
    generated,
    source: addressOf(state.link),
  })
  saveFile(`demarche-${generated.slice(0, 10)}.json`, JSON.stringify(file, null, 2))
  actions.notify(TEXTS.bar.downloaded(file.data.nodes.length))
}
