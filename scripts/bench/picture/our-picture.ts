import type { Page } from 'playwright-core'
import { hovered, panned, stepsThroughTime, type MeasuredPicture } from './measured-picture.ts'

/** The picture of the page, handled as a person does; a step in time goes through the address. */
export function ourPicture(page: Page, hub: string): MeasuredPicture {
  const nextStep = stepsThroughTime()
  const row = `document.querySelectorAll('[data-testid=legend] section')[2].querySelector('button')`
  const go = (search: string) =>
    page.evaluate<number | null>(`probe.drawn(() => {
      history.pushState(null, '', '/${search}')
      dispatchEvent(new PopStateEvent('popstate'))
    })`)
  return {
    show: () => page.bringToFront(),
    pan: () => panned(page),
    hover: () => hovered(page, placeOf(hub)),
    filter: () => page.evaluate<number | null>(`probe.drawn(() => ${row}.click())`),
    brush: () => {
      const { from, to } = nextStep()
      return go(`?time=event~${from}~${to}~`)
    },
    reset: async () => {
      await go('')
    },
  }
}

function placeOf(id: string): string {
  const spot = `document.querySelector('[data-testid="spot-${id}"]')`
  return `(({ left, top }) => ({ x: parseFloat(left), y: parseFloat(top) }))(${spot}.style)`
}
