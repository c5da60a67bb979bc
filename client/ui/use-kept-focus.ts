import { useEffect } from 'react'

/** When what had the focus goes, the focus goes to what is left around it, or to the picture. */
export function useKeptFocus(): void {
  useEffect(() => {
    const page = document.querySelector('#root')
    if (!page) return undefined
    /** What had the focus, and all that it stood in, the nearest first. */
    let way: readonly Element[] = []
    const onFocusIn = ({ target }: FocusEvent): void => {
      if (target instanceof Element) way = wayUp(target, page)
    }
    const onFocusOut = ({ target }: FocusEvent): void =>
      queueMicrotask(() => {
        // Something else was clicked: nothing is lost.
        const isLeft = target instanceof Element && target.isConnected && hasNobody()
        if (isLeft) way = []
      })
    const observer = new MutationObserver(() => {
      if (way[0]?.isConnected === false && hasNobody()) keepAround(way)
    })
    page.addEventListener('focusin', onFocusIn as EventListener)
    page.addEventListener('focusout', onFocusOut as EventListener)
    observer.observe(page, { childList: true, subtree: true })
    return () => {
      page.removeEventListener('focusin', onFocusIn as EventListener)
      page.removeEventListener('focusout', onFocusOut as EventListener)
      observer.disconnect()
    }
  }, [])
}

function hasNobody(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}

function wayUp(element: Element, page: Element): readonly Element[] {
  const way: Element[] = []
  for (let at: Element | null = element; at && at !== page; at = at.parentElement) way.push(at)
  return way
}

function keepAround(way: readonly Element[]): void {
  const left = way.filter((each) => each.isConnected && !each.closest('[inert]'))
  const near = left.filter((each) => !each.querySelector('main'))
  const stop = near.map(stopIn).find((found) => found !== undefined)
  if (stop) stop.focus({ preventScroll: true })
  else focusStage()
}

/** Gives the focus to the picture, there to the node `id` if it can, or to the view that lies over it. */
export function focusStage(id?: string): void {
  const stage = document.querySelector('main:not([inert])') ?? document.querySelector('main + *')
  const spots = [...(stage?.querySelectorAll<HTMLElement>('[data-item]') ?? [])]
  const wanted = spots.find(({ dataset }) => dataset['item'] === id)
  const spot = wanted ?? spots.find(({ tabIndex }) => tabIndex === 0)
  const stop = spot ?? (stage ? stopIn(stage) : undefined)
  stop?.focus({ preventScroll: true })
}

/** The first that Tab would come to; no input, on which single letters would be typed. */
function stopIn(element: Element): HTMLElement | undefined {
  const all = element.querySelectorAll<HTMLElement>('button:not(:disabled), a[href], [tabindex]')
  return [...all].find((each) => each.tabIndex >= 0 && each.checkVisibility())
}
