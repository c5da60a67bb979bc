const MARGIN_PX = 14

/**
 * Brings the top of `place` to the top of what scrolls it. `scrollIntoView` would move what lies
 * around that too, although the page itself must not scroll.
 */
export function scrollWithin(place: HTMLElement): void {
  let scroller = place.parentElement
  while (scroller && !/auto|scroll/u.test(getComputedStyle(scroller).overflowY)) {
    scroller = scroller.parentElement
  }
  if (!scroller) return
  const distance = place.getBoundingClientRect().top - scroller.getBoundingClientRect().top
  scroller.scrollBy({ top: distance - MARGIN_PX })
}
