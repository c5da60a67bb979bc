import type { App } from '../state/app.ts'
import type { ViewLink } from '../state/link.ts'
import { formatLink } from '../state/link-format.ts'
import { TEXTS } from '../texts.ts'
import { copyText } from './browser.ts'

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
