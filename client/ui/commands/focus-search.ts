/** The id of the search box. */
export const SEARCH_ID = 'search'

export function focusSearch(): void {
  document.querySelector<HTMLElement>(`#${SEARCH_ID}`)?.focus()
}
