/** The id of the search box. */
export const SEARCH_ID = 'search'

export function focusSearch(): void {
  document.querySelector<HTMLElement>(`#${SEARCH_ID}`)?.focus()
}

export function isSearch(target: EventTarget | null): target is HTMLElement {
  return target instanceof HTMLElement && target.id === SEARCH_ID
}
