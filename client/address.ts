import type { App } from './state/app.ts'
import { isNewPlace } from './state/link.ts'
import { formatLink, parseLink } from './state/link-format.ts'

/** Keeps the address bar and the view the same, both ways, until the answer is called. */
export function bindAddress(app: App, page: Window): () => void {
  const read = (): void => {
    app.actions.go(parseLink(page.location.search))
    void app.actions.restore()
  }
  page.addEventListener('popstate', read)
  const stop = app.store.subscribe(({ link }, before) => {
    const search = formatLink(link)
    if (link === before.link || search === page.location.search) return
    const address = `${page.location.pathname}${search}`
    if (isNewPlace(before.link, link)) page.history.pushState(null, '', address)
    else page.history.replaceState(null, '', address)
  })
  return () => {
    page.removeEventListener('popstate', read)
    stop()
  }
}
